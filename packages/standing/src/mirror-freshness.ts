import type { PlainDate } from '@xinyong/identity'
import { addPeriod, calendarFor } from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'

/**
 * True when the last edition taken in of a mirrored list is older than its pack allows. A list never taken in is stale;
 * a scheme that mirrors nothing never is.
 */
export const isStaleMirror = (
  rules: Rules,
  takenOn: PlainDate | undefined,
  today: PlainDate,
): boolean => {
  if (rules.mirror === undefined) return false
  if (takenOn === undefined) return true
  const last = addPeriod(takenOn, rules.mirror.maxAge, calendarFor(rules), false)?.date
  return last === undefined || today > last
}
