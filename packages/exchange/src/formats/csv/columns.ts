import { propertyType } from '../ftm/model.ts'

/**
 * The columns of the generic CSV list. `id` and `name` are needed, everything else may be absent; the order is free and
 * `birth_date`, `birthDate` and `Birth date` are one column. Several values stand in one cell, parted by semicolons.
 *
 * id · schema (FollowTheMoney; `LegalEntity` when empty) · name · aliases · weak_aliases · previous_names · birth_date ·
 * countries · addresses · identifiers (`passport:AB123`, `tax:…`, `lei:…`; a bare number is an id number) · phones ·
 * emails · websites · topics · notes; and of the listing itself: programmes (or program_ids) · sanctions · reason ·
 * authority · listed_on · start_date · end_date · source_url. A column named as a property of the schema is that
 * property. What has no place is kept as a note, `column: value`.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  aliases: 'alias',
  weakaliases: 'weakAlias',
  previousnames: 'previousName',
  birthdate: 'birthDate',
  dateofbirth: 'birthDate',
  countries: 'country',
  nationalities: 'nationality',
  citizenships: 'citizenship',
  addresses: 'address',
  phones: 'phone',
  emails: 'email',
  websites: 'website',
  programmes: 'programmes',
  programs: 'programmes',
  programids: 'programmes',
  program: 'programmes',
  programme: 'programmes',
  listedon: 'listingDate',
  listingdate: 'listingDate',
  startdate: 'startDate',
  enddate: 'endDate',
  sourceurl: 'sourceUrl',
  sanctions: 'summary',
}

/** Columns that speak of the listing, not of the listed. */
const OF_SANCTION = new Set([
  'reason',
  'authority',
  'listingDate',
  'startDate',
  'endDate',
  'sourceUrl',
  'summary',
  'status',
  'provisions',
  'duration',
])

/** Columns of our own exports that say when a register saw an entity; they are nothing about the entity. */
const IGNORED = new Set(['dataset', 'firstseen', 'lastseen', 'lastchange'])

export type ColumnUse =
  | { readonly on: 'id' | 'schema' | 'programmes' | 'identifiers' | 'nothing' }
  | { readonly on: 'entity' | 'sanction'; readonly property: string }

/** What a column of this heading holds for an entity of this schema; undefined when it has no place. */
export function columnUse(heading: string, schema: string): ColumnUse | undefined {
  const key = heading.toLowerCase().replace(/[^a-z]/g, '')
  if (key === 'id' || key === 'schema' || key === 'identifiers') return { on: key }
  if (IGNORED.has(key)) return { on: 'nothing' }
  const property = SYNONYMS[key] ?? camel(heading)
  if (property === 'programmes') return { on: property }
  if (OF_SANCTION.has(property)) return { on: 'sanction', property }
  const type = propertyType(schema, property)
  return type === undefined || type === 'entity' ? undefined : { on: 'entity', property }
}

function camel(heading: string): string {
  const words = heading.trim().split(/[\s_-]+/)
  const [first = '', ...rest] = words
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

/** Kinds of identifier by the word in front of the colon. */
export const identifierProperties: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  tax: 'taxNumber',
  vat: 'vatCode',
  registration: 'registrationNumber',
  uscc: 'registrationNumber',
  id: 'idNumber',
  lei: 'leiCode',
  duns: 'dunsCode',
  swift: 'swiftBic',
  bic: 'swiftBic',
  imo: 'imoNumber',
  mmsi: 'mmsi',
  inn: 'innCode',
  ogrn: 'ogrnCode',
}
