import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAll, textFile } from '../../testing/read-all.ts'
import { worldbankJson } from './importer.ts'

const firm = {
  SUPP_ID: 4711,
  SUPP_NAME: 'QUILL WORKS LTD (F.K.A. INK WORKS LTD)*12',
  SUPP_ADDR: '1 Dock Road',
  SUPP_CITY: 'Port Cedar',
  COUNTRY_NAME: 'Panama',
  DEBAR_REASON: 'Procurement Guidelines, 1.16(a)(ii)',
  DEBAR_FROM_DATE: '2015-03-01',
  DEBAR_TO_DATE: '2999-12-31',
  INELIGIBLY_STATUS: 'Permanent',
  SUPP_PRE_ACRN: null,
}

const doc = (...firms: readonly unknown[]): string =>
  JSON.stringify({ response: { ZPROCSUPP: firms } })

test('a debarred firm, its former name, its address and a debarment without end', async () => {
  const ends = {
    ...firm,
    SUPP_ID: '4712',
    SUPP_NAME: 'PEN',
    DEBAR_FROM_DATE: '01-MAR-2015',
    DEBAR_TO_DATE: '02/28/2027',
  }
  const file = textFile('wb.json', doc(firm, ends))
  assert.equal((await worldbankJson.recognises([file])).recognised, true)
  const { records, rejected, summary } = await readAll(worldbankJson, [file])
  assert.deepEqual([rejected, summary.complete], [[], true])
  const [first, second] = records
  assert.deepEqual(first?.entity.properties, {
    addressEntity: ['wb-4711-address'],
    country: ['pa'],
    name: ['QUILL WORKS LTD'],
    notes: ['QUILL WORKS LTD (F.K.A. INK WORKS LTD)*12', 'INELIGIBLY_STATUS: Permanent'],
    previousName: ['INK WORKS LTD'],
    topics: ['debarment'],
  })
  const sanction = first?.related.find(({ schema }) => schema === 'Sanction')?.properties
  assert.deepEqual(
    [sanction?.['startDate'], sanction?.['duration']],
    [['2015-03-01'], ['Permanent']],
  )
  assert.equal(sanction?.['endDate'], undefined)
  const other = second?.related.find(({ schema }) => schema === 'Sanction')?.properties
  assert.deepEqual([other?.['startDate'], other?.['endDate']], [['2015-03-01'], ['2027-02-28']])
})

test('firms without number or name, twice the same, and documents of another shape', async () => {
  const text = doc(firm, { ...firm, SUPP_ID: '' }, { ...firm, SUPP_ID: 1, SUPP_NAME: ' ' }, firm, 7)
  const { records, rejected, summary } = await readAll(worldbankJson, [textFile('wb.json', text)])
  assert.equal(records.length, 1)
  assert.deepEqual(
    rejected.map(({ line, field }) => [line, field]),
    [
      [2, 'SUPP_ID'],
      [3, 'SUPP_NAME'],
      [4, 'SUPP_ID'],
      [5, 'ZPROCSUPP'],
    ],
  )
  assert.equal(summary.complete, false)
  for (const broken of [
    '{"response":',
    'null',
    '{"response":{}}',
    Buffer.from([0x22, 0xff, 0x22]),
  ]) {
    const outcome = await readAll(worldbankJson, [textFile('wb.json', broken)])
    assert.deepEqual([outcome.rejected.length, outcome.summary.complete], [1, false])
  }
})
