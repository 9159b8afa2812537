import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTableBuilder } from './table-builder.ts'
import type { ColumnSettings } from './column-builder.ts'

function columnOf(cells: readonly string[], settings: ColumnSettings = {}) {
  const builder = createTableBuilder(['x'], { x: settings })
  for (const cell of cells) builder.add([cell])
  const { table, findings } = builder.finish()
  return { column: table.columns[0], finding: findings[0] }
}

const many = (make: (i: number) => string): readonly string[] =>
  Array.from({ length: 400 }, (_, i) => make(i))

test('numbers, gaps and categories are told apart', () => {
  const numbers = columnOf(['1', ' 2.5 ', '', 'NA', '-3e2'])
  assert.ok(numbers.column?.kind === 'numeric')
  assert.deepEqual([...numbers.column.values], [1, 2.5, Number.NaN, Number.NaN, -300])
  const texts = columnOf(['own', 'rent', '', 'own'])
  assert.ok(texts.column?.kind === 'categorical')
  assert.deepEqual([...texts.column.codes], [0, 1, -1, 0])
  const codes = columnOf(['01', '1', '01'], { categorical: true })
  assert.ok(codes.column?.kind === 'categorical')
  assert.deepEqual(codes.column.dictionary, ['01', '1'])
})

test('what cannot be used is named by column and row', () => {
  const cases: readonly [readonly string[], string, RegExp][] = [
    [many((i) => `2024-03-${10 + (i % 20)}`), 'column-dates', /"2024-03-10" in row 1/],
    [many((i) => `${1 + (i % 28)} Mar 2021`), 'column-dates', /in row 1/],
    [many((i) => `2019年${1 + (i % 12)}月`), 'column-dates', /in row 1/],
    [
      many((i) => (i === 7 ? 'seven' : String(i))),
      'column-mixed',
      /text in rows 8 \(such as "seven"\)/,
    ],
    [many((i) => (i === 4 ? '-inf' : String(i))), 'column-infinite', /rows 5/],
    [many((i) => (i === 4 ? '1e999' : String(i))), 'column-infinite', /rows 5/],
    [many((i) => `${1 + (i % 9)},${100 + i}`), 'column-numbers-as-text', /"1,100"/],
    [many(() => ''), 'column-empty', /every cell is empty/],
  ]
  for (const [cells, code, said] of cases) {
    const { column, finding } = columnOf(cells)
    assert.equal(column, undefined)
    assert.equal(finding?.code, code)
    assert.match(finding?.message.en ?? '', said)
    assert.match(finding?.message.zh ?? '', /^列 x：/)
  }
})

test('a million different texts are no categories', () => {
  const builder = createTableBuilder(['x'])
  for (let i = 0; i < 1_000_000; i += 1) builder.add([`name ${i}`])
  const { table, findings } = builder.finish()
  assert.deepEqual(table.columns, [])
  assert.equal(findings[0]?.code, 'column-too-many-categories')
})

test('declared texts among numbers are special, not mixed', () => {
  const { column, finding } = columnOf(
    many((i) => (i % 10 === 0 ? 'refused' : String(i))),
    { specialTexts: ['refused'] },
  )
  assert.equal(finding, undefined)
  assert.ok(column?.kind === 'numeric')
  assert.equal(column.marks?.[0], 1)
  assert.equal(column.marks?.[1], 0)
})

test('rows of another length and columns of one name stop the training', () => {
  const builder = createTableBuilder(['a', 'a'])
  assert.equal(builder.add(['1'])?.code, 'row-length')
  const { findings } = builder.finish()
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'stop').map(({ code }) => code),
    ['column-repeated', 'row-length'],
  )
})
