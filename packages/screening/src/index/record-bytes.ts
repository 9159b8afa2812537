import type { Entity, EntityIdentifier, EntityName, NameRole } from './entity.ts'

const ROLES: readonly NameRole[] = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation']
const encoder = new TextEncoder()
const decoder = new TextDecoder()

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted()

type NameCell = readonly [number, string, string?, string?]
type Row = readonly [
  id: string,
  schema: string,
  names: readonly NameCell[],
  birthDates: readonly string[],
  countries: readonly string[],
  genders: readonly string[],
  identifiers: readonly (readonly [string, string])[],
  addresses: readonly string[],
  datasets: readonly string[],
  topics: readonly string[],
  firstSeen: string,
  lastChange: string,
]

const nameCell = ({ text, role, given, family }: EntityName): NameCell => {
  const at = ROLES.indexOf(role)
  if (family !== undefined) return [at, text, given ?? '', family]
  return given === undefined ? [at, text] : [at, text, given]
}

const nameOf = ([role, text, given, family]: NameCell): EntityName => ({
  text,
  role: ROLES[role] ?? 'name',
  ...(given === undefined || given === '' ? {} : { given }),
  ...(family === undefined ? {} : { family }),
})

/**
 * The one byte string that stands for an entity: what is stored, and what the index digest is made of. Values that
 * have no order of their own are sorted, so that the order a source happens to write them in changes nothing.
 */
export const encodeEntity = (entity: Entity): Uint8Array => {
  const pairs = entity.identifiers.map(({ scheme, value }) => [scheme, value] as const)
  const row: Row = [
    entity.id,
    entity.schema,
    entity.names.map(nameCell),
    sorted(entity.birthDates),
    sorted(entity.countries),
    sorted(entity.genders),
    pairs.toSorted((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1)),
    sorted(entity.addresses),
    sorted(entity.datasets),
    sorted(entity.topics),
    entity.firstSeen ?? '',
    entity.lastChange ?? '',
  ]
  return encoder.encode(JSON.stringify(row))
}

/** The entity of bytes that `encodeEntity` made. */
export const decodeEntity = (bytes: Uint8Array): Entity => {
  const row = JSON.parse(decoder.decode(bytes)) as Row
  return {
    id: row[0],
    schema: row[1],
    names: row[2].map(nameOf),
    birthDates: row[3],
    countries: row[4],
    genders: row[5],
    identifiers: row[6].map(([scheme, value]): EntityIdentifier => ({ scheme, value })),
    addresses: row[7],
    datasets: row[8],
    topics: row[9],
    ...(row[10] === '' ? {} : { firstSeen: row[10] }),
    ...(row[11] === '' ? {} : { lastChange: row[11] }),
  }
}
