import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate, parseDay } from './parse-date.ts'

test('days, months and years', () => {
  assert.equal(parseDay('15 Jan 1955'), '1955-01-15')
  assert.equal(parseDay('5 September 1955'), '1955-09-05')
  assert.equal(parseDay('Jan 1955'), '1955-01')
  assert.equal(parseDay('1955.'), '1955')
  assert.equal(parseDay('1955-01-15T00:00:00'), '1955-01-15')
})

test('days the calendar does not have are no dates', () => {
  assert.equal(parseDay('30 Feb 1955'), undefined)
  assert.equal(parseDay('1955-13'), undefined)
  assert.equal(parseDay('15 Foo 1955'), undefined)
  assert.equal(parseDay('29 Feb 2000'), '2000-02-29')
})

test('circa and ranges are dates that are not exact', () => {
  assert.deepEqual(parseDate('1955'), { values: ['1955'], exact: true })
  assert.deepEqual(parseDate('circa 1955'), { values: ['1955'], exact: false })
  assert.deepEqual(parseDate('1951 to 1953'), { values: ['1951', '1952', '1953'], exact: false })
  assert.deepEqual(parseDate('circa 1951-1952'), { values: ['1951', '1952'], exact: false })
  assert.deepEqual(parseDate('01 Jan 1960 to 31 Dec 1960'), { values: ['1960'], exact: false })
  assert.deepEqual(parseDate('1930 to 1960'), { values: [], exact: false })
  assert.equal(parseDate('1960 to 1950'), undefined)
})
