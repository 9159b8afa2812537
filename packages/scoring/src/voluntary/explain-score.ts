import type { PlainDate } from '@xinyong/identity'
import { scoreOn, type Pack, type ScoreInForce } from '@xinyong/rulebook'
import { scoreDimension } from './dimension.ts'
import type { Advice, DimensionScored, ScoreExplanation, ScoreFact, ScoreListing } from './model.ts'

/**
 * A voluntary score on a day, every point told: the lowest score and the points of each dimension add up to it, and the
 * lines of a dimension (under its cap) to the dimension. By the rules of the day asked about.
 * @param facts in any order; the same facts give the same answer
 * @param listings the public lists of the scheme that the subject is on
 * @returns undefined while the scheme is not in force
 */
export function explainScore(
  pack: Pack,
  facts: readonly ScoreFact[],
  listings: readonly ScoreListing[],
  asOf: PlainDate,
): ScoreExplanation | undefined {
  const scheme = pack.score && scoreOn(pack.score, asOf)
  if (scheme === undefined || asOf < (pack.versions[0]?.from ?? asOf)) return undefined
  const dimensions = dimensionsOf(scheme, facts, listings, asOf)
  const { min, max } = scheme.range.value
  const score = totalOf(scheme, dimensions)
  const band = scheme.bands.value.findLast((one) => one.min === undefined || one.min <= score)
  if (band === undefined) return undefined
  return {
    on: asOf,
    range: { min, max, law: scheme.range.law, status: scheme.range.status },
    score,
    band: { id: band.id, title: band.title, law: scheme.bands.law, status: scheme.bands.status },
    dimensions,
    rewards: scheme.rewards.map(({ id, title, law, status, min: from }) => ({
      id,
      title,
      law,
      status: from.status === 'unverified' ? 'unverified' : status,
      from: from.value,
      earned: from.value <= score,
    })),
    raise: adviceOf(scheme, facts, listings, asOf, score),
    next: nextRefresh(scheme.refreshOn.value, asOf),
  }
}

/** Shares of the range by weight. Rounded along the running sum, so that together they are the range exactly. */
function shares(scheme: ScoreInForce): readonly number[] {
  const { min, max } = scheme.range.value
  let weight = 0
  return scheme.dimensions.map(({ id }) => {
    const before = Math.floor(((max - min) * weight) / 100)
    weight += scheme.weights.value[id] ?? 0
    return Math.floor(((max - min) * weight) / 100) - before
  })
}

function dimensionsOf(
  scheme: ScoreInForce,
  facts: readonly ScoreFact[],
  listings: readonly ScoreListing[],
  asOf: PlainDate,
): readonly DimensionScored[] {
  const most = shares(scheme)
  return scheme.dimensions.map((dimension, at) =>
    scoreDimension(scheme, dimension, most[at] ?? 0, facts, listings, asOf),
  )
}

const totalOf = (scheme: ScoreInForce, dimensions: readonly DimensionScored[]): number =>
  dimensions.reduce((sum, { points }) => sum + points, scheme.range.value.min)

/** What one more fact of each kind, or leaving a list, would bring today; only what the subject can do. */
function adviceOf(
  scheme: ScoreInForce,
  facts: readonly ScoreFact[],
  listings: readonly ScoreListing[],
  asOf: PlainDate,
  score: number,
): readonly Advice[] {
  const gain = (more: readonly ScoreFact[], left: readonly ScoreListing[]): number =>
    totalOf(scheme, dimensionsOf(scheme, [...facts, ...more], left, asOf)) - score
  const byFacts = scheme.inputs.flatMap(({ id, title, how, worth }) =>
    how === undefined || worth.value <= 0
      ? []
      : [
          {
            input: id,
            title,
            how,
            // Later than every other fact of the day, with a partner nobody has traded with.
            points: gain([{ id: '\uffff', input: id, on: asOf, counterparty: '\uffff' }], listings),
          },
        ],
  )
  const byLists = scheme.lists
    .filter(({ id }) => listings.some(({ list }) => list === id))
    .map(({ id, title, how }) => ({
      input: id,
      title,
      how,
      points: gain(
        [],
        listings.filter(({ list }) => list !== id),
      ),
    }))
  return [...byLists, ...byFacts]
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}

/** The next day of the month on which scores are computed, after a day. */
export function nextRefresh(day: number, after: PlainDate): PlainDate {
  return dayOfMonth(monthOf(after) + (Number(after.slice(8)) < day ? 0 : 1), day)
}

/** The last day of computation on or before a day: whoever was computed before it is due. */
export function lastRefresh(day: number, on: PlainDate): PlainDate {
  return dayOfMonth(monthOf(on) - (Number(on.slice(8)) < day ? 1 : 0), day)
}

const monthOf = (on: PlainDate): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1

function dayOfMonth(month: number, day: number): PlainDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-${pad(day, 2)}` as PlainDate
}
