import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curves, emptyGrowth, grown } from './growth.ts'

const tick = (policy: number, ...rows: readonly (readonly number[])[]) => ({
  agentSteps: 0,
  samples: rows.map(([step = 0, ...totals]) => ({ policy, step, totals })),
})

test('a curve shows what was added since the sample before, averaged over replicates, per 1,000 people', () => {
  let growth = emptyGrowth(2)
  growth = grown(growth, 0, tick(1, [3, 10, 1], [6, 30, 1]))
  growth = grown(growth, 1, tick(1, [3, 20, 5]))
  growth = grown(growth, 1, tick(1, [6, 30, 5]))
  assert.deepEqual(curves(growth, 0, 1000), [
    { policy: 1, step: 3, value: 15 },
    { policy: 1, step: 6, value: 15 },
  ])
  assert.deepEqual(
    curves(growth, 1, 500).map(({ value }) => value),
    [6, 0],
  )
})

test('a replicate that has just begun does not pull a curve back', () => {
  let growth = grown(emptyGrowth(1), 0, tick(0, [1, 1], [2, 2]))
  growth = grown(growth, 1, tick(0, [1, 3]))
  assert.deepEqual(curves(growth, 0, 1000), [
    { policy: 0, step: 1, value: 2 },
    { policy: 0, step: 2, value: 1 },
  ])
  assert.deepEqual(curves(emptyGrowth(1), 0, 1), [])
})
