import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { readTable } from './read-table.ts'
import type { TableProblem, TableRow } from './table-row.ts'

async function read(
  t: TestContext,
  name: string,
  content: string | Uint8Array,
): Promise<{
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly problems: readonly TableProblem[]
}> {
  const folder = await mkdtemp(join(tmpdir(), 'xinyong-table-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, name), content)
  const problems: TableProblem[] = []
  const reading = await readTable(join(folder, name), { onProblem: (one) => problems.push(one) })
  const rows: TableRow[] = []
  for await (const row of reading.rows) rows.push(row)
  return { columns: reading.columns, rows, problems }
}

test('a CSV file is read by its own delimiter, a broken row is named and the rest goes on', async (t) => {
  const { columns, rows, problems } = await read(
    t,
    'a.csv',
    'id;name\n1;"Zhang; San"\n2;"open\n3;李四\n',
  )
  assert.deepEqual(columns, ['id', 'name'])
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['1', 'Zhang; San'],
      ['3', '李四'],
    ],
  )
  assert.deepEqual(
    problems.map(({ line }) => line),
    [3],
  )
})

test('a cell in no known encoding is named by row and column and left empty', async (t) => {
  const bytes = Buffer.concat([
    Buffer.from('id,name\n1,a'),
    Buffer.from([0]),
    Buffer.from('b\n2,c\n'),
  ])
  const { rows, problems } = await read(t, 'a.csv', bytes)
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['1', ''],
      ['2', 'c'],
    ],
  )
  assert.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [[2, 'name']],
  )
})

test('lines of JSON become flat, several values stay several, parts of one name stay together', async (t) => {
  const lines = [
    {
      RECORD_ID: 1,
      FEATURES: [{ NAME_FIRST: 'Bob', NAME_LAST: 'Smith' }, { NAME_FULL: 'R. Smith' }],
    },
    'not an object',
    { RECORD_ID: 2, properties: { name: ['A', 'B'] } },
  ]
  const text = lines.map((line) => JSON.stringify(line)).join('\n')
  const { columns, rows, problems } = await read(t, 'a.jsonl.gz', gzipSync(`${text}\n{broken`))
  const cell = (row: number, name: string): unknown => rows[row]?.cells[columns.indexOf(name)]
  assert.deepEqual(cell(0, 'NAME_FULL'), ['Bob Smith', 'R. Smith'])
  assert.deepEqual(cell(1, 'name'), ['A', 'B'])
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2, 4],
  )
})

test('a Parquet file gives the same rows', async (t) => {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'id', data: [1, 2], type: 'INT32' },
      { name: 'name', data: ['张三', 'b'], type: 'STRING' },
      { name: 'born', data: [new Date('1978-05-06T00:00:00Z'), null], type: 'TIMESTAMP' },
    ],
  })
  const { columns, rows } = await read(t, 'a.parquet', new Uint8Array(buffer))
  assert.deepEqual(columns, ['id', 'name', 'born'])
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['1', '张三', '1978-05-06'],
      ['2', 'b', ''],
    ],
  )
})

test('a file that is no Parquet file is refused', async (t) => {
  await assert.rejects(read(t, 'a.parquet', 'id,name\n'))
})
