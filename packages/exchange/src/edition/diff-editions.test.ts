import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceRecord } from '@xinyong/app'
import { ofacSdn } from '../formats/ofac-sdn/importer.ts'
import { edition, lines, sdn } from '../testing/ofac-fixture.ts'
import { readAll } from '../testing/read-all.ts'
import { diffEditions } from './diff-editions.ts'
import type { DiffOptions, EditionChange } from './diff-editions.ts'
import { digestRecord } from './digest-record.ts'
import { toArray } from '../testing/to-array.ts'

async function held(): Promise<ReadonlyMap<string, string>> {
  const { records } = await readAll(ofacSdn, edition())
  return new Map(records.map((record) => [record.sourceId, digestRecord(record)]))
}

async function diff(
  files: ReturnType<typeof edition>,
  options: DiffOptions = {},
): Promise<readonly EditionChange[]> {
  const reading = ofacSdn.read(files)
  return toArray(diffEditions(await held(), reading, { summary: reading.summary, ...options }))
}

const shape = (changes: readonly EditionChange[]): readonly (readonly [string, string])[] =>
  changes.map((change) => {
    if (change.kind === 'refuse') return [change.kind, change.rule]
    return [change.kind, change.kind === 'remove' ? change.sourceId : change.record.sourceId]
  })

test('a later edition is exactly its additions, changes and removals', async () => {
  const rows = [
    sdn[0] ?? '',
    (sdn[1] ?? '').replace('Gender Female', 'Gender Male'),
    sdn[2] ?? '',
    sdn[3] ?? '',
    (sdn[0] ?? '').replace('10,"QUILL TRADING', '15,"SECOND QUILL'),
  ]
  const files = edition({ sdn: lines(rows), comments: lines([]) })
  assert.deepEqual(shape(await diff(files)), [
    ['change', '11'],
    ['add', '15'],
    ['remove', '14'],
  ])
})

test('the same edition in another order of rows is no change', async () => {
  assert.deepEqual(await diff(edition({ sdn: lines(sdn.toReversed()) })), [])
})

test('an absent or cut-off input is not an empty list, forced or not', async () => {
  for (const forced of [false, true]) {
    assert.deepEqual(shape(await diff([], { forced })), [['refuse', 'edition-incomplete']])
    const cut = edition({ sdn: lines(sdn.slice(0, 4), false) })
    assert.deepEqual(shape(await diff(cut, { forced })), [['refuse', 'edition-incomplete']])
  }
})

test('a removal of more than half is refused until it is confirmed', async () => {
  const files = edition({ sdn: lines(sdn.slice(0, 2)) })
  const refused = await diff(files)
  const last = refused.at(-1)
  assert.ok(last?.kind === 'refuse')
  assert.deepEqual([last.rule, last.wouldRemove, last.of], ['removal-too-large', 3, 5])
  assert.deepEqual(
    shape(await diff(files, { forced: true })).filter(([kind]) => kind === 'remove'),
    [
      ['remove', '12'],
      ['remove', '13'],
      ['remove', '14'],
    ],
  )
})

test('an entry whose row is broken is not taken for removed', async () => {
  const rows = sdn.map((row) => (row.startsWith('13,') ? `13,"BROKEN` : row))
  const changes = shape(await diff(edition({ sdn: lines(rows) })))
  assert.ok(!changes.some(([kind, id]) => kind === 'remove' && id === '13'))
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
