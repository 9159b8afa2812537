import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceRecord } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { collect } from '../testing/collect.ts'
import { caseAppend, subject, SYSTEM } from '../testing/planted.ts'

const record = (sourceId: string): SourceRecord => ({
  sourceId,
  entity: { id: sourceId, schema: 'Company', properties: { name: ['Acme'] } },
  related: [],
  programmes: [],
})

export function mirrors(ledger: PostgresLedger): void {
  void test('a mirror keeps its editions, digests and records; a removed record leaves its digest', async () => {
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('mirrored'))
      await tx.acts.appendMany([
        caseAppend({ id: 'mirror-1', subject: 'mirrored', from: '2026-01-01' }),
        caseAppend({ id: 'mirror-2', subject: 'mirrored', from: '2026-01-01' }),
      ])
      for (const [edition, takenAt] of [
        ['e1', '2026-01-01T00:00:00.000Z'],
        ['e2', '2026-01-02T00:00:00.000Z'],
      ] as const) {
        await tx.mirrors.putEdition({
          register: 'list',
          edition,
          takenAt: takenAt as Instant,
          digest: `d-${edition}`,
          records: 2,
          ...(edition === 'e2' ? { publishedOn: '2026-01-02' } : {}),
        })
      }
      const row = (n: number) => ({
        caseId: `mirror-${n}`,
        subject: 'mirrored',
        digest: `r${n}`,
        record: record(`s${n}`),
        sourceId: `s${n}`,
      })
      await tx.mirrors.putRecords('list', [row(2), row(1)])
      await tx.mirrors.putRecords('list', [{ ...row(2), digest: 'gone', record: undefined }])
    })
    await ledger.read(SYSTEM, async ({ mirrors: store }) => {
      assert.equal((await store.latest('list'))?.publishedOn, '2026-01-02')
      assert.deepEqual(
        (await store.editions('list')).map(({ edition }) => edition),
        ['e2', 'e1'],
      )
      const digests = await store.digests('list')
      assert.deepEqual(digests.get('s2'), { caseId: 'mirror-2', digest: 'gone', version: 1 })
      const streamed = await collect(store.stream('list'))
      assert.deepEqual(
        streamed.map(({ record: { sourceId } }) => sourceId),
        ['s1'],
      )
      assert.deepEqual(await store.ofSubject('mirrored'), [record('s1')])
      assert.equal(await store.latest('none'), undefined)
    })
  })
}
