import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatPeriod, parsePeriod, surelyLonger } from './period.ts'

test('every number of every unit parses back', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.constantFrom('cd', 'wd', 'mo', 'y'), (n, unit) => {
      assert.deepEqual(parsePeriod(`${n}${unit}`), { n, unit })
    }),
  )
})

test('0d means at once, and nothing else counts plain days', () => {
  assert.deepEqual(parsePeriod('0d'), { n: 0, unit: 'cd' })
  for (const text of ['', '5', '5d', '-3wd', '1.5y', '3 wd', '10000cd', '3WD', ' 3wd'])
    assert.equal(parsePeriod(text), undefined, text)
})

test('periods are said in both languages', () => {
  assert.deepEqual(formatPeriod('15cd'), { en: '15 calendar days', zh: '15日' })
  assert.deepEqual(formatPeriod('1wd'), { en: '1 working day', zh: '1个工作日' })
  assert.deepEqual(formatPeriod('6mo'), { en: '6 months', zh: '6个月' })
  assert.deepEqual(formatPeriod('2y'), { en: '2 years', zh: '2年' })
  assert.deepEqual(formatPeriod('0d'), { en: 'at once', zh: '立即' })
})

test('only periods of one kind compare', () => {
  assert.equal(surelyLonger('2y', '23mo'), true)
  assert.equal(surelyLonger('1y', '12mo'), false)
  assert.equal(surelyLonger('400cd', '1y'), false)
  assert.equal(surelyLonger('20wd', '20cd'), false)
})
