import { compareNames } from '@xinyong/identity'
import type { Entity } from '../index/entity.ts'
import type { Query } from '../search/prepared.ts'
import type { Scorer } from '../search/search.ts'

const kindOf = (schema: string | undefined): 'person' | 'organisation' =>
  schema === 'Person' ? 'person' : 'organisation'

/** How alike the likest names are, by the slow comparison of whole texts that knows nothing of an index. */
export const plainScore = (query: Query, entity: Entity): number => {
  let best = 0
  for (const asked of query.names)
    for (const listed of entity.names)
      best = Math.max(best, compareNames(asked.text, listed.text, kindOf(query.schema)).score)
  return best
}

export const plainScorer: Scorer<undefined> = {
  digest: 'plain',
  score: (query, candidate) => plainScore(query.query, candidate.entity),
  explain: () => undefined,
}

/** What a search over all entities finds, best first; the oracle of the index. */
export const plainSearch = (
  entities: readonly Entity[],
  query: Query,
  threshold: number,
): readonly { readonly id: string; readonly score: number }[] =>
  entities
    .map((entity) => ({ id: entity.id, score: plainScore(query, entity) }))
    .filter(({ score }) => score >= threshold)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
