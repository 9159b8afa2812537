import type { PreparedName } from '../prepared-name.ts'

export type NameRole = 'name' | 'alias' | 'weakAlias' | 'previousName' | 'abbreviation'

/** One name as its source writes it, with its parts where the source states them. */
export type EntityName = {
  readonly text: string
  readonly role: NameRole
  readonly given?: string
  readonly family?: string
}

/** `scheme` as the source or the identifier's own form tells: `lei`, `passport`, `cn.uscc`; empty where unknown. */
export type EntityIdentifier = { readonly scheme: string; readonly value: string }

/** One record of a list as screening knows it, shaped after the FollowTheMoney model. */
export type Entity = {
  readonly id: string
  /** `Person`, `Organization`, `Company`, `Vessel`, … */
  readonly schema: string
  /** The first is the one to show. */
  readonly names: readonly EntityName[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDates: readonly string[]
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[]
  readonly genders: readonly string[]
  readonly identifiers: readonly EntityIdentifier[]
  readonly addresses: readonly string[]
  /** Ids of the lists it stands on. */
  readonly datasets: readonly string[]
  readonly topics: readonly string[]
  /** ISO 8601, UTC. */
  readonly firstSeen?: string
  readonly lastChange?: string
}

/** An entity with only what is known of it; the rest is empty. */
export const entityOf = (
  known: Pick<Entity, 'id' | 'schema' | 'names'> & Partial<Entity>,
): Entity => ({
  birthDates: [],
  countries: [],
  genders: [],
  identifiers: [],
  addresses: [],
  datasets: [],
  topics: [],
  ...known,
})

/** People have family and given names; everything else is compared as organisations are. */
export const kindOf = (schema: string): PreparedName['kind'] =>
  schema === 'Person' ? 'person' : 'organisation'

/** An entity as the scorer sees it: its names in the order of the record, ready to be compared. */
export type PreparedEntity = {
  readonly id: string
  readonly kind: PreparedName['kind']
  readonly names: readonly PreparedName[]
  readonly entity: Entity
}
