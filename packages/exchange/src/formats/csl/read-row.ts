import type { SourceRecord } from '@xinyong/app'
import { anyCountry, countryOfLetters } from '../shared/country-code.ts'
import { parseDate, parseDay } from '../shared/parse-date.ts'
import { applyFeature } from '../us-lists/apply-feature.ts'
import { classifyOrganisation, settleSchema } from '../us-lists/classify.ts'
import { documentTail } from '../us-lists/document-tail.ts'
import type { NameIndex } from '../us-lists/name-index.ts'
import { readRemarks } from '../us-lists/read-remarks.ts'
import { draftRecord } from '../us-lists/record-draft.ts'
import type { ListedKind, RecordDraft } from '../us-lists/record-draft.ts'
import type { CslRow } from './columns.ts'
import { parseCslId } from './labels.ts'
import { listOf } from './lists.ts'

const KINDS: Readonly<Record<string, ListedKind>> = {
  Individual: 'person',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
}
const SCHEMAS = { person: 'Person', vessel: 'Vessel', aircraft: 'Airplane' } as const

/** The id an entry has in this file: the same body may stand on several of its lists under one number. */
export function sourceIdOf(row: Pick<CslRow, 'source' | '_id'>): string {
  return `${listOf(row.source).code}:${row._id}`
}

export function entityIdOf(row: Pick<CslRow, 'source' | '_id'>): string {
  return `csl-${sourceIdOf(row)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}`
}

/** One row of the consolidated list as a record. */
export function readRow(row: CslRow, names: NameIndex): SourceRecord {
  const kind = KINDS[row.type] ?? 'organisation'
  // Lists of the export authorities do not say whether a name is a person's: then it stays a legal entity.
  const schema = kind === 'organisation' ? classifyOrganisation(row.name) : SCHEMAS[kind]
  const draft = draftRecord(entityIdOf(row), kind, schema, names)
  const { entity } = draft
  entity.add('name', row.name)
  entity.add('alias', ...items(row.alt_names))
  entity.add('topics', listOf(row.source).topic)
  addPerson(draft, row)
  addVessel(draft, row)
  addAddresses(draft, row)
  addSanction(draft, row)
  if (row.remarks !== '') readRemarks(draft, row.remarks)
  for (const item of items(row.ids)) if (!addId(draft, item)) draft.note(item)
  if (kind === 'organisation') entity.schema = settleSchema(entity.schema, entity.has)
  const listed = parseDay(row.start_date)
  return draft.build(sourceIdOf(row), items(row.programs), listed)
}

/** Parts of a cell that holds several. */
export function items(text: string): readonly string[] {
  return text
    .split(/;\s+|;$/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function addPerson(draft: RecordDraft, row: CslRow): void {
  const { entity, kind } = draft
  const facts: readonly (readonly [string, string])[] = [
    ['Title', row.title],
    ['Date of birth', row.dates_of_birth],
    ['Place of birth', row.places_of_birth],
    ['Nationality', row.nationalities],
    ['Citizenship', row.citizenships],
  ]
  if (kind !== 'person') {
    for (const [label, text] of facts) if (text !== '') draft.note(`${label}: ${text}`)
    return
  }
  const comma = row.name.indexOf(',')
  if (comma > 0) {
    entity.add('lastName', row.name.slice(0, comma))
    entity.add('firstName', row.name.slice(comma + 1))
  }
  entity.add('position', ...items(row.title))
  for (const born of items(row.dates_of_birth)) {
    const date = parseDate(born)
    entity.add('birthDate', ...(date?.values ?? []))
    if (date?.exact !== true) draft.note(`DOB ${born}`)
  }
  for (const place of items(row.places_of_birth)) {
    entity.add('birthPlace', place)
    entity.add('birthCountry', anyCountry(place.slice(place.lastIndexOf(',') + 1)))
  }
  for (const [property, text] of [
    ['nationality', row.nationalities],
    ['citizenship', row.citizenships],
  ] as const)
    for (const item of items(text)) {
      const code = anyCountry(item)
      if (code === undefined) draft.note(`${property} ${item}`)
      else entity.add(property, code)
    }
}

function addVessel(draft: RecordDraft, row: CslRow): void {
  const { entity, kind, names } = draft
  const owner = row.vessel_owner === '' ? undefined : names.find(row.vessel_owner)
  const flag = anyCountry(row.vessel_flag)
  if (kind === 'vessel') {
    entity.add('callSign', row.call_sign)
    entity.add('type', row.vessel_type)
    entity.add('tonnage', row.gross_tonnage.replaceAll(',', ''))
    entity.add('grossRegisteredTonnage', row.gross_registered_tonnage.replaceAll(',', ''))
    entity.add('flag', flag)
    if (owner?.legal === true) entity.add('owner', owner.entityId)
  }
  const kept: readonly (readonly [string, string, boolean])[] = [
    ['Call sign', row.call_sign, kind === 'vessel'],
    ['Vessel type', row.vessel_type, kind === 'vessel'],
    ['Gross tonnage', row.gross_tonnage, kind === 'vessel'],
    ['Gross registered tonnage', row.gross_registered_tonnage, kind === 'vessel'],
    ['Flag', row.vessel_flag, kind === 'vessel' && flag !== undefined],
    ['Owner', row.vessel_owner, kind === 'vessel' && owner?.legal === true],
  ]
  for (const [label, text, done] of kept) if (text !== '' && !done) draft.note(`${label}: ${text}`)
}

function addAddresses(draft: RecordDraft, row: CslRow): void {
  for (const text of items(row.addresses)) {
    const country = countryOfLetters(/(?:^|,\s*)([A-Z]{2})$/.exec(text)?.[1] ?? '')
    draft.entity.add('country', country)
    const address = draft.related('Address', 'address', [text])
    address.add('full', text)
    address.add('country', country)
    draft.entity.add('addressEntity', address.id)
    draft.relate(address.build())
  }
}

function addSanction(draft: RecordDraft, row: CslRow): void {
  const { sanction } = draft
  const list = listOf(row.source)
  sanction.add('authority', list.authority)
  sanction.add('country', 'us')
  sanction.add('authorityId', row.entity_number)
  sanction.add('startDate', parseDay(row.start_date))
  sanction.add('endDate', parseDay(row.end_date))
  sanction.add('sourceUrl', row.source_information_url, row.source_list_url)
  sanction.add('summary', list.title)
  if (row.license_requirement !== '')
    sanction.add('provisions', `License requirement: ${row.license_requirement}`)
  if (row.license_policy !== '') sanction.add('provisions', `License policy: ${row.license_policy}`)
  if (/^[YN]$/i.test(row.standard_order))
    sanction.add('provisions', `Standard order: ${row.standard_order.toUpperCase()}`)
  if (row.federal_register_notice !== '')
    sanction.add('reason', `Federal Register notice: ${row.federal_register_notice}`)
}

function addId(draft: RecordDraft, item: string): boolean {
  const id = parseCslId(item)
  if (id === undefined) return false
  const { label, feature, rest } = id.found
  if (feature.as === 'provision')
    return applyFeature(draft, feature, {
      label,
      value: `${label}${/[-:]$/.test(label) ? '' : ':'} ${id.value}`,
    })
  const value = feature.as === 'wallet' ? `${rest} ${id.value}` : id.value
  const fact = documentTail(value)
  if (fact === undefined) return applyFeature(draft, feature, { label, value })
  const country = id.country === undefined ? undefined : countryOfLetters(id.country)
  const [issued, expires] = [...id.dates].sort()
  // One date alone may be the issue or the expiry: the file does not say which.
  const dates = expires === undefined ? { date: issued } : { issued, expires }
  const document = {
    ...fact,
    ...Object.fromEntries(Object.entries(dates).filter(([, day]) => day !== undefined)),
    ...(country === undefined ? {} : { country }),
  }
  return applyFeature(draft, feature, { label, value, document })
}
