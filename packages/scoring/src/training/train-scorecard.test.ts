import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '../card/canonical.ts'
import { isUsable } from '../card/check-card.ts'
import { compileCard } from '../card/compiled/compile-card.ts'
import type { Characteristic, Scorecard } from '../card/scorecard.ts'
import { isSealed } from '../card/seal-card.ts'
import { aucOf } from '../evaluation/discrimination.ts'
import { takeRows } from '../table/column.ts'
import type { Table } from '../table/column.ts'
import { madeUpTable, shuffled } from '../testing/training-data.ts'
import { testHead } from '../testing/training-head.ts'
import { addUp } from './model.ts'
import { DEFAULT_SCALING, pointsOf } from './scale.ts'
import { trainScorecard } from './train-scorecard.ts'
import type { TrainedCard } from './train-scorecard.ts'

function trainedOn(table: Table): TrainedCard {
  const outcome = trainScorecard(table, { target: 'bad' }, testHead)
  if (!outcome.ok) assert.fail(JSON.stringify(outcome.findings))
  return outcome
}

function informationOf(card: Scorecard, name: string): number {
  return card.characteristics.find(({ id }) => id === name)?.informationValue ?? 0
}

function width(one: Characteristic): number {
  const points = one.bins.map((bin) => bin.points)
  return Math.max(...points) - Math.min(...points)
}

function factsOf(table: Table, row: number): Record<string, number | string | null> {
  return Object.fromEntries(
    table.columns.map((column) => {
      if (column.kind === 'categorical')
        return [column.name, column.dictionary[column.codes[row]!] ?? null]
      const value = column.values[row]!
      return [column.name, Number.isNaN(value) ? null : value]
    }),
  )
}

test('a trained card is sealed, usable, and follows what the rows follow', () => {
  const { card, report } = trainedOn(madeUpTable(3000))
  assert.ok(isSealed(card, testHead.hash))
  assert.ok(isUsable(report.flaws), JSON.stringify(report.flaws))
  const widths = new Map(card.characteristics.map((one) => [one.id, width(one)]))
  for (const name of ['age', 'arrears', 'housing', 'income'])
    assert.ok((widths.get(name) ?? 0) > 20, `${name} moves the score`)
  const told = (name: string): number => informationOf(card, name)
  assert.ok(told('noise') < told('income') / 4, 'what says nothing says little')
})

test('shuffled rows give the same card to the last byte', () => {
  const table = madeUpTable(700)
  const first = canonicalJson(trainedOn(table).card)
  for (let seed = 1; seed <= 100; seed += 1) {
    const again = trainedOn(takeRows(table, shuffled(table.rows, seed))).card
    assert.equal(canonicalJson(again), first)
  }
})

test('the compiled card gives every row the points that training gave it', () => {
  const table = madeUpTable(2000)
  const { card, trained } = trainedOn(table)
  const { basePoints, points } = pointsOf(trained.model, DEFAULT_SCALING)
  const totals = addUp(trained.model, table, basePoints, points)
  const compiled = compileCard(card)
  for (let row = 0; row < table.rows; row += 1) {
    const facts = factsOf(table, row)
    assert.equal(compiled.score(facts), totals[row])
  }
})

test('the score ranks rows that training never saw', () => {
  const { trained } = trainedOn(madeUpTable(3000))
  const unseen = madeUpTable(3000, 99)
  const bad = unseen.columns.find(({ name }) => name === 'bad')
  assert.ok(bad?.kind === 'numeric')
  const { basePoints, points } = pointsOf(trained.model, DEFAULT_SCALING)
  const auc = aucOf(addUp(trained.model, unseen, basePoints, points), Uint8Array.from(bad.values))
  assert.ok(auc > 0.7, `area under the curve ${auc}`)
})

test('a wish that the data deny is refused by name', () => {
  const columns = { arrears: { trend: 'descending' } } as const
  const outcome = trainScorecard(madeUpTable(3000), { target: 'bad', columns }, testHead)
  assert.ok(!outcome.ok)
  const last = outcome.findings.at(-1)
  assert.equal(last?.code, 'trend-impossible')
  assert.equal(last?.column, 'arrears')
})

test('a column that knows the outcome is left out and said to leak', () => {
  const table = madeUpTable(1000)
  const target = table.columns.find(({ name }) => name === 'bad')
  assert.ok(target?.kind === 'numeric')
  const leak = {
    ...target,
    name: 'days_overdue',
    values: target.values.map((bad, i) => bad * 90 + (i % 7)),
  }
  const outcome = trainScorecard(
    { ...table, columns: [...table.columns, leak] },
    { target: 'bad' },
    testHead,
  )
  assert.ok(outcome.ok)
  const found = outcome.report.findings.find(({ code }) => code === 'column-leaking')
  assert.equal(found?.column, 'days_overdue')
})
