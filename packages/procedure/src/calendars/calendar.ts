import type { PlainDate, Text } from '@xinyong/identity'
import { dayNumber, weekday, yearOfDay } from './days.ts'

/** Working days of a jurisdiction as dated data. */
export interface Calendar {
  readonly id: string
  readonly title: Text
  /** Where the days come from, and how they were checked. */
  readonly source: Text
  /** First and last year whose days off are known. */
  readonly years: readonly [first: number, last: number]
  /** Years inside that range whose data nobody has checked against the announcement. */
  readonly unverified: readonly number[]
  /** A period that ends on a day off ends on the next working day. */
  readonly rollForward: boolean
  /** Day numbers that are off although they are weekdays (weekend days may be among them). */
  readonly holidays: ReadonlySet<number>
  /** Day numbers that are worked although they fall on a weekend (调休). */
  readonly workdays: ReadonlySet<number>
}

/** Monday to Friday, less the holidays, plus the weekend days that an order makes working days. */
export const isWorkingDayNumber = (day: number, calendar: Calendar): boolean => {
  if (calendar.workdays.has(day)) return true
  if (calendar.holidays.has(day)) return false
  const weekDay = weekday(day)
  return weekDay !== 0 && weekDay !== 6
}

export const isWorkingDay = (date: PlainDate, calendar: Calendar): boolean =>
  isWorkingDayNumber(dayNumber(date), calendar)

/** False where the year's days off are not known: then Monday to Friday is assumed, and results carry a warning. */
export const knowsYear = (calendar: Calendar, year: number): boolean =>
  year >= calendar.years[0] && year <= calendar.years[1]

/** The first year of a range of days that the calendar does not know. */
export const unknownYearIn = (
  calendar: Calendar,
  fromDay: number,
  toDay: number,
): number | undefined => {
  for (let year = yearOfDay(fromDay); year <= yearOfDay(toDay); year += 1)
    if (!knowsYear(calendar, year)) return year
  return undefined
}
