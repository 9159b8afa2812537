/** A group of borrowers by score: how many have it, and how likely each repays. Scores ascend. */
export interface Group {
  /** Shares of the group, adding up to 1. */
  readonly people: readonly number[]
  readonly repay: readonly number[]
  /** Share of the group in the population. */
  readonly weight: number
}

/** Points of the national score distribution: a score and the percentage of people up to the next (Federal Reserve 2007). */
const NATIONAL: readonly (readonly [number, number])[] = [
  [300, 2.1],
  [350, 4.2],
  [400, 5.4],
  [450, 6.5],
  [500, 7.9],
  [550, 9.6],
  [600, 12],
  [650, 13.8],
  [700, 17],
  [750, 15.8],
  [800, 5.7],
  [850, 0],
]

/** The score at a percentile of the population, between the published points along straight lines. */
export function scoreAtPercentile(percentile: number): number {
  let below = 0
  for (const [n, [score, share]] of NATIONAL.entries()) {
    const next = NATIONAL[n + 1]
    if (next === undefined) break
    // The published shares add up to 100 only after rounding: a hair above the last point is the last point.
    if (below + share >= percentile - 1e-9)
      return score + ((next[0] - score) * Math.max(0, percentile - below)) / share
    below += share
  }
  return 850
}

/** Shares by score from a cumulative percentage; what is missing to the whole at the bottom is spread in proportion. */
export function sharesOf(cumulative: readonly number[]): readonly number[] {
  const steps = cumulative.map((value, n) => value - (n === 0 ? 0 : cumulative[n - 1]!))
  const total = steps.reduce((sum, step) => sum + step, 0)
  return steps.map((step) => step / total)
}
