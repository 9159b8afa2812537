import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { danglingReferences, modelFaults } from '../../testing/model-check.ts'
import type { Model } from '../../testing/model-check.ts'
import { csvLine } from '../shared/write-csv.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { sharedData } from '../../testing/shared-data.ts'
import { fileFromPath } from '../source-file.ts'
import { columns } from './columns.ts'
import type { Column } from './columns.ts'
import { csl } from './importer.ts'

const row = (cells: Partial<Record<Column, string>>): string =>
  csvLine(columns.map((name) => cells[name] ?? ''))
const HEADER = `${columns.join(',')}\n`
const SDN = 'Specially Designated Nationals (SDN) - Treasury Department'
const MEU = 'Military End User (MEU) List - Bureau of Industry and Security'

const person = {
  _id: '7',
  source: SDN,
  entity_number: '7',
  type: 'Individual',
  programs: 'SDGT; IFSR',
  name: 'MARLOW, Ada',
  title: 'Director',
  addresses: '1 Dock Road, Port Cedar, PA; IQ',
  alt_names: 'MARLOWE, Ada; ADA M',
  citizenships: 'PA',
  nationalities: 'KP; XQ',
  dates_of_birth: '1955-01-15; circa 1956',
  places_of_birth: 'Port Cedar, Panama',
  remarks: '(Linked To: QUILL LTD); unheard of',
}

test('a row of the Treasury, with ids in the older and the newer order', async () => {
  const ids = [
    'Passport, AB123, PA, 1984-01-18, 1994-01-17; Gender, Female; Odd Fact, 12',
    'PA, 1984-01-18, 1994-01-17, AB123, Passport; Female, Gender; Odd Fact, 12',
  ]
  for (const item of ids) {
    const quill = { _id: '8', source: SDN, type: 'Entity', name: 'QUILL LTD' }
    const text = HEADER + row({ ...person, ids: item }) + row(quill)
    const { records, rejected } = await readAll(csl, [textFile('csl.csv', text)])
    assert.deepEqual(rejected, [])
    const record = records[0]
    assert.ok(record)
    const { properties } = record.entity
    assert.equal(record.sourceId, 'SDN:7')
    assert.deepEqual(record.programmes, ['SDGT', 'IFSR'])
    assert.deepEqual(properties['birthDate'], ['1955-01-15', '1956'])
    assert.deepEqual([properties['nationality'], properties['citizenship']], [['kp'], ['pa']])
    assert.deepEqual([properties['passportNumber'], properties['gender']], [['AB123'], ['female']])
    assert.deepEqual(properties['country'], ['pa', 'iq'])
    assert.deepEqual(properties['notes'], [
      'DOB circa 1956',
      'nationality XQ',
      'unheard of',
      'Odd Fact, 12',
    ])
    const passport = record.related.find(({ schema }) => schema === 'Passport')?.properties
    assert.deepEqual(
      [passport?.['country'], passport?.['startDate'], passport?.['endDate']],
      [['pa'], ['1984-01-18'], ['1994-01-17']],
    )
    const link = record.related.find(({ schema }) => schema === 'UnknownLink')
    assert.deepEqual(link?.properties['object'], ['csl-sdn-8'])
  }
})

test('repeated headers, line breaks in cells, lists by code and lists nobody knew', async () => {
  const text =
    HEADER +
    HEADER +
    row({
      _id: 'a1',
      source: MEU,
      name: 'QUILL\nWORKS',
      start_date: '2020-12-23',
      end_date: '2030-01-01',
    }) +
    row({ _id: 'b1', source: 'Ink Exporters List (IEL) - Bureau of Ink', name: 'PEN HOUSE' }) +
    row({ _id: 'b1', source: SDN, name: 'PEN HOUSE' })
  const { records, rejected, summary } = await readAll(csl, [textFile('csl.csv', text)])
  assert.deepEqual(rejected, [])
  assert.deepEqual(
    records.map(({ sourceId, entity, listedOn }) => [sourceId, entity.caption, listedOn]),
    [
      ['MEU:a1', 'QUILL WORKS', '2020-12-23'],
      ['IEL:b1', 'PEN HOUSE', undefined],
      ['SDN:b1', 'PEN HOUSE', undefined],
    ],
  )
  const { counts } = summary
  assert.deepEqual(
    [counts['repeated-headers'], counts['list:MEU'], counts['list:IEL'], counts['lists-unknown']],
    [1, 1, 1, 1],
  )
})

test('a row that breaks off at the end leaves the edition incomplete and names its entry', async () => {
  const whole = HEADER + row(person)
  const cut = `${whole}"9","${SDN}","9","Entity","CUBA","CUT O`
  const { records, rejected, summary } = await readAll(csl, [textFile('csl.csv', cut)])
  assert.equal(records.length, 1)
  assert.deepEqual(
    rejected.map(({ line }) => line),
    [3],
  )
  assert.deepEqual([...summary.unread], ['SDN:9'])
  assert.equal(summary.complete, false)
  const headless = await readAll(csl, [textFile('csl.csv', row(person))])
  assert.deepEqual([headless.records.length, headless.summary.complete], [0, false])
})

test('the list of May 2025, gzipped', async (t) => {
  const path = sharedData(t, 'lists', 'csl', 'csl-2025-05.csv.gz')
  if (path === undefined) return
  const { records, rejected, summary } = await readAll(csl, [await fileFromPath(path)])
  // One row stands in the file twice.
  assert.equal(records.length, 14_159)
  assert.deepEqual(
    rejected.map(({ line, reason }) => [line, reason.en]),
    [[1980, 'This entry has already been read from an earlier row.']],
  )
  assert.equal(summary.complete, true)
  assert.equal(summary.counts['list:SDN'], 10_026)
  assert.equal(summary.counts['list:EL'], 2001)
  assert.equal(summary.counts['list:MEU'], 71)
  assert.equal(summary.counts['lists-unknown'], undefined)

  await t.test(
    'every entity is one of the published model and every reference resolves',
    async (u) => {
      const modelPath = sharedData(u, 'ftm', 'model.json')
      if (modelPath === undefined) return
      const model = JSON.parse(await readFile(modelPath, 'utf8')) as Model
      const all = records.flatMap(({ entity, related }) => [entity, ...related])
      assert.deepEqual(
        all.flatMap((entity) => modelFaults(model, entity)),
        [],
      )
      assert.deepEqual(danglingReferences(model, all), [])
    },
  )
})

test('the older list ends in the middle of a row', async (t) => {
  const path = sharedData(t, 'lists', 'csl', 'csl-2019-12.csv')
  if (path === undefined) return
  const { records, rejected, summary } = await readAll(csl, [await fileFromPath(path)])
  assert.equal(records.length, 4226)
  assert.equal(rejected.length, 1)
  assert.deepEqual([...summary.unread], ['SDN:11476'])
  assert.equal(summary.complete, false)
  assert.equal(summary.counts['repeated-headers'], 1)
})
