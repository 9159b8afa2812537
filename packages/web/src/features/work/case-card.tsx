import { Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseSummary } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ClockMark } from '../clock/clock-mark.tsx'
import { SubjectLine } from '../subject/subject-line.tsx'

/** A case of the queue on a narrow screen. */
export function CaseCard({ summary }: { readonly summary: CaseSummary }): ReactNode {
  const { pick } = useLanguage()
  const { id, subject, scheme, stageTitle, nextClock, pending } = summary
  return (
    <Stack component="li" gap={6} className="sheet" mb="sm">
      <SubjectLine subject={subject} caseId={id} />
      <div>{pick(scheme)}</div>
      <Group gap={6}>
        <Mark tone="plain">{pick(stageTitle)}</Mark>
        {nextClock === undefined ? null : <ClockMark clock={nextClock} />}
      </Group>
      {nextClock === undefined ? null : (
        <div className="law">
          {pick(nextClock.title)} · <Day day={nextClock.due} />
        </div>
      )}
      {pending.map((item) => (
        <div key={item.en} className="law">
          {pick(item)}
        </div>
      ))}
    </Stack>
  )
}
