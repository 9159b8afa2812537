import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAll, textFile } from '../../testing/read-all.ts'
import { fileFromPath } from '../source-file.ts'
import { unknownProperties } from '../../testing/unknown-properties.ts'
import { sharedData } from '../../testing/shared-data.ts'
import { dpl } from './importer.ts'

const HEAD =
  '"Name"\t"Street_Address"\t"City"\t"State"\t"Country"\t"Postal_Code"\t"Effective_Date"\t"Expiration_Date"\t"Standard_Order"\t"Last_Update"\t"Action"\t"FR_Citation"'
const row = (name: string, street: string, from = '06/19/2003'): string =>
  [
    name,
    street,
    'PORT CEDAR',
    'TX',
    'US',
    '75159',
    from,
    '06/29/2056',
    'Y',
    '2007-01-31',
    'NOTICE',
    '68 F.R. 1',
  ]
    .map((cell) => `"${cell}"`)
    .join('\t')

test('rows of one order are one entry, rows of another order of the same person another', async () => {
  const text = [
    HEAD,
    row('ANN QUILL', '1 Dock Rd'),
    row('ANN  QUILL', '2 Dock Rd'),
    row('ANN QUILL', '3 Dock Rd', '07/01/2010'),
  ]
  const file = textFile('dpl.txt', text.join('\n'))
  assert.equal((await dpl.recognises([file])).recognised, true)
  const { records, rejected, summary } = await readAll(dpl, [file])
  assert.deepEqual([rejected, summary.complete, records.length], [[], true, 2])
  assert.equal(records[0]?.related.filter(({ schema }) => schema === 'Address').length, 2)
  assert.deepEqual(
    records.map(({ listedOn }) => listedOn),
    ['2003-06-19', '2010-07-01'],
  )
  assert.deepEqual(records.flatMap(unknownProperties), [])
})

test('a row without a name, and a file without the headings, remove nobody', async () => {
  const nameless = await readAll(dpl, [
    textFile('dpl.txt', [HEAD, row('', '1 Dock Rd')].join('\n')),
  ])
  assert.deepEqual([nameless.rejected[0]?.field, nameless.summary.complete], ['Name', false])
  const bare = await readAll(dpl, [textFile('dpl.txt', row('ANN QUILL', '1 Dock Rd'))])
  assert.deepEqual([bare.records.length, bare.summary.complete], [0, false])
})

test('the published list of 2022 is read whole', async (t) => {
  const path = sharedData(t, 'lists/bis-denied-persons/dpl.txt')
  if (path === undefined) return
  const { records, rejected, summary } = await readAll(dpl, [await fileFromPath(path)])
  assert.deepEqual([rejected, summary.complete, summary.counts['rows']], [[], true, 581])
  assert.ok(records.length > 400 && records.length <= 581)
  assert.deepEqual(records.flatMap(unknownProperties), [])
})
