import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collate } from './collate.ts'
import { createRandom } from './random.ts'
import { createTableBuilder } from './table.ts'
import type { Cell, RecordTable } from './table.ts'

const tableOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]): RecordTable => {
  const builder = createTableBuilder()
  rows.forEach((cells, at) => builder.add('f', at + 1, columns, cells))
  return builder.finish()
}
const largest = (leaderOf: Int32Array): number => {
  const sizes = new Map<number, number>()
  for (const leader of leaderOf) sizes.set(leader, (sizes.get(leader) ?? 0) + 1)
  return Math.max(0, ...sizes.values())
}
const word = (below: (bound: number) => number): string =>
  Array.from({ length: 3 }, () => 'bdfgklmnprst'[below(12)]! + 'aeiou'[below(5)]!).join('')
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

test('no record, one record and records that say nothing are no fault', () => {
  assert.equal(collate(tableOf(['id', 'name'], [])).clusters.count, 0)
  assert.equal(collate(tableOf(['id', 'name'], [['1', 'Ann Lee']])).clusters.count, 1)
  const empty = collate(
    tableOf(
      ['id', 'name', 'dob'],
      numbers(50).map((at) => [`${at}`, '', '']),
    ),
  )
  assert.equal(empty.clusters.count, 50)
  assert.match(empty.doubts[0]!.en, /No column can be compared/)
})

test('a column that is the same in every row, or of one value in most, joins nobody', () => {
  const below = createRandom(3)
  const rows = numbers(2000).map((at): readonly string[] => [
    `${at}`,
    word(below),
    word(below),
    'Springfield',
    at % 50 === 0 ? word(below) : 'open',
  ])
  const { clusters } = collate(tableOf(['id', 'first_name', 'surname', 'city', 'state'], rows))
  assert.ok(largest(clusters.leaderOf) <= 4, `${largest(clusters.leaderOf)} records in one cluster`)
  assert.ok(clusters.count > 1900, `${clusters.count} clusters of 2,000 strangers`)
})

test('one column only: nothing runs together, and it is said that the data cannot tell', () => {
  const below = createRandom(4)
  const [given, family] = [numbers(60).map(() => word(below)), numbers(60).map(() => word(below))]
  const rows = numbers(1500).map((at) => [`${at}`, `${given[below(60)]} ${family[below(60)]}`])
  const { clusters, doubts } = collate(tableOf(['id', 'name'], rows))
  assert.ok(largest(clusters.leaderOf) <= 8, `${largest(clusters.leaderOf)} records in one cluster`)
  assert.match(doubts[0]!.en, /Only name can be compared/)
})

test('cells of ten million letters and thousands of values cost no more than their bounds', () => {
  const long = 'x'.repeat(10_000_000)
  const many = numbers(3000).map((at) => `alias ${at}`)
  const rows = numbers(40).map((at): readonly Cell[] => [
    `${at}`,
    at < 2 ? long : at < 4 ? many : `Person Number${at >> 1}`,
    `19${50 + (at >> 1)}-01-01`,
  ])
  const { clusters, comparer } = collate(tableOf(['id', 'name', 'dob'], rows))
  assert.ok(clusters.count >= 18)
  const name = comparer.fields.find(({ kind }) => kind === 'name')!
  assert.ok(name.store.texts.every(({ length }) => length <= 1000))
  assert.ok([...name.more.values()].every(({ length }) => length <= 15))
})
