import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planImport } from '@xinyong/app'
import type { SourceRecord } from '@xinyong/app'
import { ofacSdn } from '../formats/ofac-sdn/importer.ts'
import { edition, lines, sdn } from '../testing/ofac-fixture.ts'
import { readAll } from '../testing/read-all.ts'
import { digestRecord } from './digest-record.ts'

async function plan(files: ReturnType<typeof edition>) {
  const { records } = await readAll(ofacSdn, edition())
  const held = new Map(
    records.map((record) => {
      const { sourceId } = record
      return [sourceId, { caseId: sourceId, digest: digestRecord(record), version: 1 }]
    }),
  )
  const reading = ofacSdn.read(files)
  return planImport(
    reading,
    digestRecord,
    held,
    () => reading.summary().unread,
    () => {},
  )
}

test('a later edition is exactly its additions, changes and removals', async () => {
  const rows = [
    sdn[0] ?? '',
    (sdn[1] ?? '').replace('Gender Female', 'Gender Male'),
    sdn[2] ?? '',
    sdn[3] ?? '',
    (sdn[0] ?? '').replace('10,"QUILL TRADING', '15,"SECOND QUILL'),
  ]
  const { write, remove } = await plan(edition({ sdn: lines(rows), comments: lines([]) }))
  assert.deepEqual([[...write.keys()], remove], [['11', '15'], ['14']])
})

test('the same edition in another order of rows is no change', async () => {
  const { write, remove } = await plan(edition({ sdn: lines(sdn.toReversed()) }))
  assert.deepEqual([write.size, remove], [0, []])
})

test('an entry whose row is broken is not taken for removed', async () => {
  const rows = sdn.map((row) => (row.startsWith('13,') ? `13,"BROKEN` : row))
  const { remove } = await plan(edition({ sdn: lines(rows) }))
  assert.ok(!remove.includes('13'))
})

test('the digest is the statement and nothing else', () => {
  const record = (properties: Record<string, string[]>): SourceRecord => ({
    sourceId: '1',
    entity: { id: 'a', schema: 'Person', properties },
    related: [],
    programmes: [],
  })
  const one = digestRecord(record({ name: ['A'], alias: ['B'] }))
  assert.equal(one, digestRecord(record({ alias: ['B'], name: ['A'] })))
  assert.notEqual(one, digestRecord(record({ name: ['A'], alias: ['C'] })))
  assert.match(one, /^[0-9a-f]{64}$/)
})
