import type { Entity, EntityIdentifier, EntityName, NameRole } from './entity.ts'
import type { Facet } from './facets.ts'

const ROLES: readonly NameRole[] = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation']
const encoder = new TextEncoder()
const decoder = new TextDecoder()

const sorted = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].toSorted()

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

const sortedPairs = (entity: Entity): readonly (readonly [string, string])[] => {
  const pairs = entity.identifiers.map(({ scheme, value }) => [scheme, value] as const)
  return pairs.length < 2 ? pairs : pairs.toSorted((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1))
}

const nameOf = ([role, text, given, family]: NameCell): EntityName => ({
  text,
  role: ROLES[role] ?? 'name',
  ...(given === undefined || given === '' ? {} : { given }),
  ...(family === undefined ? {} : { family }),
})

/**
 * The one byte string that stands for an entity: what the index digest is made of. Values that
 * have no order of their own are sorted, so that the order a source happens to write them in changes nothing.
 */
export const encodeEntity = (entity: Entity): Uint8Array => {
  const row: Row = [
    entity.id,
    entity.schema,
    entity.names.map(nameCell),
    sorted(entity.birthDates),
    sorted(entity.countries),
    sorted(entity.genders),
    sortedPairs(entity),
    sorted(entity.addresses),
    sorted(entity.datasets),
    sorted(entity.topics),
    entity.firstSeen ?? '',
    entity.lastChange ?? '',
  ]
  return encoder.encode(JSON.stringify(row))
}

type Kept = readonly [
  id: string,
  names: readonly NameCell[],
  birthDates?: readonly string[],
  genders?: readonly string[],
  identifiers?: readonly (readonly [string, string])[],
  addresses?: readonly string[],
  firstSeen?: string,
  lastChange?: string,
]

const leastKept = 2

/** What an index keeps of an entity beside its facet, in the same order of values; what is unknown at the end is left out. */
export const encodeRecord = (entity: Entity): Uint8Array => {
  const row: unknown[] = [
    entity.id,
    entity.names.map(nameCell),
    sorted(entity.birthDates),
    sorted(entity.genders),
    sortedPairs(entity),
    sorted(entity.addresses),
    entity.firstSeen ?? '',
    entity.lastChange ?? '',
  ]
  while (row.length > leastKept && (row.at(-1) as ArrayLike<unknown>).length === 0) row.pop()
  return encoder.encode(JSON.stringify(row))
}

/** The entity of bytes that `encodeRecord` made, and of the facet they were kept beside. */
export const decodeRecord = (bytes: Uint8Array, facet: Facet): Entity => {
  const [id, names, births, genders, identifiers, addresses, firstSeen, lastChange] = JSON.parse(
    decoder.decode(bytes),
  ) as Kept
  return {
    id,
    schema: facet.schema,
    names: names.map(nameOf),
    birthDates: births ?? [],
    countries: facet.countries,
    genders: genders ?? [],
    identifiers: (identifiers ?? []).map(([scheme, value]): EntityIdentifier => ({
      scheme,
      value,
    })),
    addresses: addresses ?? [],
    datasets: facet.datasets,
    topics: facet.topics,
    ...(firstSeen === undefined || firstSeen === '' ? {} : { firstSeen }),
    ...(lastChange === undefined || lastChange === '' ? {} : { lastChange }),
  }
}
