import type { Facet } from '../index/facets.ts'
import { secondsOf } from '../index/change-index.ts'
import { layerOfEntity } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'

/** Each list given must be met by at least one of the entity's values; lists that are absent ask nothing. */
export type Filters = {
  readonly datasets?: readonly string[]
  readonly excludeDatasets?: readonly string[]
  readonly topics?: readonly string[]
  readonly countries?: readonly string[]
  readonly schemas?: readonly string[]
  readonly excludeSchemas?: readonly string[]
  /** ISO 8601: only what changed then or later. An entity whose change nobody dated passes. */
  readonly changedSince?: string
  readonly excludeIds?: readonly string[]
}

const meets = (wanted: readonly string[] | undefined, values: readonly string[]): boolean =>
  wanted === undefined || values.some((value) => wanted.includes(value))

const excluded = (unwanted: readonly string[] | undefined, values: readonly string[]): boolean =>
  unwanted !== undefined && values.length > 0 && values.every((value) => unwanted.includes(value))

const facetPasses = (filters: Filters, facet: Facet): boolean =>
  meets(filters.datasets, facet.datasets) &&
  !excluded(filters.excludeDatasets, facet.datasets) &&
  meets(filters.topics, facet.topics) &&
  meets(filters.countries, facet.countries) &&
  meets(filters.schemas, [facet.schema]) &&
  !excluded(filters.excludeSchemas, [facet.schema])

/** The test of one entity by number; each combination of list, topic, country and schema is looked at once. */
export const entityTest = (
  index: NameIndex,
  filters: Filters,
  excludedNumbers: ReadonlySet<number>,
): ((entity: number) => boolean) => {
  const passes = new Int8Array(index.facets.list.length)
  const since = secondsOf(filters.changedSince)
  return (entity) => {
    const layer = layerOfEntity(index, entity)
    const at = entity - layer.firstEntity
    if (layer.alive[at] !== 1) return false
    const facet = layer.facet[at]!
    if (passes[facet] === 0)
      passes[facet] = facetPasses(filters, index.facets.list[facet]!) ? 1 : -1
    if (passes[facet] !== 1) return false
    const changed = layer.changed[at]!
    return (changed === 0 || changed >= since) && !excludedNumbers.has(entity)
  }
}
