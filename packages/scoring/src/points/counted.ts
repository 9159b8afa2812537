import type { PlainDate } from '@xinyong/identity'
import { dayNumber, termEnd } from '@xinyong/procedure'
import type { PointsValidity } from '@xinyong/rulebook'

/** The end of an event's own time, the first day it no longer counts; undefined where only a cycle or nothing ends it. */
export function ownEnd(on: PlainDate, valid: PointsValidity): PlainDate | undefined {
  return valid.for === 'cycle' || valid.for === 'always' ? undefined : termEnd(on, valid.for)
}

/**
 * What is left of granted points on a day while the event counts. Shares are rounded up, which is in the subject's favour
 * for additions and for deductions alike.
 */
export function leftOn(
  granted: number,
  valid: PointsValidity,
  on: PlainDate,
  date: PlainDate,
): number {
  if (valid.decay === 'linear') {
    const end = ownEnd(on, valid)
    if (end === undefined) return granted
    const [length, passed] = [dayNumber(end) - dayNumber(on), dayNumber(date) - dayNumber(on)]
    return shareOf(granted, length - passed, length)
  }
  const step = valid.steps?.findLast(({ after }) => (termEnd(on, after) ?? on) <= date)
  if (valid.decay !== 'steps' || step === undefined) return granted
  const [part, whole] = step.share.split('/').map(Number)
  return shareOf(granted, part ?? 1, whole ?? 1)
}

// Adding 0 turns the -0 of a small negative share into 0.
function shareOf(points: number, part: number, whole: number): number {
  return Math.ceil((points * part) / whole) + 0
}
