import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../statistics/random.ts'
import { createSketch } from './sketch.ts'

test('ranks of a million numbers are right to a thousandth of their number', () => {
  const random = seededRandom(3)
  const n = 1_000_000
  const all = Float64Array.from({ length: n }, () => random() ** 3)
  const sketch = createSketch()
  for (let from = 0; from < n; from += 10_000) sketch.add(all.subarray(from, from + 10_000))
  const { values, ends } = sketch.ranks()
  assert.ok(values.length < 100_000)
  assert.equal(ends.at(-1), n)
  const sorted = all.toSorted()
  for (let at = 0; at < values.length; at += 97) {
    const value = values[at]!
    let [low, high] = [0, n]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (sorted[middle]! <= value) low = middle + 1
      else high = middle
    }
    assert.ok(Math.abs(low - ends[at]!) < n / 1000, `${value}: ${ends[at]} for ${low}`)
  }
})
