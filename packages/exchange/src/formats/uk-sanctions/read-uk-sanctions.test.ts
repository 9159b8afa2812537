import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownProperties } from '../../testing/unknown-properties.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { ukSanctions } from './importer.ts'

const table = (rows: readonly Readonly<Record<string, string>>[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')
}

const person = {
  'Last Updated': '01/02/2026',
  'Unique ID': 'INV0001',
  'OFSI Group ID': '90001',
  'UN Reference Number': 'XXi.001',
  'Name 6': 'QUILL',
  'Name 1': 'Ann',
  'Name type': 'Primary Name',
  'Name non-latin script': 'Анна Квилл',
  'Regime Name': 'The Invented Regime',
  'Designation Type': 'Individual',
  'Designation source': 'UK',
  'Sanctions Imposed': 'Asset freeze|Travel Ban',
  'Date Designated': '21/09/2020',
  'D.O.B': 'dd/mm/1960',
  'Nationality(/ies)': 'France',
  Gender: 'Female',
}

test('the list of 2026: several rows of one entry, weak aliases, dates of which only the year is known', async () => {
  const rows = [
    { ...person, 'Name 1': 'Annie', 'Name type': 'Alias', 'Alias strength': 'Low quality' },
    person,
    {
      'Unique ID': 'INV0002',
      'Name 6': 'SEA QUILL',
      'Designation Type': 'Ship',
      'IMO number': 'IMO 9074729',
      'Date Designated': '2021-03-04',
    },
  ]
  const file = textFile('uksl.csv', `Report Date: 03-Feb-2026\n${table(rows)}`)
  assert.equal((await ukSanctions.recognises([file])).recognised, true)
  const { records, rejected, summary } = await readAll(ukSanctions, [file])
  assert.deepEqual([rejected, summary.complete], [[], true])
  const [ann, ship] = records
  assert.deepEqual(ann?.entity.properties, {
    alias: ['Анна Квилл'],
    birthDate: ['1960'],
    firstName: ['Ann'],
    gender: ['female'],
    lastName: ['QUILL'],
    name: ['Ann QUILL'],
    nationality: ['fr'],
    topics: ['sanction'],
    weakAlias: ['Annie QUILL'],
  })
  assert.deepEqual([ann?.listedOn, ann?.programmes], ['2020-09-21', ['The Invented Regime']])
  assert.deepEqual(ship?.entity.properties['imoNumber'], ['9074729'])
  assert.deepEqual(records.flatMap(unknownProperties), [])
})

test('the consolidated list that was closed in 2026 is read by the same rules', async () => {
  const rows = [
    {
      'Name 6': 'QUILL WORKS LTD',
      'Name 1': '',
      'Address 1': '1 Dock Road',
      Country: 'Panama',
      'Group Type': 'Entity',
      'Alias Type': 'Primary name',
      Regime: 'Invented',
      'Listed On': '21/09/2020',
      'Last Updated': '21/09/2020',
      'Group ID': '13000',
    },
  ]
  const file = textFile('ConList.csv', `Last Updated,28/01/2026\n${table(rows)}`)
  const { records, rejected } = await readAll(ukSanctions, [file])
  assert.deepEqual(rejected, [])
  assert.deepEqual(records[0]?.entity.properties['country'], ['pa'])
  assert.equal(records[0]?.entity.id, 'gb-13000')
  assert.deepEqual(records.flatMap(unknownProperties), [])
})
