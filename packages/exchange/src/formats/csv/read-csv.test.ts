import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAll, textFile } from '../../testing/read-all.ts'
import { csvImporter } from './importer.ts'
import { splitCell } from './split-cell.ts'

test('every documented column, and a note for what has no place', async () => {
  const text = [
    'ID;Name;Schema;Aliases;Birth date;Countries;Identifiers;Programmes;Listed on;Reason;Shoe size;taxNumber',
    '1;Ada Marlow;Person;"A. M.;Ada ""M"" ";1955-01-15;Panama;"passport:AB123;lei:X;Y-9";P1;01 Mar 2020;unpaid;42;T1',
  ].join('\n')
  const file = textFile('list.csv', text)
  assert.deepEqual(await csvImporter.recognises([file]), {
    recognised: true,
    missing: [],
    unknown: [],
  })
  const { records, rejected } = await readAll(csvImporter, [file])
  assert.deepEqual(rejected, [])
  const record = records[0]
  assert.deepEqual(record?.entity.properties, {
    alias: ['A. M.', 'Ada "M"'],
    birthDate: ['1955-01-15'],
    country: ['pa'],
    idNumber: ['Y-9'],
    leiCode: ['X'],
    name: ['Ada Marlow'],
    notes: ['Shoe size: 42'],
    passportNumber: ['AB123'],
    taxNumber: ['T1'],
  })
  assert.deepEqual([record?.listedOn, record?.programmes], ['2020-03-01', ['P1']])
  assert.deepEqual(record?.related[0]?.properties, {
    entity: ['1'],
    listingDate: ['2020-03-01'],
    program: ['P1'],
    reason: ['unpaid'],
  })
})

test('rows that cannot be used are told with their fields', async () => {
  const text =
    'id,name,schema,countries\n1,A,,Atlantis\n,B,,\n2,,,\n3,C,Wizard,\n1,A,,\n4,D\n"5","E,\n6,F,,\n'
  const { records, rejected, summary } = await readAll(csvImporter, [textFile('l.csv', text)])
  assert.deepEqual(
    records.map(({ sourceId }) => sourceId),
    ['1', '6'],
  )
  assert.deepEqual(records[0]?.entity.properties['notes'], ['country: Atlantis'])
  assert.deepEqual(
    rejected.map(({ line, field }) => [line, field]),
    [
      [3, 'id'],
      [4, 'name'],
      [5, 'schema'],
      [6, 'id'],
      [7, undefined],
      [8, undefined],
    ],
  )
  assert.deepEqual([...summary.unread].sort(), ['2', '3', '4', '5'])
  assert.equal(summary.complete, false)
})

test('a file without the needed headings is refused whole', async () => {
  const { records, rejected, summary } = await readAll(csvImporter, [
    textFile('l.csv', 'a,b\n1,2\n'),
  ])
  assert.equal(records.length, 0)
  assert.equal(rejected[0]?.line, 1)
  assert.equal(summary.complete, false)
})

test('cells with several values', () => {
  assert.deepEqual(splitCell('a; b ;;"c;d";"e ""f"""'), ['a', 'b', 'c;d', 'e "f"'])
  assert.deepEqual(splitCell('say "x" twice'), ['say "x" twice'])
  assert.deepEqual(splitCell(''), [])
})
