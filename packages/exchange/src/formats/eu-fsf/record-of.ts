import type { SourceRecord } from '@xinyong/app'
import { anyCountry, countryOfLetters } from '../shared/country-code.ts'
import type { NamedRow } from '../shared/grouped-rows.ts'
import { parseDay } from '../shared/parse-date.ts'
import { createNameIndex } from '../us-lists/name-index.ts'
import { draftRecord } from '../us-lists/record-draft.ts'
import type { RecordDraft } from '../us-lists/record-draft.ts'

const NO_NAMES = createNameIndex()

/** One entity from all of its rows; each row states a name, an address, a birth date, a document or a citizenship. */
export function recordOf(id: string, rows: readonly NamedRow[]): SourceRecord | undefined {
  const [first] = rows
  if (first === undefined || !rows.some((row) => row('NameAlias_WholeName') !== ''))
    return undefined
  const type = `${first('Entity_SubjectType')} ${first('Entity_SubjectType_ClassificationCode')}`
  const person = /\bP\b|person/i.test(type)
  const draft = draftRecord(
    `eu-fsf-${id}`,
    person ? 'person' : 'organisation',
    person ? 'Person' : 'Organization',
    NO_NAMES,
  )
  draft.entity.add('topics', 'sanction')
  for (const row of rows) {
    addName(draft, row)
    if (person) addBirth(draft, row)
    addCitizenship(draft, row)
    addDocument(draft, row)
    addAddress(draft, row)
    addSanction(draft, row)
    if (row('Entity_Remark') !== '') draft.note(row('Entity_Remark'))
  }
  const programmes = rows
    .map((row) => row('Entity_Regulation_Programme'))
    .filter((programme) => programme !== '')
  return draft.build(id, [...new Set(programmes)], parseDay(first('Entity_DesignationDate')))
}

function addName(draft: RecordDraft, row: NamedRow): void {
  const { entity } = draft
  const name = row('NameAlias_WholeName')
  if (name === '') return
  entity.add(entity.has('name') && entity.values('name')[0] !== name ? 'alias' : 'name', name)
  if (draft.kind !== 'person') return
  entity.add('firstName', row('NameAlias_FirstName'))
  entity.add('middleName', row('NameAlias_MiddleName'))
  entity.add('lastName', row('NameAlias_LastName'))
  entity.add('title', row('NameAlias_Title'))
  entity.add('position', row('NameAlias_Function'))
  const gender = { M: 'male', F: 'female' }[row('NameAlias_Gender').toUpperCase()]
  entity.add('gender', gender)
}

function addBirth(draft: RecordDraft, row: NamedRow): void {
  const { entity } = draft
  const day = parseDay(row('BirthDate_BirthDate'))
  // A circa date says a year, whatever day stands in the cell.
  const circa = /^true$|^1$/i.test(row('BirthDate_Circa'))
  const year = row('BirthDate_Year')
  if (day !== undefined) entity.add('birthDate', circa ? day.slice(0, 4) : day)
  else if (/^\d{4}$/.test(year)) {
    const [month, date] = [row('BirthDate_Month'), row('BirthDate_Day')].map((part) =>
      /^[1-9]\d?$/.test(part) ? part.padStart(2, '0') : '',
    )
    const stated = [year, month, month === '' ? '' : date].filter((part) => part !== '').join('-')
    entity.add('birthDate', parseDay(stated) ?? year)
  }
  const place = [row('BirthDate_City'), row('BirthDate_Place'), row('BirthDate_Region')]
  entity.add('birthPlace', [...new Set(place.filter((part) => part !== ''))].join(', '))
  entity.add('birthCountry', letters(row('BirthDate_CountryIso2Code')))
}

function addCitizenship(draft: RecordDraft, row: NamedRow): void {
  const code = letters(row('Citizenship_CountryIso2Code'))
  draft.entity.add(draft.kind === 'person' ? 'citizenship' : 'country', code)
}

const DOCUMENTS: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  id: 'idNumber',
  ssn: 'idNumber',
  tax: 'taxNumber',
  fiscalcode: 'taxNumber',
  regnumber: 'registrationNumber',
  imo: 'registrationNumber',
}

function addDocument(draft: RecordDraft, row: NamedRow): void {
  const number = row('Identification_Number')
  if (number === '') return
  const code = row('Identification_TypeCode').toLowerCase()
  const property = DOCUMENTS[code] ?? 'idNumber'
  if (property === 'passportNumber' && draft.kind !== 'person') draft.note(`Passport ${number}`)
  else draft.entity.add(property, number)
  const country = letters(row('Identification_CountryIso2Code'))
  if (country !== undefined)
    draft.note(`${row('Identification_TypeDescription')} ${number} (${country})`)
}

function addAddress(draft: RecordDraft, row: NamedRow): void {
  const stated = row('Address_CountryDescription')
  const country = letters(row('Address_CountryIso2Code')) ?? anyCountry(stated)
  const [street, box, city, zip, region] = [
    'Address_Street',
    'Address_PoBox',
    'Address_City',
    'Address_ZipCode',
    'Address_Region',
  ].map(row)
  const full = [street, box, zip, city, region, row('Address_Place'), stated]
    .filter((part) => part !== undefined && part !== '' && part !== 'UNKNOWN')
    .join(', ')
  if (full === '') return
  draft.entity.add('country', country)
  const address = draft.related('Address', 'address', [full])
  address.add('full', full)
  address.add('street', street)
  address.add('postOfficeBox', box)
  address.add('city', city)
  address.add('postalCode', zip)
  address.add('region', region)
  address.add('country', country)
  draft.entity.add('addressEntity', address.id)
  draft.relate(address.build())
}

function addSanction(draft: RecordDraft, row: NamedRow): void {
  const { sanction } = draft
  sanction.add('authority', 'Council of the European Union')
  sanction.add('country', 'eu')
  sanction.add('authorityId', row('Entity_EU_ReferenceNumber'))
  sanction.add('unscId', row('Entity_UnitedNationId'))
  sanction.add('reason', row('Entity_Regulation_NumberTitle'))
  sanction.add('startDate', parseDay(row('Entity_Regulation_EntryIntoForceDate')))
  sanction.add('sourceUrl', row('Entity_Regulation_PublicationUrl'))
  sanction.add('summary', row('Entity_DesignationDetails'))
}

/** Two letters; the list writes `00` where it does not know. */
function letters(code: string): string | undefined {
  return /^[A-Za-z]{2}$/.test(code) ? countryOfLetters(code) : undefined
}
