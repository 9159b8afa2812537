import type { PlainDate } from '@xinyong/identity'
import { plusDays, plusMonths } from './days.ts'

/** A statutory period taken apart: `15cd` calendar days, `3wd` working days, `6mo` months, `2y` years, `0d` at once. */
export interface ParsedPeriod {
  readonly amount: number
  readonly unit: 'cd' | 'wd' | 'mo' | 'y'
}

const FORM = /^(\d{1,5})(cd|wd|mo|y|d)$/

/** The parts of a period, or undefined where the text is none. */
export const parsePeriod = (text: string): ParsedPeriod | undefined => {
  const parts = FORM.exec(text)
  if (parts === null) return undefined
  const unit = parts[2] === 'd' ? 'cd' : (parts[2] as ParsedPeriod['unit'])
  return { amount: Number(parts[1]), unit }
}

/** True for `0d` and its kin: the law gives no time, the next step may follow at once. */
export const isAtOnce = (text: string): boolean => parsePeriod(text)?.amount === 0

/**
 * The end of a term that starts on a date, closed-open: the first day it no longer runs. Terms never roll over days
 * off, since a consequence must not last longer because of a holiday. Undefined for working days and for no period.
 */
export const termEnd = (from: PlainDate, length: string): PlainDate | undefined => {
  const period = parsePeriod(length)
  if (period === undefined || period.unit === 'wd') return undefined
  if (period.unit === 'cd') return plusDays(from, period.amount)
  return plusMonths(from, period.unit === 'y' ? period.amount * 12 : period.amount)
}
