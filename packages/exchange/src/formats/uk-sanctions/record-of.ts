import type { SourceRecord } from '@xinyong/app'
import { anyCountry } from '../shared/country-code.ts'
import type { NamedRow } from '../shared/grouped-rows.ts'
import { parseDay } from '../shared/parse-date.ts'
import { createNameIndex } from '../us-lists/name-index.ts'
import { draftRecord } from '../us-lists/record-draft.ts'
import type { ListedKind, RecordDraft } from '../us-lists/record-draft.ts'

const NO_NAMES = createNameIndex()

/** The first of the columns that says anything: the two lists name the same thing differently. */
export function either(row: NamedRow, ...names: readonly string[]): string {
  for (const name of names) if (row(name) !== '') return row(name)
  return ''
}

/** One entry of either list from all of its rows. */
export function recordOf(id: string, rows: readonly NamedRow[]): SourceRecord | undefined {
  const [first] = rows
  if (first === undefined || !rows.some((row) => nameOf(row) !== '')) return undefined
  const kind = kindOf(either(first, 'Designation Type', 'Group Type'))
  const draft = draftRecord(`gb-${id.toLowerCase()}`, kind, SCHEMAS[kind], NO_NAMES)
  draft.entity.add('topics', 'sanction')
  // Primary names first, wherever they stand: the first name of an entity is its caption.
  for (const row of rows.toSorted((a, b) => rank(a) - rank(b))) addName(draft, row)
  for (const row of rows) {
    addPerson(draft, row)
    addOrganisation(draft, row)
    addVessel(draft, row)
    addAddress(draft, row)
    addSanction(draft, row)
    for (const column of ['Other Information', 'Title'])
      if (row(column) !== '') draft.note(`${column}: ${row(column)}`)
  }
  const regimes = rows
    .map((row) => either(row, 'Regime Name', 'Regime'))
    .filter((name) => name !== '')
  const listed = ukDay(either(first, 'Date Designated', 'Listed On'))
  return draft.build(id, [...new Set(regimes)], listed)
}

const SCHEMAS = {
  person: 'Person',
  organisation: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
} as const

function kindOf(stated: string): ListedKind {
  if (/^ind/i.test(stated)) return 'person'
  return /^ship|^vessel/i.test(stated) ? 'vessel' : 'organisation'
}

/** Surname or whole name is the sixth; the first five stand before it. */
function nameOf(row: NamedRow): string {
  return [1, 2, 3, 4, 5, 6]
    .map((n) => row(`Name ${n}`))
    .filter((part) => part !== '')
    .join(' ')
}

function typeOf(row: NamedRow): string {
  return either(row, 'Name type', 'Alias Type').toLowerCase()
}

function rank(row: NamedRow): number {
  const type = typeOf(row)
  return type === '' || (type.startsWith('primary') && !type.includes('variation')) ? 0 : 1
}

function addName(draft: RecordDraft, row: NamedRow): void {
  const [name, type] = [nameOf(row), typeOf(row)]
  const weak = /low|weak/i.test(either(row, 'Alias strength', 'Alias Quality'))
  const role =
    rank(row) === 0
      ? 'name'
      : /^f\.?k\.?a|former/.test(type)
        ? 'previousName'
        : weak && draft.kind !== 'vessel'
          ? 'weakAlias'
          : 'alias'
  draft.entity.add(role, name)
  draft.entity.add('alias', either(row, 'Name non-latin script', 'Name Non-Latin Script'))
  if (draft.kind !== 'person' || rank(row) !== 0) return
  draft.entity.add('lastName', row('Name 6'))
  draft.entity.add('firstName', row('Name 1'))
}

function addPerson(draft: RecordDraft, row: NamedRow): void {
  if (draft.kind !== 'person') return
  const { entity } = draft
  for (const born of several(either(row, 'D.O.B', 'DOB'))) {
    const date = ukDay(born)
    if (date === undefined) draft.note(`D.O.B ${born}`)
    else entity.add('birthDate', date)
  }
  const place = [row('Town of birth'), row('Country of birth')].filter((part) => part !== '')
  entity.add('birthPlace', place.join(', '))
  entity.add('birthCountry', anyCountry(row('Country of birth')))
  for (const nationality of several(either(row, 'Nationality(/ies)', 'Nationality'))) {
    const code = anyCountry(nationality)
    if (code === undefined) draft.note(`Nationality ${nationality}`)
    else entity.add('nationality', code)
  }
  if (/^(fe)?male$/i.test(row('Gender'))) entity.add('gender', row('Gender').toLowerCase())
  entity.add('passportNumber', ...several(row('Passport number')))
  entity.add(
    'idNumber',
    ...several(either(row, 'National Identifier number', 'National Identification Number')),
  )
  entity.add('position', ...several(row('Position')))
  for (const column of [
    'Passport additional information',
    'Passport Details',
    'National Identifier additional information',
    'National Identification Details',
  ])
    if (row(column) !== '') draft.note(row(column))
}

function addOrganisation(draft: RecordDraft, row: NamedRow): void {
  if (draft.kind !== 'organisation') return
  draft.entity.add('registrationNumber', ...several(row('Business registration number (s)')))
  draft.entity.add('legalForm', row('Type of entity'))
  draft.entity.add('phone', ...several(row('Phone number')))
  draft.entity.add('website', ...several(row('Website')))
  draft.entity.add('email', ...several(row('Email address')))
  for (const column of ['Subsidiaries', 'Parent company'])
    if (row(column) !== '') draft.note(`${column}: ${row(column)}`)
}

function addVessel(draft: RecordDraft, row: NamedRow): void {
  if (draft.kind !== 'vessel') return
  draft.entity.add('imoNumber', row('IMO number').replace(/^IMO\s*/i, ''))
  draft.entity.add('flag', anyCountry(row('Current believed flag of ship')))
  draft.entity.add('type', row('Type of ship'))
  draft.entity.add('tonnage', row('Tonnage of ship').replaceAll(',', ''))
  draft.entity.add('buildDate', parseDay(row('Year built')))
  for (const column of [
    'Current owner/operator (s)',
    'Previous owner/operator (s)',
    'Previous flags',
  ])
    if (row(column) !== '') draft.note(`${column}: ${row(column)}`)
}

function addAddress(draft: RecordDraft, row: NamedRow): void {
  const lines = [1, 2, 3, 4, 5, 6].map((n) => either(row, `Address Line ${n}`, `Address ${n}`))
  const code = either(row, 'Address Postal Code', 'Post/Zip Code')
  const stated = either(row, 'Address Country', 'Country')
  const full = [...lines, code, stated].filter((part) => part !== '').join(', ')
  if (full === '') return
  const country = anyCountry(stated)
  if (draft.kind !== 'vessel') draft.entity.add('country', country)
  const address = draft.related('Address', 'address', [full])
  address.add('full', full)
  address.add('postalCode', code)
  address.add('country', country)
  draft.entity.add('addressEntity', address.id)
  draft.relate(address.build())
}

function addSanction(draft: RecordDraft, row: NamedRow): void {
  const { sanction } = draft
  sanction.add('authority', row('Designation source'))
  sanction.add('country', 'gb')
  sanction.add('authorityId', either(row, 'Unique ID', 'Group ID'), row('OFSI Group ID'))
  sanction.add('unscId', row('UN Reference Number'))
  sanction.add('startDate', ukDay(either(row, 'Date Designated', 'Listed On')))
  sanction.add('provisions', ...row('Sanctions Imposed').split('|'))
  sanction.add('reason', row('UK Statement of Reasons'))
}

function several(text: string): readonly string[] {
  return text
    .split(/\s*(?:\||;|\(\d+\))\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** `21/09/1960`, or with `dd` and `mm` for what is not known; the day first. */
function ukDay(text: string): string | undefined {
  const parts = /^(\d{2}|dd|00)\/(\d{2}|mm|00)\/(\d{4})/i.exec(text.trim())
  if (parts === null) return parseDay(text.replace(/-(?=[A-Za-z])|(?<=[A-Za-z])-/g, ' '))
  const [, day = '', month = '', year = ''] = parts
  if (!/^\d+$/.test(month) || month === '00') return parseDay(year)
  return parseDay(
    /^\d+$/.test(day) && day !== '00' ? `${year}-${month}-${day}` : `${year}-${month}`,
  )
}
