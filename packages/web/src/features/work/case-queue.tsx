import { Table } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { CaseSummary } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ClockMark } from '../clock/clock-mark.tsx'
import { SubjectLine } from '../subject/subject-line.tsx'
import { CaseCard } from './case-card.tsx'

/** The queue: a table where there is room, cards on a phone. */
export function CaseQueue({
  cases,
  total,
}: {
  readonly cases: readonly CaseSummary[]
  readonly total: number | undefined
}): ReactNode {
  const { t } = useLanguage()
  const narrow = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false })
  const count = t('work.count', { shown: cases.length, total: total ?? cases.length })
  if (narrow) {
    return (
      <>
        <p className="soft" role="status">
          {count}
        </p>
        <ul className="plain-list">
          {cases.map((one) => (
            <CaseCard key={one.id} summary={one} />
          ))}
        </ul>
      </>
    )
  }
  return (
    <div className="sheet">
      <Table verticalSpacing="sm" highlightOnHover captionSide="bottom">
        <Table.Caption>
          <span role="status">{count}</span>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('work.subject')}</Table.Th>
            <Table.Th scope="col">{t('work.scheme')}</Table.Th>
            <Table.Th scope="col">{t('work.stage')}</Table.Th>
            <Table.Th scope="col">{t('work.clock')}</Table.Th>
            <Table.Th scope="col">{t('work.opened')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((one) => (
            <CaseRow key={one.id} summary={one} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function CaseRow({ summary }: { readonly summary: CaseSummary }): ReactNode {
  const { t, pick } = useLanguage()
  const { id, subject, scheme, stageTitle, nextClock, openedOn, pending } = summary
  return (
    <Table.Tr>
      <Table.Td>
        <SubjectLine subject={subject} caseId={id} />
      </Table.Td>
      <Table.Td>{pick(scheme)}</Table.Td>
      <Table.Td>
        <Mark tone="plain">{pick(stageTitle)}</Mark>
        {pending.map((item) => (
          <div key={item.en} className="law">
            {pick(item)}
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        {nextClock === undefined ? (
          <span className="soft">{t('clock.none')}</span>
        ) : (
          <>
            <ClockMark clock={nextClock} />
            <div className="law">
              {pick(nextClock.title)} · <Day day={nextClock.due} />
            </div>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <Day day={openedOn} />
        <div className="law mono">{id}</div>
      </Table.Td>
    </Table.Tr>
  )
}
