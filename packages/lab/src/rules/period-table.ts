import type { PlainDate } from '@xinyong/identity'
import { addPeriod, dateOfDay, dayNumber, plusDays, termEnd } from '@xinyong/procedure'
import type { Calendar } from '@xinyong/procedure'

/** No day: not served, not published, no end. */
export const NEVER = 0x7fff_ffff

/** From a day to the day a period gives, both as whole days since 1970-01-01. */
export type DayTable = (day: number) => number

const UNKNOWN = -0x8000_0000

/** First and last day a compiled rulebook can be asked about: what a run may span. */
export const FIRST_DAY = dayNumber('1990-01-01' as PlainDate)
export const LAST_DAY = dayNumber('2090-01-01' as PlainDate)

/**
 * The production calendar behind an array: each day is asked once and remembered, so that a kernel reads whole numbers
 * and still says what the law's own code says. Starts empty, because most days are never asked.
 */
function remembered(ask: (date: PlainDate) => PlainDate | undefined): DayTable {
  const known = new Int32Array(LAST_DAY - FIRST_DAY).fill(UNKNOWN)
  return (day) => {
    const at = day - FIRST_DAY
    const value = known[at]
    if (value === undefined) throw new RangeError(`day ${day} lies outside 1990 to 2089`)
    if (value !== UNKNOWN) return value
    const date = ask(dateOfDay(day))
    const answer = date === undefined ? NEVER : dayNumber(date)
    known[at] = answer
    return answer
  }
}

/** The last day of a statutory period that begins on a day. */
export function lastDayOf(period: string, calendar: Calendar, roll?: boolean): DayTable {
  return remembered((date) => addPeriod(date, period, calendar, roll)?.date)
}

/** The first day after a period in which nothing may happen yet; the day itself where the law gives no time. */
export function firstDayAfter(period: string, calendar: Calendar): DayTable {
  return remembered((date) => {
    const last = addPeriod(date, period, calendar)?.date
    if (last === undefined || last === date) return date
    return plusDays(last, 1)
  })
}

/** The end of a term, the first day it no longer runs. */
export function endOfTerm(length: string): DayTable {
  return remembered((date) => termEnd(date, length))
}
