/** Rows of each class in the whole training data: what the shares are shares of. */
export interface Totals {
  readonly good: number
  readonly bad: number
}

/**
 * ln(share of good / share of bad): higher is better. An empty count is replaced by `smoothing`; a bin with no row at
 * all has no evidence, 0.
 */
export function weightOfEvidence(
  good: number,
  bad: number,
  totals: Totals,
  smoothing: number,
): number {
  if (good <= 0 && bad <= 0) return 0
  const goods = good > 0 ? good : smoothing
  const bads = bad > 0 ? bad : smoothing
  if (goods === 0 || bads === 0) return 0
  return Math.log(goods / totals.good) - Math.log(bads / totals.bad)
}

/** One bin's part of the information value: (share of good − share of bad) × weight of evidence. */
export function informationOf(
  good: number,
  bad: number,
  totals: Totals,
  smoothing: number,
): number {
  return (good / totals.good - bad / totals.bad) * weightOfEvidence(good, bad, totals, smoothing)
}
