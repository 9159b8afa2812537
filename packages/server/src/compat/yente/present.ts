import type { Detailed } from '../entities/details.ts'
import { adjacentOf, type Nested } from '../entities/nested.ts'
import { datasetName } from '../scope.ts'

/** An entity as yente shows it. */
export interface YenteEntity {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly (string | Nested)[]>>
  readonly datasets: readonly string[]
  readonly referents: readonly string[]
  readonly target: boolean
  readonly first_seen: string
  readonly last_seen: string
  readonly last_change: string
}

/** To the second and without a zone: always UTC. */
const moment = (instant: string): string => new Date(instant).toISOString().slice(0, 19)

export function presentEntity(detailed: Detailed): YenteEntity {
  const { entity, caption, datasets, target, firstSeen, lastSeen, lastChange } = detailed
  return {
    id: entity.id,
    caption,
    schema: entity.schema,
    properties: entity.properties,
    datasets: datasets.map(datasetName),
    referents: [],
    target,
    first_seen: moment(firstSeen),
    last_seen: moment(lastSeen),
    last_change: moment(lastChange),
  }
}

/** The same with the entities next to it in the place of their ids. */
export function presentNested(detailed: Detailed): YenteEntity {
  const adjacent = adjacentOf(detailed.entity, detailed.related)
  const shown = presentEntity(detailed)
  return { ...shown, properties: { ...shown.properties, ...adjacent } }
}
