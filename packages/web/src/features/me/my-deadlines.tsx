import type { ReactNode } from 'react'
import type { Clock } from '../../api/types.ts'
import { useLanguage, type MessageKey } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { ClockMark } from '../clock/clock-mark.tsx'
import { merelyRuns } from '../clock/merely-runs.ts'

const wordsOf = ({ what, binds }: Clock): MessageKey =>
  merelyRuns.has(what) ? 'me.until' : binds === 'subject' ? 'me.you-until' : 'me.they-until'

/** The periods that run now: mine to use, and the authority's to keep. */
export function MyDeadlines({ clocks }: { readonly clocks: readonly Clock[] }): ReactNode {
  const { t, pick } = useLanguage()
  const live = clocks.filter(({ state }) => state === 'running' || state === 'overdue')
  if (live.length === 0) return null
  return (
    <ul className="plain-list">
      {live.map((clock) => (
        <li key={clock.id} style={{ paddingBlock: 4 }}>
          <strong>{pick(clock.title)}</strong> <ClockMark clock={clock} />{' '}
          <span className="law">
            {t(wordsOf(clock))} <Day day={clock.due} relative /> · <LawText of={clock} />
          </span>
        </li>
      ))}
    </ul>
  )
}
