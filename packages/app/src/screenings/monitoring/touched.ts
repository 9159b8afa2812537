import { createNameIndex, putEntity, search } from '@xinyong/screening'
import type { NameIndex, Query, Scorer } from '@xinyong/screening'
import type { ScreeningShown } from '../../ports/review.ts'
import type { EntityChange } from '../../ports/screening.ts'

/** Whether changes of the lists can have changed the answer to a question that had these results. */
export type IsTouched = (query: Query, results: readonly ScreeningShown[]) => boolean

/** Whatever is a candidate counts: to share one word is enough. */
const anybody: Scorer<undefined> = { digest: '', score: () => 1, explain: () => undefined }
const KINDS = ['Person', 'Organization'] as const

const meets = (index: NameIndex, query: Query): boolean =>
  KINDS.some((schema) => search(index, { ...query, schema }, anybody, { limit: 1 }).reached > 0)

/**
 * An answer changes when an entity that changed is found by the question, as it was or as it is; or when a word of the
 * question or of a result became rarer or more common, which only happens through entities that share the word. So both
 * versions of all that changed are put into an index of their own, and whoever finds nothing in it is not touched. What
 * remains is how much all words weigh as a list grows: for that everybody is screened now and then.
 */
export function touchedBy(changes: readonly EntityChange[]): IsTouched {
  const index = createNameIndex()
  const ids = new Set<string>()
  for (const { id, before, now } of changes) {
    ids.add(id)
    for (const [version, entity] of Object.entries({ before, now }))
      if (entity !== undefined) putEntity(index, { ...entity, id: `${version} ${id}` })
  }
  return (query, results) =>
    results.some(({ id }) => ids.has(id)) ||
    meets(index, query) ||
    results.some(({ names }) =>
      meets(index, { names: names.map((text) => ({ text, role: 'name' })) }),
    )
}
