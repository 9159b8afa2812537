import { readFileSync } from 'node:fs'
import { splitLegalForm } from '@xinyong/identity'
import { matchScorer, search } from '@xinyong/screening'
import type { NameIndex, Query } from '@xinyong/screening'
import type { Measurement } from './benchmark.ts'
import { csvRows } from './names-accuracy-lists.ts'
import { sharedPath } from './screening-lists.ts'
import { isSame } from './screening-queries.ts'
import type { Asked } from './screening-queries.ts'
import { quantile, rounded } from './statistics.ts'

/** People no list names, as queries: the first `count`, or evenly many of all. */
export function unlistedPeople(count: number): readonly Query[] {
  const rows = csvRows(readFileSync(sharedPath('names', 'negatives-us.csv'), 'utf8')).slice(1)
  const names = rows.flatMap(([name = '']) => (name === '' ? [] : [name]))
  const step = Math.max(1, Math.floor(names.length / count))
  return names
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map((text) => ({ schema: 'Person', names: [{ text, role: 'name' }] }))
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const SHORT = 3

/**
 * Whether anyone could tell who is meant: a letter gone wrong in a word of two or three makes another word, and of a
 * name of two words one alone is borne by many.
 */
export function canBeTold({ query, listed, how }: Asked): boolean {
  const text = query.names[0]!.text
  if (how === 'word dropped')
    return wordsOf(splitLegalForm(text).core).filter((word) => word.length >= SHORT).length > 1
  if (!how.startsWith('letter')) return true
  const kept = new Set(wordsOf(text))
  return wordsOf(listed).every((word) => kept.has(word) || word.length > SHORT)
}

const isPerson = ({ query }: Asked): boolean => query.schema === 'Person'

/** Whose disturbed names set the threshold. */
export const GROUPS: readonly (readonly [string, (one: Asked) => boolean])[] = [
  ['people', isPerson],
  ['people and bodies that can be told', canBeTold],
  ['all, also what nobody could tell', () => true],
]

const RECALL = 0.99

/**
 * False positives at the threshold that keeps 99 % of the disturbed names, for each group that may set it.
 * @param right the score of the entity asked for, 0 where it was not found, in the order of `asked`.
 * @param best the highest score each unlisted name reached.
 */
export function falsePositives(
  who: string,
  asked: readonly Asked[],
  right: readonly number[],
  best: readonly number[],
): readonly Measurement[] {
  return GROUPS.map(([group, isIn]) => {
    const scores = right.filter((_, at) => isIn(asked[at]!))
    const threshold = quantile(scores, 1 - RECALL)
    const wrong = best.filter((score) => score >= threshold && score > 0)
    return {
      name: `${who}, unlisted people above the threshold for ${group}`,
      unit: '%',
      value: Number(((100 * wrong.length) / best.length).toFixed(2)),
      note: `${best.length.toLocaleString('en')} names; threshold ${rounded(threshold)} keeps 99 % of ${scores.length.toLocaleString('en')} disturbed listed names`,
    }
  })
}

/** The score a whole search gives the entity asked for. */
export const scoreOfRight = (index: NameIndex, one: Asked): number =>
  search(index, one.query, matchScorer, { limit: 50 }).results.find(({ entity }) =>
    isSame(entity, one),
  )?.score ?? 0

/** Search and score of all unlisted names, by name alone. */
export function unlisted(
  index: NameIndex,
  asked: readonly Asked[],
  count: number,
): readonly Measurement[] {
  const right = asked.map((one) => scoreOfRight(index, one))
  const best = unlistedPeople(count).map(
    (query) => search(index, query, matchScorer, { limit: 1 }).results[0]?.score ?? 0,
  )
  return falsePositives('ours', asked, right, best)
}
