import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normal } from '../random/distributions.ts'
import { draw } from '../random/mix.ts'
import { intervalOf, pairedDifference, studentQuantile } from './interval.ts'
import { verdictOf } from './verdict.ts'

const interval = (low: number, high: number) => ({
  mean: (low + high) / 2,
  low,
  high,
  count: 20,
  variance: 1,
})

test('“addresses the problem” needs every target sure, large enough, and no guardrail crossed', () => {
  const target = (low: number, high: number, atLeast = 0) =>
    ({ difference: interval(low, high), direction: 'down', atLeast }) as const
  assert.equal(verdictOf([target(-2, -1)], []), 'addresses')
  assert.equal(verdictOf([target(-2, -1), target(-1, 1)], []), 'not-shown')
  assert.equal(verdictOf([target(-2, 0.1)], []), 'not-shown')
  assert.equal(verdictOf([target(-2, -1, 5)], []), 'not-shown')
  assert.equal(verdictOf([target(1, 2)], []), 'harms')
  assert.equal(verdictOf([target(-2, -1)], [{ level: interval(4, 7), max: 5 }]), 'not-shown')
  assert.equal(verdictOf([target(-2, -1)], [{ level: interval(6, 7), max: 5 }]), 'harms')
  assert.equal(verdictOf([], []), 'not-shown')
})

test('a limit that the baseline is beyond already is crossed only by what surely makes it worse', () => {
  const reached = [{ difference: interval(-2, -1), direction: 'down', atLeast: 0 } as const]
  const level = interval(6, 7)
  const verdict = (low: number, high: number) =>
    verdictOf(reached, [{ level, max: 5, change: { low, high } }])
  assert.equal(verdict(-2, -1), 'addresses')
  assert.equal(verdict(-1, 1), 'addresses')
  assert.equal(verdict(0.1, 1), 'harms')
  assert.equal(
    verdictOf(reached, [{ level: interval(4, 7), max: 5, change: { low: 1, high: 2 } }]),
    'not-shown',
  )
  const slightly = (slack: number) =>
    verdictOf(reached, [{ level, max: 5, change: { low: 0.1, high: 0.3 }, slack }])
  assert.equal(slightly(0.05), 'harms')
  assert.equal(slightly(0.1), 'addresses')
  // A baseline without a level excuses nothing.
  assert.equal(verdict(Infinity, -Infinity), 'harms')
})

test('intervals hold the truth in 95 of 100 samples', () => {
  let held = 0
  const samples = 4000
  for (let sample = 0; sample < samples; sample += 1) {
    const { low, high } = intervalOf(
      Array.from({ length: 8 }, (_, k) => 3 + normal(draw(1, 2, sample, k))),
    )
    if (low <= 3 && 3 <= high) held += 1
  }
  assert.ok(Math.abs(held / samples - 0.95) < 0.015, String(held / samples))
})

test('Student’s quantiles meet the table beyond thirty', () => {
  assert.ok(Math.abs(studentQuantile(60) - 2.0003) < 2e-4)
  assert.ok(Math.abs(studentQuantile(120) - 1.9799) < 2e-4)
})

test('shared luck cancels in the difference', () => {
  const luck = Array.from({ length: 30 }, (_, k) => normal(draw(3, 4, k, 0)))
  const { mean, varianceRatio } = pairedDifference(
    luck.map((x) => x + 2),
    luck,
  )
  assert.ok(Math.abs(mean - 2) < 1e-12 && varianceRatio < 1e-20)
})
