import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeRows } from '../table/column.ts'
import { madeUpTable } from '../testing/training-data.ts'
import { predictTable } from './model.ts'
import { createStreamTraining } from './stream-training.ts'
import { trainModel } from './train-model.ts'

const ROWS = 40_000
const CHUNK = 3000

test('two passes over chunks find what training in memory finds', () => {
  const table = madeUpTable(ROWS)
  const stream = createStreamTraining({ target: 'bad' })
  const chunks = Array.from({ length: Math.ceil(ROWS / CHUNK) }, (_, k) =>
    takeRows(
      table,
      Array.from({ length: Math.min(CHUNK, ROWS - k * CHUNK) }, (_, i) => k * CHUNK + i),
    ),
  )
  for (const chunk of chunks) stream.look(chunk)
  for (const chunk of chunks) stream.count(chunk)
  const [streamed, whole] = [stream.train(), trainModel(table, { target: 'bad' })]
  assert.ok(streamed.ok && whole.ok)
  for (const one of whole.trained.binned) {
    const twin = streamed.trained.binned.find(({ name }) => name === one.name)!
    const gap = Math.abs(twin.binning.informationValue - one.binning.informationValue)
    assert.ok(gap < 0.02 * one.binning.informationValue + 0.0005, `${one.name}: ${gap}`)
  }
  // Few different values are counted one by one: there the bins are the same, not just alike.
  const cuts = (name: string, outcome: typeof whole): unknown =>
    outcome.ok && outcome.trained.binned.find((one) => one.name === name)?.binning.rule
  for (const name of ['age', 'arrears', 'housing'])
    assert.deepEqual(cuts(name, streamed), cuts(name, whole))
  const [a, b] = [streamed, whole].map((one) => predictTable(one.trained.model, table))
  const far = a!.reduce((sum, value, i) => sum + Math.abs(value - b![i]!), 0) / ROWS
  assert.ok(far < 0.03, `log odds differ by ${far} on average`)
})
