import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { collect, exportItem } from '../testing/export-item.ts'
import { edition } from '../testing/ofac-fixture.ts'
import { readAll, textFile } from '../testing/read-all.ts'
import { toArray } from '../testing/to-array.ts'
import { readRows } from '../text/read-rows.ts'
import type { ExportItem } from './exporter.ts'
import { exporters, exportFormats, importers, importFormats } from './index.ts'

async function items(): Promise<readonly ExportItem[]> {
  const { records } = await readAll(importers['ofac-sdn'], edition())
  return records.map((record) => exportItem(record))
}

async function table(text: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = await toArray(
    readRows(
      (async function* () {
        yield text
      })(),
    ),
  )
  const header = rows[0]?.cells ?? []
  return rows.slice(1).map(({ cells, problem }) => {
    assert.equal(problem, undefined)
    assert.equal(cells.length, header.length)
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
  })
}

test('every format of the command line has its importer or exporter, titled in both languages', async () => {
  for (const [id, format] of [...Object.entries(importers), ...Object.entries(exporters)]) {
    assert.equal(format.id, id)
    assert.match(format.title.zh, /\p{Script=Han}/u)
    assert.ok(format.title.en.length > 5)
  }
  assert.deepEqual(Object.keys(importers).sort(), [...importFormats].sort())
  assert.deepEqual(Object.keys(exporters).sort(), [...exportFormats].sort())
  for (const id of importFormats) {
    const { recognised } = await importers[id].recognises([textFile('x', 'nothing to see')])
    assert.equal(recognised, false, id)
    const none = await readAll(importers[id], [])
    assert.equal(none.summary.complete, false, `${id}: no input is not an empty list`)
  }
})

test('targets.simple.csv: columns, several values in a cell, only targets', async () => {
  const [first, second, ...rest] = await items()
  assert.ok(first && second)
  const odd = { ...second, target: false }
  const text = await collect(exporters['targets-simple-csv'].write([first, odd, ...rest]))
  assert.ok(
    text.startsWith(
      '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"\n',
    ),
  )
  const rows = await table(text)
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['ofac-10', 'ofac-12', 'ofac-13', 'ofac-14'],
  )
  assert.equal(rows[0]?.['aliases'], 'INKWELL S.A.;QTC;QTCO')
  assert.equal(rows[0]?.['countries'], 'pa;ua')
  assert.equal(rows[0]?.['identifiers'], '100036386;4711-B;5055293;QUILPAPA')
  assert.equal(rows[0]?.['sanctions'], 'Office of Foreign Assets Control - SDGT, IFSR')
  assert.equal(rows[0]?.['addresses'], '1 Dock Road, Port Cedar, Panama;Region: Crimea')
})

test('targets.simple.csv is read again by the plain importer', async () => {
  const text = await collect(exporters['targets-simple-csv'].write(await items()))
  const { records, rejected } = await readAll(importers.csv, [textFile('t.csv', text)])
  assert.deepEqual(rejected, [])
  assert.equal(records.length, 5)
  assert.deepEqual(records[0]?.entity.properties['alias'], ['INKWELL S.A.', 'QTC', 'QTCO'])
  assert.deepEqual(records[0]?.programmes, ['IFSR', 'SDGT'])
})

test('statements: one per value, identified by its content, with a checksum per entity', async () => {
  const [first] = await items()
  assert.ok(first)
  const rows = await table(await collect(exporters['statements-csv'].write([first])))
  const own = rows.filter((row) => row['entity_id'] === 'ofac-10')
  const count = Object.values(first.entity.properties).flat().length
  assert.equal(own.length, count + 1)
  const name = own.find(({ prop }) => prop === 'name')
  const value = 'QUILL TRADING CO., LTD.'
  assert.deepEqual(
    [name?.['value'], name?.['prop_type'], name?.['schema']],
    [value, 'name', 'Company'],
  )
  assert.equal(
    name?.['id'],
    createHash('sha1').update(`us-ofac-sdn.ofac-10.name.${value}`).digest('hex'),
  )
  assert.equal(own.filter(({ prop }) => prop === 'id').length, 1)
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length)
})

test('Senzing: record type, names, documents with their country, links', async () => {
  const lines = (await collect(exporters.senzing.write(await items()))).trim().split('\n')
  const records = lines.map(
    (line) => JSON.parse(line) as { RECORD_ID: string; DATA_SOURCE: string; FEATURES: object[] },
  )
  const [company, person, vessel] = records
  assert.equal(company?.DATA_SOURCE, 'US_OFAC_SDN')
  const has = (record: { FEATURES: object[] } | undefined, feature: object): void =>
    assert.ok(
      record?.FEATURES.some((other) => JSON.stringify(other) === JSON.stringify(feature)),
      JSON.stringify([feature, record?.FEATURES]),
    )
  has(company, { RECORD_TYPE: 'ORGANIZATION' })
  has(company, { NAME_TYPE: 'PRIMARY', NAME_ORG: 'QUILL TRADING CO., LTD.' })
  has(company, { TAX_ID_NUMBER: '100036386', TAX_ID_COUNTRY: 'rs' })
  has(company, {
    REL_POINTER_DOMAIN: 'US_OFAC_SDN',
    REL_POINTER_KEY: 'ofac-11',
    REL_POINTER_ROLE: 'LINKED TO',
  })
  has(person, { RECORD_TYPE: 'PERSON' })
  has(person, { NAME_TYPE: 'ALIAS', NAME_FULL: 'THE QUILL' })
  has(person, { DATE_OF_BIRTH: '1955-01-15' })
  has(person, { PASSPORT_NUMBER: 'AB 123', PASSPORT_COUNTRY: 'pa' })
  has(person, {
    OTHER_ID_TYPE: 'CRYPTO_XBT',
    OTHER_ID_NUMBER: '12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h',
  })
  has(vessel, { OTHER_ID_TYPE: 'IMO_NUMBER', OTHER_ID_NUMBER: '9187629' })
})
