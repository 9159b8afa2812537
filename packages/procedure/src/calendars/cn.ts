import type { Calendar } from './calendar.ts'
import { dayOf } from './days.ts'

/*
 * Days off and worked weekend days as the General Office of the State Council arranged them for each year, the changes
 * made during a year included (2015: 3 September; 2019: 1 May; 2020: Spring Festival prolonged). `MM-DD` or a range
 * `MM-DD/MM-DD`. A day of December arranged by the next year's notice stands under its own year.
 */
const YEARS: Readonly<Record<number, { readonly off: string; readonly work: string }>> = {
  2010: {
    off: '01-01/01-03 02-13/02-19 04-03/04-05 05-01/05-03 06-14/06-16 09-22/09-24 10-01/10-07',
    work: '02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09',
  },
  2011: {
    off: '01-01/01-03 02-02/02-08 04-03/04-05 04-30/05-02 06-04/06-06 09-10/09-12 10-01/10-07',
    work: '01-30 02-12 04-02 10-08 10-09 12-31',
  },
  2012: {
    off: '01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22/06-24 09-30/10-07',
    work: '01-21 01-29 03-31 04-01 04-28 09-29',
  },
  2013: {
    off: '01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07',
    work: '01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12',
  },
  2014: {
    off: '01-01 01-31/02-06 04-05/04-07 05-01/05-03 05-31/06-02 09-06/09-08 10-01/10-07',
    work: '01-26 02-08 05-04 09-28 10-11',
  },
  2015: {
    off: '01-01/01-03 02-18/02-24 04-04/04-06 05-01/05-03 06-20/06-22 09-03/09-05 09-26/09-27 10-01/10-07',
    work: '01-04 02-15 02-28 09-06 10-10',
  },
  2016: {
    off: '01-01/01-03 02-07/02-13 04-02/04-04 04-30/05-02 06-09/06-11 09-15/09-17 10-01/10-07',
    work: '02-06 02-14 06-12 09-18 10-08 10-09',
  },
  2017: {
    off: '01-01/01-02 01-27/02-02 04-02/04-04 04-29/05-01 05-28/05-30 10-01/10-08',
    work: '01-22 02-04 04-01 05-27 09-30',
  },
  2018: {
    off: '01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-16/06-18 09-22/09-24 10-01/10-07 12-30/12-31',
    work: '02-11 02-24 04-08 04-28 09-29 09-30 12-29',
  },
  2019: {
    off: '01-01 02-04/02-10 04-05/04-07 05-01/05-04 06-07/06-09 09-13/09-15 10-01/10-07',
    work: '02-02 02-03 04-28 05-05 09-29 10-12',
  },
  2020: {
    off: '01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08',
    work: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  2021: {
    off: '01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    off: '01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 12-31',
    work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: {
    off: '01-01/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  2024: {
    off: '01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
}

const dayIn = (year: number, text: string): number =>
  dayOf(year, Number(text.slice(0, 2)), Number(text.slice(3, 5)))

const daysIn = (year: number, list: string): readonly number[] =>
  list.split(' ').flatMap((item) => {
    const [first = '', last = first] = item.split('/')
    const [start, end] = [dayIn(year, first), dayIn(year, last)]
    return Array.from({ length: end - start + 1 }, (_, index) => start + index)
  })

const all = (pick: 'off' | 'work'): ReadonlySet<number> =>
  new Set(Object.entries(YEARS).flatMap(([year, days]) => daysIn(Number(year), days[pick])))

/** China: State Council holiday arrangements with adjusted working days. */
export const cn: Calendar = {
  id: 'cn',
  title: { en: 'Working days of China', zh: '中国工作日' },
  source: {
    en: 'Holiday arrangements of the General Office of the State Council, 2010–2026; compared day by day with two independent compilations.',
    zh: '国务院办公厅2010年至2026年节假日安排；逐日与两份独立汇编核对。',
  },
  years: [2010, 2026],
  unverified: [],
  // Civil Procedure Law: a period whose last day is a statutory day off ends on the first day after it.
  rollForward: true,
  holidays: all('off'),
  workdays: all('work'),
}
