/** How the scores of one group lie, best score first: what a decision by score can do to the group. */
export interface GroupDistribution {
  readonly group: string
  readonly rows: number
  readonly steps: readonly ScoreStep[]
}

/** Shares of the whole group at one score; `good` + `bad` over all steps is 1. */
export interface ScoreStep {
  readonly score: number
  readonly good: number
  readonly bad: number
}

/** One score of a published table: the share of the group at it and the share of bad among those. */
export interface TableRow {
  readonly score: number
  readonly share: number
  readonly badRate: number
}

/** From a table of shares, as central banks publish them. Shares are taken relative to their sum. */
export function distributionFromTable(
  group: string,
  rows: number,
  table: readonly TableRow[],
): GroupDistribution {
  const total = table.reduce((sum, { share }) => sum + share, 0)
  const steps = table.map(({ score, share, badRate }) => ({
    score,
    good: (share / total) * (1 - badRate),
    bad: (share / total) * badRate,
  }))
  return { group, rows, steps: steps.toSorted((a, b) => b.score - a.score) }
}

/** From scored rows with known outcomes. */
export function distributionFromRows(
  group: string,
  scores: ArrayLike<number>,
  bad: ArrayLike<number>,
): GroupDistribution {
  const counts = new Map<number, { good: number; bad: number }>()
  for (let row = 0; row < scores.length; row += 1) {
    const at = counts.get(scores[row]!) ?? { good: 0, bad: 0 }
    counts.set(scores[row]!, at)
    at[bad[row] === 1 ? 'bad' : 'good'] += 1 / scores.length
  }
  const steps = [...counts].map(([score, shares]) => ({ score, ...shares }))
  return { group, rows: scores.length, steps: steps.toSorted((a, b) => b.score - a.score) }
}

/** A decision about a group: everybody above a score is approved, of those at it a share. */
export interface Rates {
  /** Share of the group approved. */
  readonly approved: number
  readonly goodApproved: number
  readonly badApproved: number
  /** Approve at or above; at exactly this score only the share `atCut`. */
  readonly cut: number
  readonly atCut: number
}

/** All decisions by a single score of a group, from nobody to everybody; between two, a share at the cut moves. */
export function decisionsOf({ steps }: GroupDistribution): readonly Rates[] {
  const goods = steps.reduce((sum, { good }) => sum + good, 0)
  const bads = steps.reduce((sum, { bad }) => sum + bad, 0)
  let [good, bad] = [0, 0]
  const nobody: Rates = { approved: 0, goodApproved: 0, badApproved: 0, cut: Infinity, atCut: 1 }
  return [
    nobody,
    ...steps.map((step): Rates => {
      good += step.good
      bad += step.bad
      return {
        approved: good + bad,
        goodApproved: goods === 0 ? 0 : good / goods,
        badApproved: bads === 0 ? 0 : bad / bads,
        cut: step.score,
        atCut: 1,
      }
    }),
  ]
}

export type Axis = 'approved' | 'goodApproved' | 'badApproved'

/** The decision at a value on an axis, approving a share at the cut where the value lies between two scores. */
export function decisionAt(decisions: readonly Rates[], axis: Axis, value: number): Rates {
  const at = decisions.findIndex((one) => one[axis] >= value)
  const after = decisions[at] ?? decisions.at(-1)
  const before = decisions[at - 1]
  if (after === undefined) throw new RangeError('a group without scores')
  if (before === undefined || after[axis] === value) return after
  const share = (value - before[axis]) / (after[axis] - before[axis])
  const mix = (name: Axis): number => before[name] + share * (after[name] - before[name])
  return {
    approved: mix('approved'),
    goodApproved: mix('goodApproved'),
    badApproved: mix('badApproved'),
    cut: after.cut,
    atCut: share,
  }
}

/** Chance that a good one of the group scores above a bad one; a tie counts half. */
export function aucWithin(decisions: readonly Rates[]): number {
  return decisions.slice(1).reduce((area, one, at) => {
    const before = decisions[at] ?? one
    const width = one.badApproved - before.badApproved
    return area + (width * (one.goodApproved + before.goodApproved)) / 2
  }, 0)
}
