import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Experiment, VarySpec } from './model.ts'
import { populationProblems } from './population-problems.ts'

const asking = (vary: VarySpec): Experiment =>
  ({ population: { agents: 100 }, compare: { replicates: 10 }, vary }) as unknown as Experiment
const dials = { 'trade.cheat': [1, 2], 'trade.detect': [0, 1], 'stigma.refuse': [0, 1] } as const

test('a design of more runs than can be planned is refused at its size, before it is made', () => {
  for (const [method, n] of [
    ['grid', 100_000],
    ['lhs', 100_001],
    ['morris', 25_001],
    ['sobol', 20_001],
  ] as const) {
    const [found, ...others] = populationProblems(asking({ method, n, dials }))
    assert.deepEqual(found?.path, ['vary', 'n'], method)
    assert.equal(others.length, 0)
  }
  for (const [method, n] of [
    ['grid', 46],
    ['lhs', 100_000],
    ['morris', 25_000],
    ['sobol', 20_000],
  ] as const)
    assert.deepEqual(populationProblems(asking({ method, n, dials })), [], method)
})
