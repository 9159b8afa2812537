import type { Entity, EntityIdentifier, EntityName, NameRole } from './entity.ts'
import type { Facet } from './facets.ts'

const ROLES: readonly NameRole[] = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation']
const decoder = new TextDecoder()

const sorted = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].toSorted()

type NameCell = readonly [number, string, string?, string?]
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

// JSON as JSON.stringify writes it. Most texts need no escapes, and to write them out here is half the work.
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text))

const listed = <Value>(values: readonly Value[], write: (value: Value) => string): string => {
  if (values.length === 0) return '[]'
  let text = `[${write(values[0]!)}`
  for (let at = 1; at < values.length; at += 1) text += `,${write(values[at]!)}`
  return `${text}]`
}

const texts = (values: readonly string[]): string => listed(values, quoted)
const pair = (one: readonly [string, string]): string => `[${quoted(one[0])},${quoted(one[1])}]`

const nameText = ({ text, role, given, family }: EntityName): string => {
  const start = `[${ROLES.indexOf(role)},${quoted(text)}`
  if (family !== undefined) return `${start},${quoted(given ?? '')},${quoted(family)}]`
  return given === undefined ? `${start}]` : `${start},${quoted(given)}]`
}

/**
 * The one text that stands for an entity: its bytes are what the index digest is made of. Values that
 * have no order of their own are sorted, so that the order a source happens to write them in changes nothing.
 */
export const entityText = (entity: Entity): string =>
  `[${quoted(entity.id)},${quoted(entity.schema)},${listed(entity.names, nameText)},${texts(sorted(entity.birthDates))},${texts(
    sorted(entity.countries),
  )},${texts(sorted(entity.genders))},${listed(sortedPairs(entity), pair)},${texts(sorted(entity.addresses))},${texts(
    sorted(entity.datasets),
  )},${texts(sorted(entity.topics))},${quoted(entity.firstSeen ?? '')},${quoted(entity.lastChange ?? '')}]`

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

const EMPTY: ReadonlySet<string> = new Set(['[]', '""'])

/** What an index keeps of an entity beside its facet, in the same order of values; what is unknown at the end is left out. */
export const recordText = (entity: Entity): string => {
  const known = [
    texts(sorted(entity.birthDates)),
    texts(sorted(entity.genders)),
    listed(sortedPairs(entity), pair),
    texts(sorted(entity.addresses)),
    quoted(entity.firstSeen ?? ''),
    quoted(entity.lastChange ?? ''),
  ]
  let last = known.length
  while (last > 0 && EMPTY.has(known[last - 1]!)) last -= 1
  let text = `[${quoted(entity.id)},${listed(entity.names, nameText)}`
  for (let at = 0; at < last; at += 1) text += `,${known[at]!}`
  return `${text}]`
}

/** The entity of bytes of what `recordText` wrote, and of the facet they were kept beside. */
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
