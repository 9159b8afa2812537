import type { PlainDate } from '@xinyong/identity'
import type { Pack } from '../pack/model.ts'
import type { Rules } from '../pack/rules.ts'
import { breakpoints } from '../resolve/breakpoints.ts'
import { rulesOn } from '../resolve/rules-on.ts'

/** The rules of the pack on each day they may change: a condition that holds on all of them holds always. */
export function everyDay(pack: Pack): readonly Rules[] {
  // `rulesOn` freezes what it shares with the pack; the linter must not freeze a pack that somebody still edits.
  const copy = structuredClone(pack)
  return breakpoints(copy).map((day) => rulesOn(copy, day))
}

/** The first day on which the rules fail a condition, or undefined when it always holds. */
export function firstDayWithout(
  pack: Pack,
  holds: (rules: Rules) => boolean,
): PlainDate | undefined {
  return everyDay(pack).find((rules) => !holds(rules))?.on
}

/** Whether being entered is to the subject's disadvantage. Points and scores may only reward (charter 4). */
export function isAdverse(pack: Pack): boolean {
  return (pack.kind === 'register' || pack.kind === 'order') && pack.direction !== 'commendation'
}

/** Whether adverse entries are decided under this pack, not merely copied from somebody else's list. */
export function decidesHere(pack: Pack): boolean {
  return isAdverse(pack) && pack.use !== 'mirror'
}
