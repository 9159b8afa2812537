import type { ScreenedEntity } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { labelOf } from '../entities/schema.ts'
import { datasetName } from '../scope.ts'
import { valuesFor } from './filters.ts'

const FACETS = ['countries', 'topics', 'datasets', 'schema', 'identifiers', 'genders'] as const
const USUAL = ['countries', 'topics', 'datasets'] as const
const MOST_VALUES = 300

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

function labelFor(facet: string, name: string, titles: ReadonlyMap<string, string>): string {
  if (facet === 'datasets') return titles.get(name) ?? name
  if (facet === 'countries' && /^[a-z]{2}$/.test(name))
    return regions.of(name.toUpperCase()) ?? name
  return facet === 'schema' || facet === 'genders' ? labelOf(name) : name
}

/** @throws AppError request/invalid */
export function readFacets(given: readonly string[]): readonly string[] {
  const unknown = given.find((one) => !FACETS.some((known) => known === one))
  if (unknown === undefined) return given.length === 0 ? USUAL : [...new Set(given)]
  throw new AppError('request/invalid', {
    field: 'facets',
    reason: `must be one of ${FACETS.join(', ')}`,
    reasonZh: `须为其中之一：${FACETS.join('、')}`,
  })
}

/** How often each value occurs among the entities found, the most frequent first. */
export function countFacets(
  found: readonly ScreenedEntity[],
  facets: readonly string[],
  lists: readonly { readonly id: string; readonly title: { readonly en: string } }[],
): object {
  const titles = new Map(lists.map(({ id, title }) => [datasetName(id), title.en]))
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = new Map<string, number>()
      for (const one of found)
        for (const value of new Set(valuesFor(one, facet)))
          counts.set(value, (counts.get(value) ?? 0) + 1)
      const values = [...counts]
        .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .slice(0, MOST_VALUES)
        .map(([name, count]) => ({ name, label: labelFor(facet, name, titles), count }))
      return [facet, { label: labelOf(facet), values }] as const
    }),
  )
}
