import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addCut, figuresOf, nearestCut, positionsOf } from './bin-figures.ts'

const fine = {
  cuts: [1, 2, 3],
  bins: [
    { good: 40, bad: 2 },
    { good: 30, bad: 6 },
    { good: 20, bad: 12 },
    { good: 10, bad: 0 },
  ],
}
const totals = { good: 100, bad: 20 }

test('counts between cuts add up, and the information value is that of the book', () => {
  const { bins, informationValue } = figuresOf(fine, [2], totals)
  assert.deepEqual(
    bins.map(({ good, bad }) => [good, bad]),
    [
      [70, 8],
      [30, 12],
    ],
  )
  const value = (0.7 - 0.4) * Math.log(0.7 / 0.4) + (0.3 - 0.6) * Math.log(0.3 / 0.6)
  assert.ok(Math.abs(informationValue - value) < 1e-12)
})

test('an empty count is half a row, as in training', () => {
  const { bins } = figuresOf(fine, [1, 2, 3], totals)
  assert.ok(Math.abs(bins[3]!.woe - (Math.log(10 / 100) - Math.log(0.5 / 20))) < 1e-12)
})

test('a dragged cut goes to the nearest candidate and never past its neighbours', () => {
  assert.deepEqual(
    positionsOf(fine).map((at) => Math.round(at * 120)),
    [42, 78, 110],
  )
  assert.equal(nearestCut(fine, [1, 3], 0, 0.99), 2)
  assert.equal(nearestCut(fine, [1, 3], 1, 0), 2)
  assert.deepEqual(addCut(fine, [1]), [1, 2])
  assert.deepEqual(addCut(fine, [1, 2, 3]), [1, 2, 3])
})
