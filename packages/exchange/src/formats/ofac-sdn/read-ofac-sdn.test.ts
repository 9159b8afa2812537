import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FtmEntity, SourceRecord } from '@xinyong/app'
import { add, alt, edition, lines, sdn } from '../../testing/ofac-fixture.ts'
import { readAll, textFile } from '../../testing/read-all.ts'
import { ofacSdn } from './importer.ts'

const read = (files = edition()): ReturnType<typeof readAll> => readAll(ofacSdn, files)

async function one(id: string): Promise<SourceRecord> {
  const { records } = await read()
  const record = records.find((candidate) => candidate.sourceId === id)
  assert.ok(record)
  return record
}

const related = (record: SourceRecord, schema: string): readonly FtmEntity[] =>
  record.related.filter((entity) => entity.schema === schema)

test('entries, aliases, addresses and comments are joined whatever the order of the files', async () => {
  const { records, rejected, summary } = await read()
  assert.deepEqual(rejected, [])
  assert.deepEqual(
    records.map(({ sourceId, entity }) => [sourceId, entity.schema]),
    [
      ['10', 'Company'],
      ['11', 'Person'],
      ['12', 'Vessel'],
      ['13', 'Airplane'],
      ['14', 'PublicBody'],
    ],
  )
  const { counts } = summary
  assert.equal(summary.complete, true)
  assert.deepEqual(
    [counts['aliases'], counts['addresses'], counts['addresses-empty'], counts['comments']],
    [4, 4, 1, 1],
  )
})

test('a company: names, numbers, programmes, addresses, links', async () => {
  const record = await one('10')
  const { properties } = record.entity
  assert.deepEqual(record.programmes, ['SDGT', 'IFSR'])
  assert.deepEqual(properties['alias'], ['QTCO'])
  assert.deepEqual(properties['previousName'], ['INKWELL S.A.'])
  assert.deepEqual(properties['weakAlias'], ['QTC'])
  assert.deepEqual(properties['registrationNumber'], ['4711-B'])
  assert.deepEqual(properties['taxNumber'], ['100036386'])
  assert.deepEqual(properties['swiftBic'], ['QUILPAPA'])
  assert.deepEqual(properties['imoNumber'], ['5055293'])
  assert.deepEqual(properties['website'], ['http://www.quill.example', 'http://quill.example/two'])
  assert.deepEqual(properties['email'], ['a@quill.example'])
  assert.deepEqual(properties['phone'], ['50712345678'])
  assert.deepEqual(properties['incorporationDate'], ['2016-12-17'])
  assert.deepEqual(properties['country'], ['pa', 'ua'])
  const registration = related(record, 'Identification')[0]?.properties
  assert.deepEqual(
    [registration?.['type'], registration?.['country'], registration?.['startDate']],
    [['Registration Number'], ['pa'], ['2005-12-14']],
  )
  assert.deepEqual(
    related(record, 'Address').map(({ properties: { full } }) => full),
    [['1 Dock Road, Port Cedar, Panama'], ['Region: Crimea']],
  )
  assert.deepEqual(related(record, 'UnknownLink')[0]?.properties['object'], ['ofac-11'])
})

test('a person: everything the remarks tell', async () => {
  const record = await one('11')
  const { properties } = record.entity
  assert.deepEqual(properties['birthDate'], ['1955-01-15', '1956', '1951', '1952', '1953'])
  assert.deepEqual(properties['birthPlace'], ['Port Cedar, Panama', 'Elsewhere'])
  assert.deepEqual(properties['birthCountry'], ['pa'])
  assert.deepEqual(properties['nationality'], ['pa'])
  assert.deepEqual(properties['citizenship'], ['kp'])
  assert.deepEqual(properties['gender'], ['female'])
  assert.deepEqual(properties['passportNumber'], ['AB 123', 'X99'])
  assert.deepEqual(properties['idNumber'], ['660000 73767'])
  assert.deepEqual(properties['weakAlias'], ['THE QUILL', "'ADA' M"])
  assert.deepEqual(properties['previousName'], ['ADA B'])
  assert.deepEqual(properties['alias'], ['MARLOWE, Ada', 'MARLOW-REED, Ada'])
  assert.deepEqual(properties['position'], ['Director', 'Brigadier General'])
  assert.deepEqual([properties['lastName'], properties['firstName']], [['MARLOW'], ['Ada']])
  assert.deepEqual(related(record, 'Passport')[0]?.properties['endDate'], ['1994-01-17'])
  assert.deepEqual(related(record, 'CryptoWallet')[0]?.properties['currency'], ['XBT'])
  assert.deepEqual(related(record, 'Sanction')[0]?.properties['provisions'], [
    'Additional Sanctions Information - Subject to Secondary Sanctions',
    'Executive Order 13846 information: FOREIGN EXCHANGE. Sec. 5(a)(ii)',
  ])
})

test('what no property can hold stays in the notes word for word', async () => {
  const { entity } = await one('11')
  assert.deepEqual(entity.properties['notes'], [
    'alt. DOB circa 1956',
    'alt. DOB 1951 to 1953',
    'alt. Passport X99 (Atlantis)',
    'favours the left hand',
    'nationality Atlantis',
    'Linked To: NOBODY LISTED.',
  ])
})

test('a vessel and an aircraft', async () => {
  const vessel = (await one('12')).entity.properties
  assert.deepEqual(
    [vessel['imoNumber'], vessel['mmsi'], vessel['flag'], vessel['pastFlags']],
    [['9187629'], ['572469210'], ['mt'], ['tv']],
  )
  assert.deepEqual([vessel['tonnage'], vessel['grossRegisteredTonnage']], [['318000'], ['163660']])
  assert.deepEqual([vessel['owner'], vessel['callSign']], [['ofac-10'], ['9HDQ9']])
  assert.deepEqual(vessel['notes'], ['alt. Former Vessel Flag None Identified'])
  const aircraft = await one('13')
  const { properties } = aircraft.entity
  assert.deepEqual([properties['model'], properties['serialNumber']], [['IL76-TD'], ['1023409321']])
  assert.deepEqual([properties['buildDate'], properties['operator']], [['1992'], ['ofac-10']])
  assert.deepEqual(related(aircraft, 'UnknownLink')[0]?.properties['object'], ['ofac-10'])
})

test('a remark that runs on in the comments file is read as one', async () => {
  const record = await one('14')
  assert.deepEqual(related(record, 'Sanction')[0]?.properties['provisions'], [
    'Additional Sanctions Information - Subject to Secondary Sanctions',
  ])
  assert.deepEqual(related(record, 'UnknownLink')[0]?.properties['object'], ['ofac-10'])
  assert.equal(record.entity.properties['notes'], undefined)
})

test('each row that cannot be used is told with its line and its reason, and reading goes on', async () => {
  const bad = [
    sdn[0] ?? '',
    `20,"TOO FEW",-0- `,
    `x,"NO NUMBER",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    `21,-0- ,-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    `10,"AGAIN",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    `22,"NUL\0",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    `23,"${'x'.repeat(66_000)}",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    `24,"OPEN,-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
    sdn[1] ?? '',
  ]
  const files = edition({
    sdn: lines(bad),
    alt: lines([...alt, `10,9,"zka","X",-0- `, `10,9,"aka",-0- ,-0- `, `99,9,"aka","X",-0- `]),
    add: lines(add.slice(0, 3)),
    comments: lines([]),
  })
  const { records, rejected, summary } = await read(files)
  assert.deepEqual(
    records.map(({ sourceId }) => sourceId),
    ['10', '11'],
  )
  assert.deepEqual(
    rejected.map(({ file, line, field, reason }) => [
      file,
      line,
      field,
      reason.en.split(/[.:]/)[0],
    ]),
    [
      ['alt.csv', 5, 'alt_type', 'The type of this row is not one the format knows'],
      ['alt.csv', 6, 'alt_name', 'The entry has no name'],
      ['sdn.csv', 2, undefined, 'The row has the wrong number of columns'],
      ['sdn.csv', 3, 'ent_num', 'The entry number is not a number'],
      ['sdn.csv', 4, 'SDN_Name', 'The entry has no name'],
      ['sdn.csv', 5, 'ent_num', 'This entry has already been read from an earlier row'],
      ['sdn.csv', 6, '2', 'The cell is neither UTF-8 nor Windows-1252, or holds a NUL byte'],
      ['sdn.csv', 7, '2', 'The cell is longer than 65,000 bytes'],
      ['sdn.csv', 8, undefined, 'Text follows a closing quote'],
      ['alt.csv', 7, 'ent_num', 'The row belongs to an entry that the main file does not contain'],
    ].toSorted((a, b) => order(a) - order(b)),
  )
  assert.ok(rejected.every(({ reason }) => /\p{Script=Han}/u.test(reason.zh)))
  assert.deepEqual([...summary.unread].sort(), ['20', '21', '22', '23', '24'])
  assert.equal(summary.complete, false, 'a row that names no entry may be one that is held')

  function order(row: readonly unknown[]): number {
    return rejected.findIndex(({ file, line }) => file === row[0] && line === row[1])
  }
})

test('a file that is missing, unknown or cut off leaves the edition incomplete', async () => {
  const only = await read([textFile('sdn.csv', lines(sdn)), textFile('readme.txt', 'hello')])
  assert.deepEqual(only.summary.missing, ['alt.csv', 'add.csv'])
  assert.equal(only.summary.complete, false)
  assert.equal(only.records.length, 5)
  assert.deepEqual(
    only.rejected.map(({ file }) => file),
    ['readme.txt', 'alt.csv', 'add.csv'],
  )
  const cut = await read(edition({ sdn: lines(sdn, false) }))
  assert.equal(cut.summary.complete, false)
  assert.equal(
    cut.rejected.at(-1)?.reason.en,
    'The file breaks off here: it could not be read further.',
  )
  const torn = await read([
    ...edition().filter(({ name }) => name !== 'sdn.csv'),
    {
      name: 'sdn.csv',
      open: async function* () {
        yield Buffer.from(lines(sdn.slice(0, 2), false))
        throw new TypeError('the line went dead')
      },
    },
  ])
  assert.deepEqual([torn.records.length, torn.summary.complete], [2, false])
})

test('files are known by their columns when their names tell nothing', async () => {
  const files = edition().map(({ open }, index) => ({ name: `upload-${index}`, open }))
  assert.deepEqual(await ofacSdn.recognises(files), { recognised: true, missing: [], unknown: [] })
  assert.equal((await read(files)).records.length, 5)
  const none = await ofacSdn.recognises([textFile('a.csv', 'id,name\n1,x\n')])
  assert.equal(none.recognised, false)
})

test('Latin-1 and UTF-8 rows of one file are both read', async () => {
  const latin = Buffer.from(
    lines([`30,"JOS\u00c9 INK",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `], false),
    'latin1',
  )
  const utf8 = Buffer.from(
    lines([`31,"JOS\u00c9 PEN",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `]),
  )
  const { records } = await read(
    edition({
      sdn: Buffer.concat([latin, utf8]),
      alt: lines([]),
      add: lines([]),
      comments: lines([]),
    }),
  )
  assert.deepEqual(
    records.map(({ entity }) => entity.caption),
    ['JOSÉ INK', 'JOSÉ PEN'],
  )
})
