import { latest } from '@xinyong/identity'
import type { PlainDate } from '@xinyong/identity'
import type { GroundInForce, Rules } from '@xinyong/rulebook'
import { addPeriod } from '../calendars/add-period.ts'
import type { Calendar } from '../calendars/calendar.ts'
import { plusDays } from '../calendars/days.ts'
import { isAtOnce, termEnd } from '../calendars/period.ts'
import type { CaseState } from './model.ts'
import { retentionEnd } from './retention.ts'
import { servedOn } from './service.ts'

/** The ground of the proposal or of the source's record. */
export const groundOf = (rules: Rules, state: CaseState): GroundInForce | undefined => {
  const id = state.proposal?.ground ?? state.mirror?.ground
  return rules.grounds.find((ground) => ground.id === id)
}

/** True when the decision entered the subject, or a source did. */
export const isEntered = (state: CaseState): boolean =>
  state.mirror !== undefined || state.decision?.outcome === 'enter'

/** First day after a period in which nothing may happen yet; at once where the law gives no time. */
export const dayAfter = (from: PlainDate, length: string, cal: Calendar): PlainDate => {
  if (isAtOnce(length)) return from
  return plusDays(addPeriod(from, length, cal)?.date ?? from, 1)
}

/**
 * First day on which the entry has effect, whatever became of it later.
 * @returns undefined while service or publication is outstanding, and where nothing was entered
 */
export const effectiveFrom = (
  rules: Rules,
  state: CaseState,
  cal: Calendar,
): PlainDate | undefined => {
  if (state.mirror !== undefined) return state.mirror.listedOn ?? state.openedOn
  if (state.decision?.outcome !== 'enter' || rules.decision === undefined) return undefined
  const { effect, publicity } = rules.decision.value
  if (effect === 'on-decision') return state.decision.on
  if (effect === 'on-service') return servedOn(state, 'decision')
  if (state.publishedOn === undefined) return undefined
  return dayAfter(state.publishedOn, publicity ?? '0d', cal)
}

/** The end that the term alone gives, closed-open; undefined where no term runs. */
export const termEndOf = (
  rules: Rules,
  state: CaseState,
  from: PlainDate | undefined,
): PlainDate | undefined => {
  const term = groundOf(rules, state)?.term.value
  if (from === undefined || term === undefined) return undefined
  if (term.kind === 'open' || term.kind === 'source') return undefined
  const length = term.kind === 'fixed' ? term.length : state.decision?.length
  const base = length === undefined ? undefined : termEnd(from, length)
  const prolong = state.decision?.prolong
  const end = base === undefined || prolong === undefined ? base : termEnd(base, prolong)
  const kept = retentionEnd(rules, state.proposal)
  if (kept === undefined || end === undefined || end <= kept) return end
  // Too old before it began: it has no effect on any day.
  return latest(from, kept)
}
