import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownProperties } from '../../testing/unknown-properties.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { euFsf } from './importer.ts'

const rows: readonly Readonly<Record<string, string>>[] = [
  {
    Entity_LogicalId: '13',
    Entity_EU_ReferenceNumber: 'EU.1.2',
    Entity_DesignationDate: '2003-07-07',
    Entity_SubjectType: 'P',
    Entity_Regulation_Programme: 'INV',
    NameAlias_WholeName: 'Ann Quill',
    NameAlias_FirstName: 'Ann',
    NameAlias_LastName: 'Quill',
    NameAlias_Gender: 'F',
  },
  { Entity_LogicalId: '13', Entity_SubjectType: 'P', NameAlias_WholeName: 'Анна Квилл' },
  {
    Entity_LogicalId: '13',
    Entity_SubjectType: 'P',
    BirthDate_BirthDate: '1960-04-28',
    BirthDate_City: 'Port Cedar',
    BirthDate_CountryIso2Code: 'FR',
  },
  {
    Entity_LogicalId: '13',
    Entity_SubjectType: 'P',
    Identification_Number: 'AB123',
    Identification_TypeCode: 'passport',
    Identification_TypeDescription: 'National passport',
    Identification_CountryIso2Code: '00',
  },
  { Entity_LogicalId: '14', Entity_SubjectType: 'E' },
]

test('facts scattered over rows come together; an entity nobody names is reported', async () => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  const file = textFile('fsf.csv', `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}`)
  assert.equal((await euFsf.recognises([file])).recognised, true)
  const { records, rejected, summary } = await readAll(euFsf, [file])
  assert.deepEqual(records[0]?.entity.properties, {
    alias: ['Анна Квилл'],
    birthCountry: ['fr'],
    birthDate: ['1960-04-28'],
    birthPlace: ['Port Cedar'],
    firstName: ['Ann'],
    gender: ['female'],
    lastName: ['Quill'],
    name: ['Ann Quill'],
    passportNumber: ['AB123'],
    topics: ['sanction'],
  })
  assert.deepEqual(records.flatMap(unknownProperties), [])
  assert.equal(records.length, 1)
  // Entry 14 is in the edition: unread, so not removed.
  assert.equal(rejected.length, 1)
  assert.deepEqual([...summary.unread], ['14'])
})
