import { Stack } from '@mantine/core'
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
  const open = stepsOpen(me, agreement)
  return (
    <>
      <div role="status">{said === '' ? null : <p className="sheet-quiet">{said}</p>}</div>
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
                onDone={() => setSaid(t(`agreement.done-${step}`))}
              />
            ))}
          </Stack>
        </Sheet>
      )}
    </>
  )
}
