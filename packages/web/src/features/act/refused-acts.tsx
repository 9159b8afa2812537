import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AllowedAct } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { RefusalText } from './refusal-text.tsx'

const aboutOffice = (act: AllowedAct): boolean => act.refusal?.rule === 'procedure.role'

function List({ acts }: { readonly acts: readonly AllowedAct[] }): ReactNode {
  const { pick } = useLanguage()
  return (
    <Stack gap="sm" component="ul" className="plain-list">
      {acts.map((act) => (
        <li key={act.kind}>
          <Text fw={600}>{pick(act.title)}</Text>
          {act.refusal === undefined ? null : <RefusalText refusal={act.refusal} />}
        </li>
      ))}
    </Stack>
  )
}

/** Not allowed now, and why; what merely belongs to another office is folded away. */
export function RefusedActs({ acts }: { readonly acts: readonly AllowedAct[] }): ReactNode {
  const { t } = useLanguage()
  const refused = acts.filter(({ allowed }) => !allowed)
  const others = refused.filter(aboutOffice)
  const mine = refused.filter((act) => !aboutOffice(act))
  return (
    <Stack gap="md">
      {mine.length === 0 ? (
        <Text className="soft">{t('act.none-refused')}</Text>
      ) : (
        <List acts={mine} />
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>{t('act.other-offices', { count: others.length })}</summary>
          <List acts={others} />
        </details>
      )}
    </Stack>
  )
}
