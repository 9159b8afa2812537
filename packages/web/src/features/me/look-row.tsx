import { Stack, Table } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { OutputOf } from '@xinyong/contract'
import type { ReactNode } from 'react'
import { useActivityName } from '../../i18n/activity-name.ts'
import { useAuthorityName } from '../../i18n/authority-name.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { DecisionMark } from '../../ui/decision-mark.tsx'
import { Mark } from '../../ui/mark.tsx'

export type Look = OutputOf<'myLooks'>['items'][number]

const kinds = {
  check: 'look.check',
  screening: 'look.screening',
  case: 'look.case',
  file: 'look.file',
  search: 'look.search',
  subject: 'look.search',
  points: 'look.points',
  score: 'look.score',
  entry: 'look.entry',
} as const

/** Covert by law: nothing but the day on which it opens. */
function Sealed({ look }: { readonly look: Look }): ReactNode {
  const { t } = useLanguage()
  return (
    <Mark tone="plain" icon={<IconLock aria-hidden />}>
      {t('look.sealed')} <Day day={look.at.slice(0, 10)} relative />
    </Mark>
  )
}

function What({ look }: { readonly look: Look }): ReactNode {
  const { t } = useLanguage()
  const activityName = useActivityName()
  const kind = kinds[look.what as keyof typeof kinds] as
    | (typeof kinds)[keyof typeof kinds]
    | undefined
  return (
    <>
      {kind === undefined ? look.what : t(kind)}
      {look.activity === undefined ? null : `: ${activityName(look.activity)}`}
      <div className="law">{look.purpose}</div>
    </>
  )
}

export function LookRow({ look }: { readonly look: Look }): ReactNode {
  const authorityName = useAuthorityName()
  if (look.sealed) {
    return (
      <Table.Tr>
        <Table.Td colSpan={4}>
          <Sealed look={look} />
        </Table.Td>
      </Table.Tr>
    )
  }
  return (
    <Table.Tr>
      <Table.Td>
        <Moment at={look.at} />
      </Table.Td>
      <Table.Td>{authorityName(look.who)}</Table.Td>
      <Table.Td>
        <What look={look} />
      </Table.Td>
      <Table.Td>
        {look.decision === undefined ? '—' : <DecisionMark decision={look.decision} />}
      </Table.Td>
    </Table.Tr>
  )
}

/** The same on a narrow screen. */
export function LookCard({ look }: { readonly look: Look }): ReactNode {
  const authorityName = useAuthorityName()
  if (look.sealed) {
    return (
      <li>
        <Sealed look={look} />
      </li>
    )
  }
  return (
    <Stack component="li" gap={2} py="xs" style={{ borderTop: '1px solid var(--line)' }}>
      <div>
        <strong>{authorityName(look.who)}</strong>
      </div>
      <div>
        <What look={look} />
      </div>
      <div className="law">
        <Moment at={look.at} />{' '}
        {look.decision === undefined ? null : <DecisionMark decision={look.decision} />}
      </div>
    </Stack>
  )
}
