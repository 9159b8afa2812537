import { Alert, Stack } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Agreement } from '../../api/exchanges.ts'
import { useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { StepForm } from './step-form.tsx'
import { stepsOpen } from './steps.ts'

/** The steps somebody of the authority may take now, each with its reasons. */
export function NextSteps({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const [said, setSaid] = useState('')
  const [late, setLate] = useState(false)
  const open = stepsOpen(me, agreement)
  return (
    <div>
      <div role="status">{said === '' ? null : <p className="sheet-quiet">{said}</p>}</div>
      {late ? (
        <Alert
          role="alert"
          color="seal"
          variant="outline"
          mb="md"
          icon={<IconUsers aria-hidden />}
          title={t('agreement.conflict-title')}
        >
          {t('agreement.conflict-kept')}
        </Alert>
      ) : null}
      {open.length === 0 ? null : (
        <Sheet title={t('agreement.next')}>
          <Stack gap="sm">
            {agreement.state === 'proposed' ? (
              <p className="soft">{t('agreement.no-effect')}</p>
            ) : null}
            {open.map((step) => (
              <StepForm
                key={step}
                agreement={agreement}
                step={step}
                onDone={() => {
                  setLate(false)
                  setSaid(t(`agreement.done-${step}`))
                }}
                onConflict={() => setLate(true)}
              />
            ))}
          </Stack>
        </Sheet>
      )}
    </div>
  )
}
