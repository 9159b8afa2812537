import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type { Command } from '../acts/model.ts'
import type { Calendar } from '../calendars/calendar.ts'
import { calendarFor } from '../calendars/for-rules.ts'
import type { Decision } from '../refusal.ts'
import { deny, refusal } from '../refusal.ts'
import type { CaseState } from '../state/model.ts'
import { precondition } from './preconditions.ts'
import type { Decider, EarlierExit, Situation } from './situation.ts'
import type { LaterKind } from './table.ts'
import { deciders } from './table.ts'

/** What the case cannot know by itself. */
export interface Context {
  /** How earlier cases of this subject under this pack ended. */
  readonly earlier?: readonly EarlierExit[]
}

/**
 * Asks the law about one command on an open case. Never throws on a command of the stated shape; never looks at a clock.
 * @param rules the pack as it stands on the case's governing date
 * @param today the day in the scheme's time zone
 * @returns the acts to record, in order, or the refusal
 */
export const decide = (
  rules: Rules,
  state: CaseState,
  command: Command,
  today: PlainDate,
  cal: Calendar = calendarFor(rules),
  context: Context = {},
): Decision => {
  if (command.kind === 'open')
    return deny(
      refusal('procedure.already-open', { en: 'The case is open already.', zh: '本案已立案。' }),
    )
  const at: Situation = {
    rules,
    state,
    actor: command.by,
    today,
    cal,
    earlier: context.earlier ?? [],
  }
  const against = precondition(at, command.kind)
  if (against !== undefined) return deny(against)
  const decider = deciders[command.kind] as Decider<LaterKind>
  return decider.check(at, command.body, command.by)
}
