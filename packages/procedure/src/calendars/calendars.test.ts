import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant, PlainDate } from '@xinyong/identity'
import fc from 'fast-check'
import { addPeriod } from './add-period.ts'
import { isWorkingDay, isWorkingDayNumber } from './calendar.ts'
import { calendarOf, calendars } from './calendars.ts'
import { cn } from './cn.ts'
import { dateOfDay, dayNumber, plusMonths, weekday } from './days.ts'
import { gbEng } from './gb-eng.ts'
import { int } from './int.ts'
import { us } from './us.ts'
import { dateIn } from './zone.ts'

const d = (text: string): PlainDate => text as PlainDate
const due = (from: string, length: string, cal = cn) => addPeriod(d(from), length, cal)?.date

test('China: holidays are off and adjusted weekend days are worked', () => {
  for (const off of [
    '2015-09-03',
    '2020-01-31',
    '2019-05-03',
    '2025-10-08',
    '2018-12-31',
    '2014-04-07',
  ])
    assert.equal(isWorkingDay(d(off), cn), false, off)
  for (const worked of ['2019-05-05', '2015-09-06', '2011-12-31', '2026-02-28', '2020-02-03'])
    assert.equal(isWorkingDay(d(worked), cn), true, worked)
})

test('China: every adjusted working day is a weekend day, and no day is both', () => {
  for (const day of cn.workdays) {
    assert.ok([0, 6].includes(weekday(day)), dateOfDay(day))
    assert.ok(!cn.holidays.has(day), dateOfDay(day))
  }
})

test('China: three working days over National Day 2017', () => {
  // Saturday 30 September was worked; 1 to 8 October was off.
  assert.equal(due('2017-09-29', '3wd'), '2017-10-10')
  assert.equal(due('2017-09-28', '1wd'), '2017-09-29')
})

test('China: a calendar-day period ending on a holiday ends on the first day after it', () => {
  assert.equal(due('2017-09-20', '15cd'), '2017-10-09')
  assert.equal(due('2017-05-01', '15cd'), '2017-05-16')
  assert.equal(addPeriod(d('2017-09-20'), '15cd', cn, false)?.date, '2017-10-05')
})

test('England: substitute and special days', () => {
  for (const off of [
    '2011-04-29',
    '2012-06-05',
    '2020-05-08',
    '2022-06-03',
    '2022-09-19',
    '2023-05-08',
  ])
    assert.equal(isWorkingDay(d(off), gbEng), false, off)
  for (const worked of ['2020-05-04', '2022-05-30', '2012-05-28', '2026-12-29'])
    assert.equal(isWorkingDay(d(worked), gbEng), true, worked)
  assert.equal(due('2022-09-16', '1wd', gbEng), '2022-09-20')
  // England: no rule of computation moves a calendar-day period.
  assert.equal(due('2024-01-01', '5cd', gbEng), '2024-01-06')
})

test('England: Good Friday and Easter Monday follow Easter, and eight days at least are off each year', () => {
  const easter = (year: number): number => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
    const h =
      (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) %
      30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 22 * l) / 451)
    const n = h + l - 7 * m + 114
    return dayNumber(
      d(
        `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`,
      ),
    )
  }
  for (let year = 2010; year <= 2027; year += 1) {
    assert.ok(gbEng.holidays.has(easter(year) - 2), `Good Friday ${year}`)
    assert.ok(gbEng.holidays.has(easter(year) + 1), `Easter Monday ${year}`)
    const days = [...gbEng.holidays].map(dateOfDay).filter((date) => date.startsWith(`${year}`))
    assert.ok(days.length >= 8, String(year))
    assert.ok(
      days.every((date) => ![0, 6].includes(weekday(dayNumber(date)))),
      String(year),
    )
  }
})

test('United States: computed federal holidays', () => {
  for (const off of [
    '2024-01-15',
    '2024-02-19',
    '2024-05-27',
    '2024-06-19',
    '2024-09-02',
    '2024-10-14',
    '2024-11-28',
    '2021-12-31',
    '2026-07-03',
  ])
    assert.equal(isWorkingDay(d(off), us), false, off)
  assert.equal(isWorkingDay(d('2020-06-19'), us), true)
  assert.equal(due('2024-11-27', '1wd', us), '2024-11-29')
})

test('months and years keep the day, or end on the last of a shorter month', () => {
  assert.equal(plusMonths(d('2024-01-31'), 1), '2024-02-29')
  assert.equal(due('2024-02-29', '1y', int), '2025-02-28')
  assert.equal(due('2023-12-31', '6mo', int), '2024-06-30')
  assert.equal(due('2023-11-30', '3mo', int), '2024-02-29')
  assert.equal(due('2023-05-05', '0d', int), '2023-05-05')
})

test('a year nobody has announced yet is flagged, not guessed in silence', () => {
  assert.deepEqual(addPeriod(d('2026-12-30'), '3wd', cn), { date: '2027-01-04', unknownYear: 2027 })
  assert.deepEqual(addPeriod(d('2024-05-06'), '3wd', cn), { date: '2024-05-09' })
  assert.equal(addPeriod(d('2009-12-30'), '3wd', cn)?.unknownYear, 2009)
  // A term of years looks up no day off.
  assert.equal(addPeriod(d('2026-12-30'), '2y', cn, false)?.unknownYear, undefined)
})

test('what is no period is no date', () => {
  for (const bad of ['', '3', 'wd', '3 wd', '-1cd', '3w', '1.5y'])
    assert.equal(addPeriod(d('2024-01-01'), bad, cn), undefined, bad)
})

test('calendars are found by name in either case', () => {
  assert.equal(calendarOf('CN'), cn)
  assert.equal(calendarOf('gb-eng'), gbEng)
  assert.equal(calendarOf('atlantis'), undefined)
  for (const calendar of Object.values(calendars)) assert.deepEqual(calendar.unverified, [])
})

test('today is a date of the scheme’s own time zone', () => {
  assert.equal(dateIn('2024-05-01T17:00:00.000Z' as Instant, 'Asia/Shanghai'), '2024-05-02')
  assert.equal(dateIn('2024-05-01T17:00:00.000Z' as Instant, 'Europe/London'), '2024-05-01')
})

test('n working days contain exactly n working days, and the last is one', () => {
  const day = fc.integer({ min: dayNumber(d('2010-01-01')), max: dayNumber(d('2025-12-31')) })
  const calendar = fc.constantFrom(...Object.values(calendars))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), calendar, (start, count, cal) => {
      const end = dayNumber(addPeriod(dateOfDay(start), `${count}wd`, cal)?.date ?? d('0001-01-01'))
      let worked = 0
      for (let at = start + 1; at <= end; at += 1) if (isWorkingDayNumber(at, cal)) worked += 1
      assert.equal(worked, count)
      assert.ok(isWorkingDayNumber(end, cal))
      assert.equal(dayNumber(dateOfDay(start)), start)
    }),
  )
})
