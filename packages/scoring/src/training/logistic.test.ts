import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../statistics/random.ts'
import { designOf } from './design.ts'
import type { Design } from './design.ts'
import { fitLogistic } from './logistic.ts'
import { newtonSums } from './newton-sums.ts'

function madeUp(rows: number, effects: readonly number[], seed = 2): Design {
  const random = seededRandom(seed)
  const levels = Float64Array.of(-1.5, -0.4, 0.3, 1.1)
  const codes = effects.map(() => Uint8Array.from({ length: rows }, () => Math.floor(random() * 4)))
  const bad = Uint8Array.from({ length: rows }, (_, i) => {
    const odds = 1 + effects.reduce((sum, effect, j) => sum + effect * levels[codes[j]![i]!]!, 0)
    return random() < 1 / (1 + Math.exp(odds)) ? 1 : 0
  })
  return designOf(
    codes.map((column) => ({ codes: column, woe: levels })),
    bad,
  )
}

test('two by two: coefficient and standard error are those of the odds ratio', () => {
  // 40 good and 10 bad at 0, 15 good and 35 bad at 1: both have closed forms.
  const codes = Uint8Array.from({ length: 100 }, (_, i) => (i < 50 ? 0 : 1))
  const bad = Uint8Array.from({ length: 100 }, (_, i) => ((i < 50 ? i < 10 : i < 85) ? 1 : 0))
  const design = designOf([{ codes, woe: Float64Array.of(0, 1) }], bad)
  const { coefficients, intercept, converged } = fitLogistic(design, { l2: 0, signs: 'free' })
  assert.ok(converged)
  assert.ok(Math.abs(intercept.value - Math.log(4)) < 1e-9)
  assert.ok(Math.abs(coefficients[0]!.value - Math.log((15 * 10) / (35 * 40))) < 1e-9)
  const error = Math.sqrt(1 / 40 + 1 / 10 + 1 / 15 + 1 / 35)
  assert.ok(Math.abs(coefficients[0]!.standardError! - error) < 1e-8)
})

test('at the maximum nothing pulls: the gradient is zero where free, downward where held at zero', () => {
  const design = madeUp(3000, [0.8, 0.3, -0.5])
  for (const l2 of [0, 5]) {
    const { intercept, coefficients } = fitLogistic(design, { l2, signs: 'held' })
    const beta = Float64Array.of(intercept.value, ...coefficients.map(({ value }) => value))
    const { gradient } = newtonSums(design, beta)
    assert.equal(coefficients[2]!.value, 0)
    assert.ok(coefficients[0]!.value > 0.5)
    for (let j = 0; j < 3; j += 1)
      assert.ok(Math.abs(gradient[j]! - (j === 0 ? 0 : l2 * beta[j]!)) < 1e-5)
    assert.ok(gradient[3]! < 0)
  }
})

test('classes that can be parted are reported, not fitted in silence', () => {
  const codes = Uint8Array.from({ length: 60 }, (_, i) => (i < 30 ? 0 : 1))
  const bad = Uint8Array.from({ length: 60 }, (_, i) => (i < 30 ? 1 : 0))
  const design = designOf([{ codes, woe: Float64Array.of(-1, 1) }], bad)
  assert.ok(fitLogistic(design, { l2: 0, signs: 'free' }).separated)
  assert.ok(!fitLogistic(design, { l2: 5, signs: 'free' }).separated)
})
