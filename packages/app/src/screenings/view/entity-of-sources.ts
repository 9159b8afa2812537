import { entityOf, entityOfFtm } from '@xinyong/screening'
import type { Entity } from '@xinyong/screening'
import type { Clock, Packs } from '../../ports/services.ts'
import type { ScreeningSource } from '../../ports/screening.ts'
import { presentPublicSubject } from '../../presenters/public-subject.ts'
import { rulesFor } from '../../rules.ts'
import { markIdentifiers } from './marks.ts'
import type { Span } from './marks.ts'

export type Surroundings = { readonly packs: Packs; readonly clock: Clock }

/** The id under which an entry stands in the index: of a mirrored list, its source's own. */
export const entityIdOf = ({ record, subject }: ScreeningSource): string =>
  record?.entity.id ?? `xinyong-${subject.id}`

const SCHEMAS = { person: 'Person', organisation: 'Organization', 'public-body': 'PublicBody' }

interface Part {
  readonly entity: Entity
  readonly span: Span
  readonly keys: readonly string[]
  readonly masked: boolean
}

const lower = (values: readonly string[]): readonly string[] =>
  values.map((value) => value.toLowerCase())

function partOf({ packs, clock }: Surroundings, source: ScreeningSource): Part | undefined {
  const { entry, subject, record, changedAt, identifierKeys, firstSeen } = source
  const pack = packs.get(entry.pack)?.pack
  if (pack === undefined || pack.use === 'study' || !entry.public) return undefined
  const ends = [entry.to, entry.exit?.on].filter((end) => end !== undefined).toSorted()
  const span: Span = {
    entry: entry.id,
    subject: entry.subject,
    register: pack.id,
    ...(ends[0] === undefined ? {} : { to: ends[0] }),
  }
  const known = { datasets: [pack.id], lastChange: changedAt, firstSeen: firstSeen ?? changedAt }
  const topics = pack.direction === 'commendation' ? [] : ['reg.action']
  if (record !== undefined) {
    const entity = entityOfFtm(record.entity, record.related, known)
    const countries = lower(entity.countries)
    const listed = entity.topics.length > 0 ? entity.topics : topics
    const named =
      entity.names.length > 0
        ? entity.names
        : subject.names.map((text) => ({ text, role: 'name' as const }))
    return {
      entity: { ...entity, names: named, countries, topics: listed },
      span,
      keys: identifierKeys,
      masked: false,
    }
  }
  const shown = presentPublicSubject(subject, rulesFor(pack, clock.today(pack.timezone)))
  return {
    entity: entityOf({
      id: entityIdOf(source),
      schema: SCHEMAS[subject.kind],
      names: subject.names.map((text) => ({ text, role: 'name' })),
      birthDates: subject.birthYear === undefined ? [] : [String(subject.birthYear)],
      countries: lower(subject.countries),
      identifiers: shown.identifiers.map(({ scheme, shown: value }) => ({ scheme, value })),
      topics,
      ...known,
    }),
    span,
    keys: identifierKeys,
    masked: shown.names.some((name, at) => name !== subject.names[at]),
  }
}

const union = <T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map(lists.flatMap((list) => list.map((item) => [keyOf(item), item] as const))).values(),
]
const plain = (text: string): string => text

/**
 * One entity of the index from every public entry behind it, the same whatever order they come in.
 * @returns undefined where none is public
 */
export function entityOfSources(
  surroundings: Surroundings,
  id: string,
  sources: readonly ScreeningSource[],
): Entity | undefined {
  const parts = sources
    .flatMap((source) => partOf(surroundings, source) ?? [])
    .toSorted((a, b) =>
      `${a.span.register} ${a.span.entry}` < `${b.span.register} ${b.span.entry}` ? -1 : 1,
    )
  const [first] = parts
  if (first === undefined) return undefined
  const entities = parts.map(({ entity }) => entity)
  const all = (of: (entity: Entity) => readonly string[]): readonly string[] =>
    union(entities.map(of), plain)
  const marks = markIdentifiers({
    spans: parts.map(({ span }) => span),
    keys: union(
      parts.map(({ keys }) => keys.toSorted()),
      plain,
    ),
    masked: parts.every(({ masked }) => masked),
  })
  const times = (of: (entity: Entity) => string | undefined): readonly string[] =>
    entities.flatMap((entity) => of(entity) ?? []).toSorted()
  const firstSeen = times((entity) => entity.firstSeen)[0]
  const lastChange = times((entity) => entity.lastChange).at(-1)
  return {
    ...first.entity,
    id,
    names: union(
      entities.map(({ names }) => names),
      ({ text }) => text,
    ),
    birthDates: all((entity) => entity.birthDates),
    countries: all((entity) => entity.countries),
    genders: all((entity) => entity.genders),
    addresses: all((entity) => entity.addresses),
    datasets: all((entity) => entity.datasets),
    topics: all((entity) => entity.topics),
    identifiers: [
      ...union(
        entities.map(({ identifiers }) => identifiers),
        ({ scheme, value }) => `${scheme}:${value}`,
      ),
      ...marks,
    ],
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastChange === undefined ? {} : { lastChange }),
  }
}
