import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collate } from '../collate.ts'
import { createTableBuilder } from '../table.ts'
import { toSql, withoutSql } from './to-sql.ts'

function small(columns: readonly string[], value: (row: number, column: number) => string) {
  const builder = createTableBuilder()
  for (let row = 0; row < 40; row += 1)
    builder.add(
      'f',
      row + 1,
      columns,
      columns.map((_, column) => value(row, column)),
    )
  return collate(builder.finish(), { leastPairs: 500, blind: 2000 })
}

test('every record and every pair of the blocking are in the tables the statement reads', () => {
  const collation = small(['id', 'first_name', 'surname', 'dob', 'city'], (row, column) =>
    column === 0
      ? `r${row}`
      : column === 3
        ? `19${50 + (row >> 1)}-01-0${1 + (row % 2)}`
        : `${'abcdefghij'[row >> 2]}${'xyz'[column % 3]}on`,
  )
  assert.deepEqual(withoutSql(collation), [])
  const { statement, columns, records, keys } = toSql(collation)
  const rows = [...records()]
  assert.equal(rows.length, 40)
  assert.ok(rows.every((row) => row.length === columns.length))
  const blocks = new Map<string, number[]>()
  for (const [rule, block, row] of keys())
    blocks.set(`${rule} ${block}`, [...(blocks.get(`${rule} ${block}`) ?? []), row])
  const pairs = new Set<string>()
  for (const block of blocks.values())
    block.forEach((a, at) => block.slice(at + 1).forEach((b) => pairs.add(`${a} ${b}`)))
  assert.equal(pairs.size, collation.compared)
  // Each field's levels are weighed in the one statement.
  for (const at of collation.comparer.fields.keys())
    assert.match(statement, new RegExp(`CASE l${at} `))
})

test('whole names are told with the number and weight of each word, several values side by side', () => {
  const builder = createTableBuilder()
  for (let row = 0; row < 40; row += 1)
    builder.add(
      'f',
      row + 1,
      ['id', 'name', 'phone'],
      [`r${row}`, [`Acme Works ${row >> 1}`, `Works of ${row}`], `070${1000000 + (row >> 1)}`],
    )
  const collation = collate(builder.finish(), { leastPairs: 500, blind: 2000 })
  assert.deepEqual(withoutSql(collation), [])
  const { columns, records, statement } = toSql(collation)
  const [first] = [...records()]
  const cell = first![columns.indexOf('f0')]!
  assert.equal(cell.split('\u001f').length, 2)
  assert.match(cell, /^\d+~(\d+~\w+~[\d.]+~ ?)+/)
  assert.equal(first![columns.indexOf('f0_rare')]!.split('\u001f').length, 2)
  assert.match(statement, /xy_level\('name', x\.f0, y\.f0\)/)
})

test('several given names in a cell cannot be compared in SQL, and the field is named', () => {
  const builder = createTableBuilder()
  for (let row = 0; row < 40; row += 1)
    builder.add(
      'f',
      row + 1,
      ['id', 'first_name', 'surname'],
      [`r${row}`, [`anna${row >> 1}`, 'beth'], `berg${row >> 1}`],
    )
  assert.deepEqual(withoutSql(collate(builder.finish(), { leastPairs: 500, blind: 2000 })), [
    'first_name',
  ])
})
