import type { PlainDate } from '@xinyong/identity'
import type { Entity, EntityIdentifier } from '@xinyong/screening'

/**
 * What an answer needs beside the entity itself travels in the index as identifiers of schemes that nobody writes: so
 * that it is covered by the digest, lies in the snapshot and reaches every thread. Never shown.
 */
const ENTRY = 'xy:entry'
const SPAN = 'xy:span'
const KEY = 'xy:key'
const MASKED = 'xy:masked'
const GAP = '|'

/** One entry behind an entity. `to`: first day on which it is no longer in force. */
export interface Span {
  readonly entry: string
  readonly subject: string
  readonly register: string
  readonly to?: PlainDate
}

export interface Marks {
  readonly spans: readonly Span[]
  /** Keyed hashes of the identifiers, as checks find subjects by. */
  readonly keys: readonly string[]
  /** The register publishes the name of this person in part only. */
  readonly masked: boolean
}

/** The keyed hash of an identifier, as both sides of a comparison carry it. */
export const keyMark = (key: string): EntityIdentifier => ({ scheme: KEY, value: key })

export function markIdentifiers({ spans, keys, masked }: Marks): readonly EntityIdentifier[] {
  return [
    ...spans.flatMap(({ entry, subject, register, to }) => [
      { scheme: ENTRY, value: entry },
      { scheme: SPAN, value: [entry, subject, register, to ?? ''].join(GAP) },
    ]),
    ...keys.map(keyMark),
    ...(masked ? [{ scheme: MASKED, value: 'yes' }] : []),
  ]
}

const isMark = ({ scheme }: EntityIdentifier): boolean => scheme.startsWith('xy:')

function readSpan(value: string): Span {
  const [entry = '', subject = '', register = '', to = ''] = value.split(GAP)
  return { entry, subject, register, ...(to === '' ? {} : { to: to as PlainDate }) }
}

export function readMarks({ identifiers }: Pick<Entity, 'identifiers'>): Marks {
  const of = (scheme: string): readonly string[] =>
    identifiers.filter((one) => one.scheme === scheme).map(({ value }) => value)
  return {
    spans: of(SPAN).map(readSpan),
    keys: of(KEY),
    masked: of(MASKED).length > 0,
  }
}

/** The entity without its marks. */
export const unmarked = (entity: Entity): Entity => ({
  ...entity,
  identifiers: entity.identifiers.filter((one) => !isMark(one)),
})
