import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aucOf } from '../evaluation/discrimination.ts'
import type { Table } from '../table/column.ts'
import { madeUpTable } from '../testing/training-data.ts'
import { testHead } from '../testing/training-head.ts'
import { predictTable } from './model.ts'
import { REJECT_WARNING, trainWithRejects } from './reject-inference.ts'
import { trainVariants } from './thin-file.ts'

/** Those with arrears were mostly turned away, so nobody knows how they would have done. */
function afterRejection(table: Table): Table {
  const arrears = table.columns.find(({ name }) => name === 'arrears')
  assert.ok(arrears?.kind === 'numeric')
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.name === 'bad' && column.kind === 'numeric'
        ? {
            ...column,
            values: column.values.map((bad, i) =>
              arrears.values[i]! >= 2 && i % 4 !== 0 ? Number.NaN : bad,
            ),
          }
        : column,
    ),
  }
}

for (const method of ['augmentation', 'fuzzy', 'parcelling'] as const)
  test(`reject inference by ${method} counts the rejected, warns, and still ranks everybody`, () => {
    const truth = madeUpTable(4000)
    const outcome = trainWithRejects(afterRejection(truth), { target: 'bad' }, { method })
    assert.ok(outcome.ok, JSON.stringify(outcome.findings))
    assert.ok(outcome.findings.some(({ message }) => message === REJECT_WARNING))
    const { model, weights } = outcome.trained
    const counted = weights?.reduce((sum, weight) => sum + weight, 0) ?? 0
    assert.ok(Math.abs(counted - 4000) < 1e-6, `${counted} rows in all`)
    const bad = truth.columns.find(({ name }) => name === 'bad')
    assert.ok(bad?.kind === 'numeric')
    assert.ok(aucOf(predictTable(model, truth), Uint8Array.from(bad.values)) > 0.7)
  })

test('thin files have cards of their own, which do not ask for what is not there', () => {
  const blocks = { bureau: ['arrears'], bank: ['income'] }
  const variants = trainVariants(madeUpTable(3000), blocks, { target: 'bad' }, testHead)
  assert.deepEqual(
    variants.map(({ without }) => without),
    [[], ['bureau'], ['bank'], ['bureau', 'bank']],
  )
  for (const { without, outcome } of variants) {
    assert.ok(outcome.ok)
    const inputs = outcome.card.characteristics.map(({ id }) => id)
    assert.equal(inputs.includes('arrears'), !without.includes('bureau'))
    assert.equal(inputs.includes('income'), !without.includes('bank'))
  }
  const ids = new Set(variants.map(({ outcome }) => outcome.ok && outcome.card.id))
  assert.equal(ids.size, 4)
})

test('a block that names no column is refused', () => {
  const [only] = trainVariants(
    madeUpTable(500),
    { bureau: ['overdue'] },
    { target: 'bad' },
    testHead,
  )
  assert.ok(only !== undefined && !only.outcome.ok)
  assert.equal(only.outcome.findings[0]?.column, 'overdue')
})
