import type { PlainDate } from '@xinyong/identity'

/*
 * Dates as whole days since 1970-01-01, so that adding and comparing are integer work. `Date` is only ever given its
 * argument here: no clock is read.
 */

const DAY_MS = 86_400_000

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const utc = (year: number, month: number, day: number): number => {
  const at = new Date(0)
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  at.setUTCFullYear(year, month - 1, day)
  return Math.floor(at.getTime() / DAY_MS)
}

/** Whole days since 1970-01-01. */
export const dayNumber = (date: PlainDate): number =>
  utc(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))

/** The date of a day number. */
export const dateOfDay = (day: number): PlainDate => {
  const at = new Date(day * DAY_MS)
  return `${pad(at.getUTCFullYear(), 4)}-${pad(at.getUTCMonth() + 1, 2)}-${pad(at.getUTCDate(), 2)}` as PlainDate
}

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7

/** Day number of a year, month (1–12) and day. */
export const dayOf = utc

export const yearOfDay = (day: number): number => new Date(day * DAY_MS).getUTCFullYear()

/** A date some days later (or earlier, when negative). */
export const plusDays = (date: PlainDate, days: number): PlainDate =>
  dateOfDay(dayNumber(date) + days)

/** The same day of a later month; where that month is shorter, its last day. */
export const plusMonths = (date: PlainDate, months: number): PlainDate => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const last = new Date((utc(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1) * DAY_MS)
  const day = Math.min(Number(date.slice(8, 10)), last.getUTCDate())
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate
}
