import type { Calendar } from './calendar.ts'
import { dayOf, weekday } from './days.ts'

const FIRST = 1986
const LAST = 2099

/** The nth weekday (0 Sunday) of a month; n = -1 for the last. */
const nth = (year: number, month: number, wanted: number, n: number): number => {
  if (n < 0) {
    const last = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1
    return last - ((weekday(last) - wanted + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7
}

/** A fixed date on a Saturday is observed on the Friday, on a Sunday on the Monday. */
const observed = (year: number, month: number, date: number): number => {
  const day = dayOf(year, month, date)
  return weekday(day) === 6 ? day - 1 : weekday(day) === 0 ? day + 1 : day
}

const holidaysOf = (year: number): readonly number[] => [
  observed(year, 1, 1),
  nth(year, 1, 1, 3),
  nth(year, 2, 1, 3),
  nth(year, 5, 1, -1),
  // Juneteenth became a federal holiday on 17 June 2021.
  ...(year >= 2021 ? [observed(year, 6, 19)] : []),
  observed(year, 7, 4),
  nth(year, 9, 1, 1),
  nth(year, 10, 1, 2),
  observed(year, 11, 11),
  nth(year, 11, 4, 4),
  observed(year, 12, 25),
]

/** United States: Monday to Friday less the federal holidays of 5 U.S.C. 6103, computed. */
export const us: Calendar = {
  id: 'us',
  title: { en: 'Federal working days of the United States', zh: '美国联邦工作日' },
  source: {
    en: '5 U.S.C. 6103, computed; inauguration days and closures by executive order are not included.',
    zh: '《美国法典》第5编第6103条，推算所得；不含就职日及行政命令放假。',
  },
  years: [FIRST, LAST],
  unverified: [],
  rollForward: true,
  // One year more, because 1 January on a Saturday is observed on 31 December before.
  holidays: new Set(
    Array.from({ length: LAST - FIRST + 2 }, (_, index) => FIRST + index).flatMap(holidaysOf),
  ),
  workdays: new Set(),
}
