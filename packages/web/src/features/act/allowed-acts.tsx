import { Accordion, Text } from '@mantine/core'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { RefusalText } from './refusal-text.tsx'

// Whoever only reads fetches no form.
const ActForm = lazy(async () => ({ default: (await import('./act-form.tsx')).ActForm }))

/** What the law allows this person next: each act opens into its form. */
export function AllowedActs({
  file,
  level = 3,
}: {
  readonly file: CaseFile
  readonly level?: 3 | 4
}): ReactNode {
  const { t, pick } = useLanguage()
  const [open, setOpen] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const allowed = file.allowed.filter((act) => act.allowed)
  return (
    <>
      <Text role="status" c="var(--ok)" fw={600} mb={done === '' ? 0 : 'sm'}>
        {done}
      </Text>
      {allowed.length === 0 ? (
        <Text className="soft">{t('act.none')}</Text>
      ) : (
        <Accordion variant="separated" value={open} onChange={setOpen} order={level}>
          {allowed.map((act) => (
            <Accordion.Item key={act.kind} value={act.kind}>
              <Accordion.Control fw={600}>{pick(act.title)}</Accordion.Control>
              <Accordion.Panel>
                {act.refusal === undefined ? null : <RefusalText refusal={act.refusal} />}
                {open === act.kind ? (
                  <Suspense fallback={<Waiting lines={3} />}>
                    <ActForm
                      file={file}
                      act={act}
                      onDone={() => {
                        setDone(t('act.done', { act: pick(act.title) }))
                        setOpen(null)
                      }}
                    />
                  </Suspense>
                ) : null}
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </>
  )
}
