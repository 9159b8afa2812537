import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  compareTime,
  earliest,
  instant,
  instantOfMillis,
  latest,
  millisOf,
  plainDate,
  utcDateOf,
} from './time.ts'

test('a plain date exists in the calendar', () => {
  for (const good of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
    assert.equal(plainDate(good), good)
  for (const bad of ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31'])
    assert.equal(plainDate(bad), undefined, bad)
  for (const bad of ['2024-1-1', '20240101', '2024-01-01T00:00', '', '0000-01-01', '2024-01-00'])
    assert.equal(plainDate(bad), undefined, bad)
})

test('an instant is brought to milliseconds', () => {
  assert.equal(instant('2024-01-02T03:04:05Z'), '2024-01-02T03:04:05.000Z')
  assert.equal(instant('2024-01-02T03:04:05.1Z'), '2024-01-02T03:04:05.100Z')
  assert.equal(instant('2024-01-02T03:04:05.123456Z'), '2024-01-02T03:04:05.123Z')
  for (const bad of ['2024-01-02T24:00:00Z', '2024-01-02T03:04:05+08:00', '2024-02-30T00:00:00Z'])
    assert.equal(instant(bad), undefined, bad)
})

const millis = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 })

test('string order is time order, and milliseconds round-trip', () => {
  fc.assert(
    fc.property(millis, millis, (a, b) => {
      const [x, y] = [instantOfMillis(a), instantOfMillis(b)]
      assert.equal(compareTime(x, y), Math.sign(a - b))
      assert.equal(millisOf(x), a)
      assert.equal(instant(x), x)
      assert.notEqual(plainDate(utcDateOf(x)), undefined)
      assert.equal(millisOf(earliest(x, y)), Math.min(a, b))
      assert.equal(millisOf(latest(x, y)), Math.max(a, b))
    }),
  )
})
