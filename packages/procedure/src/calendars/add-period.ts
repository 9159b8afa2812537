import type { PlainDate } from '@xinyong/identity'
import { parsePeriod } from '@xinyong/rulebook'
import type { Calendar } from './calendar.ts'
import { isWorkingDayNumber, unknownYearIn } from './calendar.ts'
import { dateOfDay, dayNumber, plusMonths } from './days.ts'

/** The last day of a period. `unknownYear`: its days off are not known yet, so the date is provisional. */
export interface Due {
  readonly date: PlainDate
  readonly unknownYear?: number
}

const workingDaysAfter = (day: number, count: number, calendar: Calendar): number => {
  let at = day
  for (let left = count; left > 0;) {
    at += 1
    if (isWorkingDayNumber(at, calendar)) left -= 1
  }
  return at
}

const nextWorkingDay = (day: number, calendar: Calendar): number => {
  let at = day
  while (!isWorkingDayNumber(at, calendar)) at += 1
  return at
}

/**
 * The last day of a statutory period. Days count from the day after the event. A period in calendar days, months or
 * years that ends on a day off ends on the next working day where the calendar says so (China: Civil Procedure Law,
 * computation of periods) unless `roll` is false, as for fictions of service and validity of tokens.
 * @returns undefined where the text is no period
 */
export const addPeriod = (
  from: PlainDate,
  length: string,
  calendar: Calendar,
  roll: boolean = calendar.rollForward,
): Due | undefined => {
  const period = parsePeriod(length)
  if (period === undefined) return undefined
  if (period.n === 0) return { date: from }
  const start = dayNumber(from)
  let end: number
  if (period.unit === 'wd') end = workingDaysAfter(start, period.n, calendar)
  else if (period.unit === 'cd') end = start + period.n
  else end = dayNumber(plusMonths(from, period.unit === 'y' ? period.n * 12 : period.n))
  const rolls = roll && period.unit !== 'wd'
  const rolled = rolls ? nextWorkingDay(end, calendar) : end
  // Only days that were looked up matter: all of a working-day period, the last one of any other.
  const unknownYear =
    period.unit === 'wd'
      ? unknownYearIn(calendar, start, rolled)
      : rolls
        ? unknownYearIn(calendar, end, rolled)
        : undefined
  const date = dateOfDay(rolled)
  return unknownYear === undefined ? { date } : { date, unknownYear }
}
