import type { Entity } from './entity.ts'

/** What filters ask about, the same for many entities: kept once and numbered. */
export type Facet = {
  readonly schema: string
  readonly datasets: readonly string[]
  readonly topics: readonly string[]
  readonly countries: readonly string[]
}

export type Facets = { readonly list: Facet[]; readonly ids: Map<string, number> }

// Each text behind its length and each list behind its own: no two facets have one key, whatever their texts hold.
const listKey = (values: readonly string[]): string => {
  let key = `;${values.length}`
  for (const value of values) key += `,${value.length}:${value}`
  return key
}

const keyOf = ({ schema, datasets, topics, countries }: Facet): string =>
  `${schema.length}:${schema}` + listKey(datasets) + listKey(topics) + listKey(countries)

export const openFacets = (list: readonly Facet[] = []): Facets => ({
  list: [...list],
  ids: new Map(list.map((facet, id) => [keyOf(facet), id])),
})

const sorted = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].toSorted()

export const internFacet = (facets: Facets, entity: Entity): number => {
  const facet: Facet = {
    schema: entity.schema,
    datasets: sorted(entity.datasets),
    topics: sorted(entity.topics),
    countries: sorted(entity.countries),
  }
  const key = keyOf(facet)
  const known = facets.ids.get(key)
  if (known !== undefined) return known
  const id = facets.list.push(facet) - 1
  facets.ids.set(key, id)
  return id
}
