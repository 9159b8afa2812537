import type { OutputOf } from '@xinyong/contract'
import { clocksOf, type CaseState } from '@xinyong/procedure'
import type { SubjectCard } from '../ports/ledger.ts'
import type { CaseRules } from '../rules.ts'
import { stageTitles } from '../words/cases.ts'
import { nextClock, presentClock } from './clock.ts'
import { pendingOf } from './pending.ts'
import { presentSubject } from './subject.ts'

export type CaseSummary = OutputOf<'listCases'>['items'][number]

/** One line of the queue. */
export function presentCaseSummary(
  { pack, rules, today }: CaseRules,
  state: CaseState,
  subject: SubjectCard,
): CaseSummary {
  const next = nextClock(clocksOf(rules, state, today))
  return {
    id: state.id,
    pack: state.pack,
    scheme: pack.title,
    authority: state.authority,
    subject: presentSubject(subject),
    stage: state.stage,
    stageTitle: stageTitles[state.stage],
    openedOn: state.openedOn,
    version: state.version,
    ...(next === undefined ? {} : { nextClock: presentClock(rules, next) }),
    pending: pendingOf(rules, state),
    demo: subject.demo,
  }
}
