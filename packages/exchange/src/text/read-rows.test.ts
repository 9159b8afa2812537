import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MAX_ROW, readRows } from './read-rows.ts'
import type { RawRow } from './read-rows.ts'
import { toArray } from '../testing/to-array.ts'

async function rows(...chunks: readonly string[]): Promise<readonly RawRow[]> {
  return toArray(
    readRows(
      (async function* () {
        yield* chunks
      })(),
    ),
  )
}

test('what is written is read, however the bytes arrive', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\u00e9') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (cells, size) => {
      const text = cells
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n')
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
      const read = await rows(...chunks)
      assert.deepEqual(
        read.map((row) => row.cells),
        cells,
      )
    }),
    { numRuns: 200 },
  )
})

test('an open quote costs its own row only, and lines are counted', async () => {
  const read = await rows('1,"a\nb",x\n2,"open,y\n3,"c",z\n4,d,w')
  assert.deepEqual(
    read.map(({ line, cells, problem }) => [line, cells[0], problem]),
    [
      [1, '1', undefined],
      [3, '2', 'text-after-quote'],
      [4, '3', undefined],
      [5, '4', undefined],
    ],
  )
})

test('a quote open at the end of the file is reported and the lines under it are read', async () => {
  const read = await rows('1,"open\n2,b\n')
  assert.deepEqual(
    read.map(({ cells, problem }) => [cells.join('|'), problem]),
    [
      ['1', 'open-quote'],
      ['2|b', undefined],
    ],
  )
})

test('a row longer than the bound is cut off and the next one read', async () => {
  const long = 'x'.repeat(MAX_ROW)
  const read = await rows('1,"', long, long, '"\n2,b\n')
  assert.deepEqual(
    read.map(({ cells, problem }) => [cells.length, problem]),
    [
      [1, 'row-too-long'],
      [2, undefined],
    ],
  )
})

test('blanks after a quoted cell and blank lines do no harm', async () => {
  const read = await rows('"a" ,-0- \r\n\r\n"b" ,c\r\n')
  assert.deepEqual(
    read.map((row) => row.cells),
    [
      ['a', '-0- '],
      ['b', 'c'],
    ],
  )
})
