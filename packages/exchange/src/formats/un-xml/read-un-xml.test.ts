import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAll, textFile } from '../../testing/read-all.ts'
import { unXml } from './importer.ts'

const individual = `<INDIVIDUAL><DATAID>6908555</DATAID><VERSIONNUM>1</VERSIONNUM>
<FIRST_NAME>ADA</FIRST_NAME><SECOND_NAME>QUILL</SECOND_NAME><THIRD_NAME>MARLOW</THIRD_NAME>
<UN_LIST_TYPE>Ink</UN_LIST_TYPE><REFERENCE_NUMBER>INi.001</REFERENCE_NUMBER><LISTED_ON>2014-07-02</LISTED_ON>
<NAME_ORIGINAL_SCRIPT>信用</NAME_ORIGINAL_SCRIPT><COMMENTS1>Writes &amp; sails.</COMMENTS1>
<TITLE><VALUE>Captain</VALUE></TITLE><DESIGNATION><VALUE>Harbour master</VALUE></DESIGNATION>
<NATIONALITY><VALUE>Panama</VALUE></NATIONALITY><NATIONALITY><VALUE>Atlantis</VALUE></NATIONALITY>
<LAST_DAY_UPDATED><VALUE>2020-01-01</VALUE></LAST_DAY_UPDATED>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ada M</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Quill</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ADDRESS><CITY>Port Cedar</CITY><COUNTRY>Panama</COUNTRY></INDIVIDUAL_ADDRESS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1955-01-15</DATE></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1956</FROM_YEAR><TO_YEAR>1957</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1958</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Port Cedar</CITY><COUNTRY>Panama</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AB123</NUMBER><ISSUING_COUNTRY>Panama</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL>`
const entity = `<ENTITY><DATAID>2</DATAID><FIRST_NAME>QUILL FOUNDATION</FIRST_NAME><UN_LIST_TYPE>Ink</UN_LIST_TYPE>
<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Ink Foundation</ALIAS_NAME></ENTITY_ALIAS></ENTITY>`
const list = (individuals: string, entities = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<CONSOLIDATED_LIST dateGenerated="2024-01-01"><INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`

test('a person and an organisation with all the list says', async () => {
  const file = textFile('un.xml', list(individual, entity))
  assert.equal((await unXml.recognises([file])).recognised, true)
  const { records, rejected, summary } = await readAll(unXml, [file])
  assert.deepEqual([rejected, summary.complete], [[], true])
  const [person, body] = records
  assert.equal(person?.sourceId, '6908555')
  assert.equal(person?.listedOn, '2014-07-02')
  assert.deepEqual(person?.programmes, ['Ink'])
  assert.deepEqual(person?.entity.properties, {
    addressEntity: ['un-6908555-address-1'],
    alias: ['信用', 'Ada M'],
    birthCountry: ['pa'],
    birthDate: ['1955-01-15', '1956', '1957', '1958'],
    birthPlace: ['Port Cedar, Panama'],
    country: ['pa'],
    firstName: ['ADA'],
    name: ['ADA QUILL MARLOW'],
    nationality: ['pa'],
    notes: [
      'Writes & sails.',
      'Nationality: Atlantis',
      'Date of birth between 1956 and 1957',
      'Date of birth approximately 1958',
    ],
    passportNumber: ['AB123'],
    position: ['Harbour master'],
    title: ['Captain'],
    topics: ['sanction'],
    weakAlias: ['The Quill'],
  })
  const sanction = person?.related.find(({ schema }) => schema === 'Sanction')?.properties
  assert.deepEqual([sanction?.['unscId'], sanction?.['modifiedAt']], [['INi.001'], ['2020-01-01']])
  assert.deepEqual(
    [body?.entity.schema, body?.entity.properties['previousName']],
    ['Organization', ['Ink Foundation']],
  )
})

test('broken markup spoils its own entry, and the next is read', async () => {
  const broken = '<INDIVIDUAL><DATAID>3</DATAID><FIRST_NAME>A & B &bomb;</FIRST_NAME></INDIVIDUAL>'
  const nameless = '<INDIVIDUAL><DATAID>4</DATAID></INDIVIDUAL>'
  const { records, rejected, summary } = await readAll(unXml, [
    textFile('un.xml', list(broken + nameless + individual + individual)),
  ])
  assert.deepEqual(
    records.map(({ sourceId }) => sourceId),
    ['6908555'],
  )
  assert.deepEqual(
    rejected.map(({ field, reason }) => [field, reason.en.slice(0, 18)]),
    [
      [undefined, 'The XML is not wel'],
      ['FIRST_NAME', 'The entry has no n'],
      ['DATAID', 'This entry has alr'],
    ],
  )
  assert.deepEqual([...summary.unread].sort(), ['3', '4'])
})

test('a document that breaks off is incomplete', async () => {
  const whole = list(individual, entity)
  const cut = whole.slice(0, whole.indexOf('QUILL FOUNDATION'))
  const { records, summary } = await readAll(unXml, [textFile('un.xml', cut)])
  assert.deepEqual([records.length, summary.complete], [1, false])
})

test('an entry without end is bounded', async () => {
  const huge = `<INDIVIDUAL><DATAID>5</DATAID><FIRST_NAME>${'x'.repeat(2 << 20)}</FIRST_NAME></INDIVIDUAL>`
  const { records, rejected } = await readAll(unXml, [textFile('un.xml', list(huge + individual))])
  assert.equal(records.length, 1)
  assert.equal(rejected[0]?.reason.en, 'The row is longer than 1 MiB.')
})
