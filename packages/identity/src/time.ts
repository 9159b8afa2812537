/*
 * Dates and instants as branded strings whose order as strings is their order in time.
 * No clock and no time zone here: the law's calendars live in the procedure package.
 */

declare const plainDateBrand: unique symbol
declare const instantBrand: unique symbol

/** A calendar date `YYYY-MM-DD` that exists in the Gregorian calendar, years 0001 to 9999. */
export type PlainDate = string & { readonly [plainDateBrand]: true }

/** A moment in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string & { readonly [instantBrand]: true }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)

/** The date, or undefined where the text is no existing date in `YYYY-MM-DD`. */
export const plainDate = (text: string): PlainDate | undefined => {
  const parts = DATE.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return undefined
  return text as PlainDate
}

/**
 * The moment, or undefined where the text is none in UTC (`…Z`).
 * Fractions are brought to exactly three digits (finer ones are cut), so that string order is time order.
 */
export const instant = (text: string): Instant | undefined => {
  const parts = INSTANT.exec(text)
  if (parts === null || plainDate(parts[1] ?? '') === undefined) return undefined
  if (Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4]) > 59) return undefined
  const milliseconds = (parts[5] ?? '').padEnd(3, '0').slice(0, 3)
  return `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${milliseconds}Z` as Instant
}

/** The moment of a count of milliseconds since 1970-01-01T00:00:00Z; for callers that hold a clock. */
export const instantOfMillis = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const millisOf = (moment: Instant): number => Date.parse(moment)

/** The calendar date of a moment in UTC. */
export const utcDateOf = (moment: Instant): PlainDate => moment.slice(0, 10) as PlainDate

type Ordered = PlainDate | Instant

/** Negative, zero or positive as `a` is before, at or after `b`: dates with dates, instants with instants. */
export const compareTime = <T extends Ordered>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

export const isBefore = <T extends Ordered>(a: T, b: T): boolean => a < b

export const isAfter = <T extends Ordered>(a: T, b: T): boolean => a > b

export const earliest = <T extends Ordered>(first: T, ...rest: readonly T[]): T =>
  rest.reduce((least, next) => (next < least ? next : least), first)

export const latest = <T extends Ordered>(first: T, ...rest: readonly T[]): T =>
  rest.reduce((most, next) => (next > most ? next : most), first)
