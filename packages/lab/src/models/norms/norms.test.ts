import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valuesOf } from '../values-of.ts'
import { normSearch, privateNorm, publicNorm } from './norms-models.ts'

const luck = { seed: 7, replicate: 0 }
const near = (actual: number | undefined, expected: number, tolerance: number): void =>
  assert.ok(
    Math.abs((actual ?? Number.NaN) - expected) <= tolerance,
    `${actual} is not ${expected}`,
  )

test('the search of all norms finds the leading eight, and two dozen where the benefit is higher', () => {
  assert.deepEqual(normSearch.run(valuesOf(normSearch, { benefit: 1.5 }), luck), {
    stable: 8,
    'leading-eight': 8,
  })
  assert.equal(normSearch.run(valuesOf(normSearch, { benefit: 3 }), luck)['stable'], 24)
})

test('what a norm needs to be stable: 1/(1-2e) for L3 to L6', () => {
  for (const e of [0.01, 0.05, 0.1])
    for (const norm of ['L3', 'L4', 'L5', 'L6'])
      near(
        publicNorm.run(valuesOf(publicNorm, { norm, error: e }), luck)['benefit.least'],
        1 / (1 - 2 * e),
        1e-9,
      )
})

test('people who judge in public meet the formula; each on their own, stern judging is a coin', () => {
  const formula = publicNorm.run(valuesOf(publicNorm, { error: 0.05 }), luck)['cooperation']!
  const drawn = publicNorm.run(
    valuesOf(publicNorm, { error: 0.05, people: 20_000, rounds: 20 }),
    luck,
  )
  near(drawn['cooperation'], formula, 0.01)
  const alone = privateNorm.run(
    valuesOf(privateNorm, { norm: 'L6', people: 60, rounds: 200 }),
    luck,
  )
  near(alone['goodness'], 0.5, 0.05)
})
