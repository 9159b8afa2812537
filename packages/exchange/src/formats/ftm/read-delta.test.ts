import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FtmEntity, SourceRecord } from '@xinyong/app'
import { digestRecord } from '../../edition/digest-record.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { ftmImporter } from './importer.ts'
import { ftmDelta } from './read-delta.ts'

type Line = FtmEntity & { readonly target?: boolean }

async function* from(records: readonly SourceRecord[]): AsyncGenerator<SourceRecord> {
  yield* records
}

const file = (name: string, lines: readonly unknown[]) =>
  textFile(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

/** What a publisher would write between two editions. */
function deltaOf(before: readonly Line[], after: readonly Line[]): readonly unknown[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])))
  return [
    ...[...now!.values()].flatMap((entity) => {
      const known = old!.get(entity.id)
      if (known === undefined) return [{ op: 'ADD', entity }]
      return JSON.stringify(known) === JSON.stringify(entity) ? [] : [{ op: 'MOD', entity }]
    }),
    ...[...old!.keys()].filter((id) => !now!.has(id)).map((id) => ({ op: 'DEL', entity: { id } })),
  ]
}

const edition = fc
  .uniqueArray(
    fc.record({
      n: fc.nat(12),
      name: fc.constantFrom('Ann', 'Bo', 'Cy'),
      sanctions: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
      programme: fc.constantFrom('A', 'B'),
    }),
    { selector: ({ n }) => n, maxLength: 8 },
  )
  .map((people) =>
    people.flatMap(({ n, name, sanctions, programme }): readonly Line[] => [
      { id: `p${n}`, schema: 'Person', properties: { name: [name] }, target: true },
      ...sanctions.map((s) => ({
        id: `s${n}-${s}`,
        schema: 'Sanction',
        properties: { entity: [`p${n}`], program: [programme] },
      })),
    ]),
  )

const digests = (records: readonly SourceRecord[]) =>
  new Map(records.map((record) => [record.sourceId, digestRecord(record)]))

test('a state built from deltas is the state of the full file, by digest', async () => {
  await fc.assert(
    fc.asyncProperty(edition, edition, edition, async (first, second, third) => {
      const start = await readAll(ftmImporter, [file('full.json', first)])
      const deltas = [deltaOf(first, second), deltaOf(second, third)].map((lines, n) =>
        file(`delta-${n}.json`, lines),
      )
      const built = await readAll(
        ftmDelta(() => from(start.records)),
        deltas,
      )
      const full = await readAll(ftmImporter, [file('full.json', third)])
      assert.deepEqual(digests(built.records), digests(full.records))
      assert.deepEqual(built.rejected, [])
      // The same deltas again change nothing: an import that broke off goes on.
      const again = await readAll(
        ftmDelta(() => from(built.records)),
        deltas,
      )
      assert.deepEqual(digests(again.records), digests(full.records))
    }),
    { numRuns: 200 },
  )
})

test('what hangs on nobody and what cannot be read is said, and then nothing is removed', async () => {
  const held: SourceRecord[] = []
  const lines = [
    { op: 'ADD', entity: { id: 's1', schema: 'Sanction', properties: { entity: ['nobody'] } } },
    { op: 'WHAT', entity: { id: 'x' } },
    { op: 'DEL', entity: {} },
  ]
  const { records, rejected, summary } = await readAll(
    ftmDelta(() => from(held)),
    [file('delta.json', lines)],
  )
  assert.equal(records.length, 0)
  assert.deepEqual(
    rejected.map(({ line, reason }) => [line, reason.en.includes('hangs on none')]),
    [
      [2, false],
      [3, false],
      [1, true],
    ],
  )
  assert.equal(summary.complete, false)
})
