import { covers, isPartOf } from '@xinyong/rulebook'
import type { CheckQuestion, Doubt, MeasureOn } from './model.ts'

type Scoped = Pick<MeasureOn, 'activities'>

/** The measure forbids the activity asked about. */
const forbids = (measure: Scoped, activity: string): boolean =>
  measure.activities.some((scope) => covers(scope, activity))

/** It forbids something narrower: whoever asks about every permit may mean the permit for food. */
const forbidsPart = (measure: Scoped, activity: string): boolean =>
  measure.activities.some((scope) => isPartOf(scope, activity))

/** True where a measure has anything to say about the activity. */
export const touches = (measure: Scoped, activity: string): boolean =>
  forbids(measure, activity) || forbidsPart(measure, activity)

/**
 * What stands between a measure in effect and a refusal. Only what the pack opens to a claim can be claimed: everything
 * else denies, whatever the relying party says.
 */
export const doubtOf = (
  measure: MeasureOn,
  scheme: string,
  { activity, purpose, claims = [] }: CheckQuestion,
): Doubt | undefined => {
  const { claim } = measure
  if (claim === 'always') return 'possible'
  const claimed =
    claim === 'stated' ? claims.includes(`${scheme}/${measure.id}`) : claim?.includes(purpose)
  if (claimed === true) return 'claimed'
  return forbids(measure, activity) ? undefined : 'part'
}
