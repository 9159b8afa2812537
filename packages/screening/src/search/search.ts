import type { PreparedEntity } from '../index/entity.ts'
import { indexDigest } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import type { PreparedName } from '../prepared-name.ts'
import { findCandidates } from './candidates.ts'
import type { CandidateOptions } from './candidates.ts'
import { MOST_QUERY_NAMES, prepareQuery, preparedEntityAt } from './prepared.ts'
import type { PreparedQuery, Query } from './prepared.ts'

/** The judgement of one candidate. `score` is for ranking and must not depend on anything but its arguments. */
export type Scorer<E> = {
  /** Of everything that decides a score: weights, tables, version. */
  readonly digest: string
  /** By the names given alone, which are all where none are given. */
  readonly score: (
    query: PreparedQuery,
    candidate: PreparedEntity,
    asked?: readonly PreparedName[],
    listed?: readonly PreparedName[],
  ) => number
  /** The evidence behind a score, asked for results only. */
  readonly explain: (query: PreparedQuery, candidate: PreparedEntity) => E
}

export type SearchOptions = CandidateOptions & {
  /** Results at most; 5. */
  readonly limit?: number
  /** Least score of a result; 0. */
  readonly threshold?: number
}

export type SearchResult<E> = {
  readonly id: string
  readonly score: number
  readonly entity: PreparedEntity['entity']
  readonly evidence: E
}

export type SearchAnswer<E> = {
  readonly results: readonly SearchResult<E>[]
  /** Entities that reached the threshold, whether or not they fitted into the limit. */
  readonly reached: number
  /** False where something near was not compared: `leftOut` says what. */
  readonly complete: boolean
  readonly leftOut: {
    /** Entities near the query that were not compared. */
    readonly entities: number
    /** Words whose lists were not read to the end. */
    readonly words: readonly string[]
    /** Names of the query beyond the most that are looked at. */
    readonly names: number
  }
  readonly indexDigest: string
  readonly rulesDigest: string
}

const DEFAULT = { limit: 5, threshold: 0 }

type Scored = {
  readonly candidate: PreparedEntity
  readonly score: number
  /** How much of the query it accounts for, rare words for more. */
  readonly worth: number
  /** All names of both sides were compared. */
  readonly whole: boolean
}

// A score does not know how rare words are on this list; between equals that decides, then the id.
const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || b.worth - a.worth || (a.candidate.id < b.candidate.id ? -1 : 1)

/** The names at these places, or all where none is named. */
const only = (names: readonly PreparedName[], places: readonly number[]): readonly PreparedName[] =>
  places.length === 0 || places.length === names.length ? names : places.map((at) => names[at]!)

/**
 * Finds whom a query may mean. Filters hold before the limit. The same index contents, rules, query and options give
 * the same answer to the byte, however the index came to hold them. Of equal scores the one that shares rarer words
 * with the query stands first, then the lesser id.
 */
export const search = <E>(
  index: NameIndex,
  query: Query,
  scorer: Scorer<E>,
  options: SearchOptions = {},
): SearchAnswer<E> => {
  const prepared = prepareQuery(index, query)
  const limit = options.limit ?? DEFAULT.limit
  const found = findCandidates(index, prepared, options, limit)
  const threshold = options.threshold ?? DEFAULT.threshold
  const scored: Scored[] = []
  for (const { entity, worth, asked, listed } of found.candidates) {
    const candidate = preparedEntityAt(index, entity)
    const [some, near] = [only(prepared.names, asked), only(candidate.names, listed)]
    const whole = some === prepared.names && near === candidate.names
    const score = scorer.score(prepared, candidate, some, near)
    if (score >= threshold && score > 0) scored.push({ candidate, score, worth, whole })
  }
  scored.sort(byScore)
  const names = Math.max(0, query.names.length - MOST_QUERY_NAMES)
  // What is shown is what its evidence says: by all names, not only by those that made it a candidate.
  const shown = scored
    .slice(0, limit)
    .map((one) =>
      one.whole ? one : { ...one, score: scorer.score(prepared, one.candidate), whole: true },
    )
    .sort(byScore)
  return {
    results: shown.map(({ candidate, score }) => ({
      id: candidate.id,
      score,
      entity: candidate.entity,
      evidence: scorer.explain(prepared, candidate),
    })),
    reached: scored.length,
    complete: found.leftOut === 0 && found.unread.length === 0 && names === 0,
    leftOut: { entities: found.leftOut, words: found.unread, names },
    indexDigest: indexDigest(index),
    rulesDigest: scorer.digest,
  }
}
