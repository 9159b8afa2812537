import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { collect, exportItem } from '../../testing/export-item.ts'
import { danglingReferences, modelFaults } from '../../testing/model-check.ts'
import type { Model } from '../../testing/model-check.ts'
import { edition } from '../../testing/ofac-fixture.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { sharedData } from '../../testing/shared-data.ts'
import type { ExportItem } from '../exporter.ts'
import { ofacSdn } from '../ofac-sdn/importer.ts'
import { ftmImporter } from './importer.ts'
import { propertyType } from './model.ts'
import { readFtmItems } from './read-ftm.ts'
import { schemata } from './schemata.ts'
import { ftmExporter } from './write-ftm.ts'

const line = (value: unknown): string => `${JSON.stringify(value)}\n`
const person = (id: string, more: object = {}): string =>
  line({ id, schema: 'Person', properties: { name: [id] }, target: true, ...more })

test('export, import and export again give the same bytes', async () => {
  const { records } = await readAll(ofacSdn, edition())
  const first = await collect(ftmExporter.write(records.map((record) => exportItem(record))))
  const rejected: unknown[] = []
  const items = readFtmItems([textFile('x.json', first)], (row) => rejected.push(row))
  assert.equal(await collect(ftmExporter.write(items)), first)
  assert.deepEqual(rejected, [])
  const again = await readAll(ftmImporter, [textFile('x.json', first)])
  assert.deepEqual(
    again.records.map(({ programmes }) => programmes),
    records.map(({ programmes }) => programmes),
  )
})

test('any entity survives the round trip', async () => {
  const value = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !text.includes('\0'))
  const values = fc.uniqueArray(value, { minLength: 1, maxLength: 3 })
  const item = fc
    .record({ name: values, alias: values, caption: value })
    .map(({ name, alias, caption }): ExportItem => ({
      entity: { id: 'x', schema: 'Person', caption, properties: { alias, name } },
      related: [],
      datasets: ['d'],
      referents: ['old-x'],
      firstSeen: 'a',
      lastSeen: 'b',
      lastChange: 'c',
      target: true,
    }))
  await fc.assert(
    fc.asyncProperty(item, async (one) => {
      const text = await collect(ftmExporter.write([one]))
      const back = readFtmItems([textFile('x', text)])
      assert.equal(await collect(ftmExporter.write(back)), text)
    }),
  )
})

test('what hangs on a target is found wherever it stands in the file', async () => {
  const address = line({ id: 'addr', schema: 'Address', properties: { full: ['Port Cedar'] } })
  const sanction = line({
    id: 's',
    schema: 'Sanction',
    properties: { entity: ['b'], program: ['P'], startDate: ['2020'] },
  })
  const text =
    address +
    sanction +
    person('a') +
    person('b', { properties: { name: ['b'], addressEntity: ['addr'] } })
  const { records, rejected } = await readAll(ftmImporter, [textFile('x', text)])
  assert.deepEqual(rejected, [])
  assert.deepEqual(
    records.map(({ sourceId, related, programmes, listedOn }) => [
      sourceId,
      related.map(({ id }) => id).sort(),
      programmes,
      listedOn,
    ]),
    [
      ['a', [], [], undefined],
      ['b', ['addr', 's'], ['P'], '2020'],
    ],
  )
})

test('nested entities are taken apart', async () => {
  const text = person('a', {
    properties: {
      name: ['a'],
      addressEntity: [{ id: 'n', schema: 'Address', properties: { full: ['Here'] } }],
    },
  })
  const { records } = await readAll(ftmImporter, [textFile('x', text)])
  assert.deepEqual(records[0]?.entity.properties['addressEntity'], ['n'])
  assert.deepEqual(records[0]?.related[0]?.properties['full'], ['Here'])
})

test('lines that are no entities are told, and reading goes on', async () => {
  const text =
    person('a') +
    '{"id": \n' +
    line({ schema: 'Person', properties: {} }) +
    line({ id: 'c', schema: 'Wizard', properties: {} }) +
    line({ id: 'd', schema: 'Person', properties: { name: ['d'], wand: ['oak'], alias: [3] } }) +
    line({ id: 'e', schema: 'Address', properties: { full: ['nowhere'] }, target: false }) +
    person('a') +
    `{"id":"${'x'.repeat(1 << 20)}"}\n` +
    person('f')
  const { records, rejected, summary } = await readAll(ftmImporter, [textFile('x', text)])
  assert.deepEqual(
    records.map(({ sourceId }) => sourceId),
    ['a', 'd', 'f'],
  )
  assert.deepEqual(
    rejected.map(({ line: at, field }) => [at, field]).sort((a, b) => Number(a[0]) - Number(b[0])),
    [
      [2, undefined],
      [3, 'id'],
      [4, 'schema'],
      [5, 'alias'],
      [5, 'wand'],
      [6, undefined],
      [7, 'id'],
      [8, undefined],
    ].sort((a, b) => Number(a[0]) - Number(b[0])),
  )
  assert.equal(summary.complete, false)
  assert.deepEqual([...summary.unread], ['c'])
})

test('our copy of the model is the published one', async (t) => {
  const path = sharedData(t, 'ftm', 'model.json')
  if (path === undefined) return
  const model = JSON.parse(await readFile(path, 'utf8')) as Model
  assert.deepEqual(Object.keys(schemata).sort(), Object.keys(model.schemata).sort())
  for (const [name, schema] of Object.entries(model.schemata))
    for (const ancestor of schema.schemata)
      for (const [property, { type, stub }] of Object.entries(
        model.schemata[ancestor]?.properties ?? {},
      ))
        if (stub !== true && name === ancestor)
          assert.equal(propertyType(name, property), type, `${name}.${property}`)
        else if (stub !== true) assert.ok(propertyType(name, property), `${name}.${property}`)
})

test('the fixture is valid by the published model', async (t) => {
  const path = sharedData(t, 'ftm', 'model.json')
  if (path === undefined) return
  const model = JSON.parse(await readFile(path, 'utf8')) as Model
  const { records } = await readAll(ofacSdn, edition())
  const all = records.flatMap(({ entity, related }) => [entity, ...related])
  assert.deepEqual(
    all.flatMap((entity) => modelFaults(model, entity)),
    [],
  )
  assert.deepEqual(danglingReferences(model, all), [])
})
