import { setImmediate } from 'node:timers/promises'
import type { ScreeningFound, ScreeningHit, ScreeningOptions, ScreeningView } from '@xinyong/app'
import { ofacScore, type Query } from '@xinyong/screening'
import type { Basis } from './algorithms.ts'
import { explanationsOf, type Explanations } from '../explanations.ts'
import { weighed, type Factors } from './weigh.ts'

export interface Scored {
  readonly hit: ScreeningHit
  readonly score: number
  readonly explanations: Explanations
}

export interface ScoredAnswer {
  readonly results: readonly Scored[]
  readonly total: number
  readonly complete: boolean
}

export interface Scoring {
  readonly basis: Basis
  readonly factors: Factors
  readonly cutoff: number
  readonly limit: number
  /** What the filters of the index cannot say. */
  readonly passes?: (hit: ScreeningHit) => boolean
}

export interface Asked {
  readonly query: Query
  readonly options: ScreeningOptions
  readonly scoring: Scoring
}

/** Compared in full where another order than the index's own decides. */
const WIDE = 500
const NARROW = 50

/** The part of a question an algorithm looks at. */
function partFor(basis: Basis, query: Query): Query {
  if (basis === 'evidence') return query
  const { schema, names, birthDates, countries, genders } = query
  const named: Query = schema === undefined ? { names } : { schema, names }
  if (basis !== 'qualified-names') return named
  return {
    ...named,
    ...(birthDates ? { birthDates } : {}),
    ...(countries ? { countries } : {}),
    ...(genders ? { genders } : {}),
  }
}

/** Whether the order and the numbers of the index are the answer's. */
const isPlain = ({ query, scoring: { basis, factors, passes } }: Asked): boolean =>
  basis !== 'ofac' &&
  passes === undefined &&
  Object.keys(factors).length === 0 &&
  query.names.length > 0

/**
 * Whoever asks for a number and nothing else has not been told that the names differ. What does not by itself tell
 * holders apart is then above the usual threshold, and no more.
 */
const NUMBER_ALONE = 0.75
const byNumber = ({ names }: Query, { match }: ScreeningHit): number =>
  names.length === 0 && match.findings.some(({ code }) => code === 'identifier.same')
    ? NUMBER_ALONE
    : 0

function passOf({ query, options, scoring }: Asked) {
  const asked = partFor(scoring.basis, query)
  if (!isPlain({ query, options, scoring }))
    return { query: asked, options: { ...options, limit: WIDE, threshold: 0, candidates: WIDE } }
  const { limit, cutoff } = scoring
  const candidates = Math.max(NARROW, limit)
  return { query: asked, options: { ...options, limit, threshold: cutoff, candidates } }
}

/** It compares every character with every other: bounded, as its original's box is. */
const MOST_OFAC = { asked: 5, listed: 50, characters: 120 }

function byOfac({ names }: Query, hit: ScreeningHit): Scored {
  let [score, query, candidate] = [0, '', '']
  for (const { text } of names.slice(0, MOST_OFAC.asked))
    for (const other of hit.entity.names.slice(0, MOST_OFAC.listed)) {
      const found = ofacScore(text.slice(0, MOST_OFAC.characters), other.text) / 100
      if (found > score) [score, query, candidate] = [found, text, other.text]
    }
  const detail = `OFAC's search would show ${Math.round(score * 100)}.`
  return { hit, score, explanations: { name_match: { detail, score, query, candidate } } }
}

function scoredBy({ query, scoring }: Asked, hit: ScreeningHit): Scored {
  if (scoring.basis === 'ofac') return byOfac(query, hit)
  return {
    hit,
    score: Math.max(weighed(hit.match, scoring.factors), byNumber(query, hit)),
    explanations: explanationsOf(hit.match, scoring.factors),
  }
}

function finish(asked: Asked, found: ScreeningFound): ScoredAnswer {
  const { scoring } = asked
  if (isPlain(asked))
    return {
      results: found.hits.map((hit) => scoredBy(asked, hit)),
      total: Math.max(found.reached, found.hits.length),
      complete: found.complete,
    }
  const passes = scoring.passes ?? (() => true)
  const all = found.hits
    .filter(passes)
    .map((hit) => scoredBy(asked, hit))
    .filter(({ score }) => score >= scoring.cutoff)
    .toSorted((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1))
  return {
    results: all.slice(0, scoring.limit),
    total: all.length,
    complete: found.complete && found.reached <= WIDE,
  }
}

/** Answers in the order of the questions. One question is answered here, several off the thread that answers requests. */
export async function scoreAll(
  view: ScreeningView,
  questions: readonly Asked[],
): Promise<readonly ScoredAnswer[]> {
  const passes = questions.map(passOf)
  const [only] = passes
  const found =
    only !== undefined && passes.length === 1
      ? [view.search(only.query, only.options)]
      : await view.searchMany(passes)
  const answers: ScoredAnswer[] = []
  for (const [at, asked] of questions.entries()) {
    // Others get their turn between questions that are weighed here.
    if (at > 0 && !isPlain(asked)) await setImmediate()
    answers.push(finish(asked, found[at]!))
  }
  return answers
}
