import type { PlainDate } from '@xinyong/identity'
import type { Calendar } from './calendar.ts'
import { dayNumber } from './days.ts'

/** Bank holidays of England and Wales by year, substitute days in place of the days they stand for. */
const YEARS: Readonly<Record<number, string>> = {
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  // 29 April: wedding of Prince William.
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  // Spring holiday moved to 4 June; 5 June: Diamond Jubilee.
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  // Early May holiday moved to 8 May, the 75th anniversary of VE Day.
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  // 2 June spring holiday moved, 3 June Platinum Jubilee, 19 September State Funeral of Queen Elizabeth II.
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  // 8 May: coronation of King Charles III.
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

/** England and Wales: Monday to Friday less bank holidays. */
export const gbEng: Calendar = {
  id: 'gb-eng',
  title: { en: 'Working days of England', zh: '英格兰工作日' },
  source: {
    en: 'Banking and Financial Dealings Act 1971 and proclamations, 2010–2027.',
    zh: '1971年《银行及金融交易法》及历次公告，2010年至2027年。',
  },
  years: [2010, 2027],
  unverified: [],
  rollForward: false,
  holidays: new Set(
    Object.entries(YEARS).flatMap(([year, days]) =>
      days.split(' ').map((day) => dayNumber(`${year}-${day}` as PlainDate)),
    ),
  ),
  workdays: new Set(),
}
