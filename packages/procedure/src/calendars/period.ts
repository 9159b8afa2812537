import type { PlainDate } from '@xinyong/identity'
import { parsePeriod } from '@xinyong/rulebook'
import { plusDays, plusMonths } from './days.ts'

/** True for `0d` and its kin: the law gives no time, the next step may follow at once. */
export const isAtOnce = (text: string): boolean => parsePeriod(text)?.n === 0

/**
 * The end of a term that starts on a date, closed-open: the first day it no longer runs. Terms never roll over days
 * off, since a consequence must not last longer because of a holiday. Undefined for working days and for no period.
 */
export const termEnd = (from: PlainDate, length: string): PlainDate | undefined => {
  const period = parsePeriod(length)
  if (period === undefined || period.unit === 'wd') return undefined
  if (period.unit === 'cd') return plusDays(from, period.n)
  return plusMonths(from, period.unit === 'y' ? period.n * 12 : period.n)
}
