import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type { Actor, Refusal } from './acts/model.ts'
import type { Calendar } from './calendars/calendar.ts'
import { calendarFor } from './calendars/for-rules.ts'
import type { Context } from './decide/decide.ts'
import { whyNotEnter } from './decide/decide-entry.ts'
import { precondition } from './decide/preconditions.ts'
import type { Fields, Situation } from './decide/situation.ts'
import type { LaterKind } from './decide/table.ts'
import { deciders, laterKinds } from './decide/table.ts'
import type { CaseState } from './state/model.ts'

/** One act kind on a case page: allowed, with the choices the law leaves, or refused, with the law that does. */
export type AllowedAct =
  | {
      readonly kind: LaterKind
      readonly allowed: true
      readonly fields: Fields
      /** For `decide`: why an entry cannot be decided yet although a dismissal can. */
      readonly notYet?: Refusal
    }
  | { readonly kind: LaterKind; readonly allowed: false; readonly refusal: Refusal }

/**
 * What the law allows an actor to do next on a case, and why it does not allow the rest, by the guards that `decide`
 * itself uses. An actor without `id` asks for the office alone; the different-officer rule then counts nobody.
 */
export const allowedActs = (
  rules: Rules,
  state: CaseState,
  actor: Pick<Actor, 'role'> & { readonly id?: string },
  today: PlainDate,
  cal: Calendar = calendarFor(rules),
  context: Context = {},
): readonly AllowedAct[] => {
  const at: Situation = { rules, state, actor, today, cal, earlier: context.earlier ?? [] }
  return laterKinds.map((kind) => {
    const against = precondition(at, kind) ?? deciders[kind].possible?.(at)
    if (against !== undefined) return { kind, allowed: false, refusal: against }
    const notYet = kind === 'decide' ? whyNotEnter(at) : undefined
    return {
      kind,
      allowed: true,
      fields: deciders[kind].fields?.(at) ?? {},
      ...(notYet === undefined ? {} : { notYet }),
    }
  })
}
