import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { planImport } from '@xinyong/app'
import type { FtmEntity } from '@xinyong/app'
import { digestRecord } from '../../edition/digest-record.ts'
import { collect, exportItem } from '../../testing/export-item.ts'
import { danglingReferences, modelFaults } from '../../testing/model-check.ts'
import type { Model } from '../../testing/model-check.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { sharedData } from '../../testing/shared-data.ts'
import { readFtmItems } from '../ftm/read-ftm.ts'
import { ftmExporter } from '../ftm/write-ftm.ts'
import { fileFromPath } from '../source-file.ts'
import { ofacSdn } from './importer.ts'

const NAMES = ['add.csv', 'sdn_comments.csv', 'sdn.csv', 'alt.csv']

test('the whole list of July 2021, to the last row', async (t) => {
  const folder = sharedData(t, 'lists', 'ofac-2021')
  if (folder === undefined) return
  const files = await Promise.all(NAMES.map((name) => fileFromPath(join(folder, name))))
  const { records, rejected, summary } = await readAll(ofacSdn, files)
  assert.deepEqual(rejected, [])
  assert.equal(summary.complete, true)
  assert.equal(records.length, 8976)
  const { counts } = summary
  assert.equal(counts['aliases'], 11_910)
  assert.equal(counts['addresses'], 13_837)
  assert.equal(counts['addresses-empty'], 2397)
  assert.equal(counts['comments'], 5)
  assert.equal(counts['programmes'], 10_759)
  assert.equal(counts['schema:Person'], 4620)
  assert.equal(counts['schema:Vessel'], 406)
  assert.equal(counts['schema:Airplane'], 277)
  assert.equal(counts['related:CryptoWallet'], 97)
  // Few remarks are left over as notes: the reader knows the rest.
  assert.ok((counts['notes'] ?? 0) < 800, `${counts['notes']} notes`)

  await t.test('the same files again change nothing', async () => {
    const held = new Map(
      records.map((record) => {
        const { sourceId } = record
        return [sourceId, { caseId: sourceId, digest: digestRecord(record), version: 1 }]
      }),
    )
    const again = ofacSdn.read(files.toReversed())
    const plan = await planImport(
      again,
      digestRecord,
      held,
      () => again.summary().unread,
      () => {},
    )
    assert.deepEqual([plan.write.size, plan.remove, plan.unchanged], [0, [], records.length])
  })

  await t.test('export, import and export again give the same bytes', async () => {
    const first = await collect(ftmExporter.write(records.map((record) => exportItem(record))))
    const second = await collect(ftmExporter.write(readFtmItems([textFile('x.json', first)])))
    assert.ok(first === second)
    assert.equal(first.split('\n').length - 1, entities(records).length)
  })

  await t.test(
    'every entity is one of the published model and every reference resolves',
    async (u) => {
      const path = sharedData(u, 'ftm', 'model.json')
      if (path === undefined) return
      const model = JSON.parse(await readFile(path, 'utf8')) as Model
      const all = entities(records)
      assert.deepEqual(
        all.flatMap((entity) => modelFaults(model, entity)),
        [],
      )
      assert.deepEqual(danglingReferences(model, all), [])
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
    },
  )
})

function entities(
  records: readonly { readonly entity: FtmEntity; readonly related: readonly FtmEntity[] }[],
): readonly FtmEntity[] {
  return records.flatMap(({ entity, related }) => [entity, ...related])
}
