import { digestOf } from '../../digest.ts'
import type { Alert, ScreeningShown } from '../../ports/review.ts'

export type Change = Pick<Alert, 'kind' | 'entity' | 'before' | 'after'>

/**
 * What matters to whoever watches: what the record says, what was found in it, and how far that goes. Not how much each
 * finding weighs to the last digit, which moves with every name on the lists; nor the moment of an edition; nor what the
 * party's own people decided.
 */
const substance = (result: ScreeningShown): string => {
  const { lastChange: _at, judgement: _own, score: _score, logOdds: _sum, ...rest } = result
  const explanation = rest.explanation.map(({ feature, code, query, found }) => ({
    feature,
    code,
    query,
    found,
  }))
  return digestOf({ ...rest, explanation })
}

/** What changed between two screenings of one question, in the order of the answer; what is gone comes last. */
export function diffResults(
  before: readonly ScreeningShown[],
  after: readonly ScreeningShown[],
): readonly Change[] {
  const earlier = new Map(before.map((result) => [result.id, result]))
  const now = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((result): readonly Change[] => {
    const known = earlier.get(result.id)
    if (known === undefined) return [{ kind: 'new', entity: result.id, after: result }]
    if (substance(known) === substance(result)) return []
    return [{ kind: 'changed', entity: result.id, before: known, after: result }]
  })
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((result): Change => ({ kind: 'gone', entity: result.id, before: result }))
  return [...changes, ...gone]
}
