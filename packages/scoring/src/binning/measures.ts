import { chiSquareP } from '../statistics/normal.ts'
import { codesOf } from './binning.ts'
import type { Binning } from './binning.ts'
import { total } from './counts.ts'
import { weightOfEvidence } from './weight-of-evidence.ts'

/** How well the bins of one column tell good from bad, each measure as the literature on binning defines it. */
export interface BinMeasures {
  readonly informationValue: number
  /** Of the column alone, bins in order of their bad rate: 2 AUC − 1. */
  readonly gini: number
  readonly jensenShannon: number
  readonly hellinger: number
  readonly triangular: number
  readonly kolmogorovSmirnov: number
  /** Concentration of rows in few bins, and the same from 0 to 1. */
  readonly herfindahl: number
  readonly herfindahlNormalised: number
  readonly cramersV: number
  readonly chiSquare: number
  readonly pValue: number
}

export function measuresOf(binning: Binning): BinMeasures {
  const { counts } = binning
  const totals = { good: total(counts.good), bad: total(counts.bad) }
  const rows = totals.good + totals.bad
  const bins = Array.from(counts.good, (good, at) => ({ good, bad: counts.bad[at]! }))
  const used = bins.filter(({ good, bad }) => good + bad > 0)
  const shares = used.map(({ good, bad }) => [good / totals.good, bad / totals.bad] as const)
  const sum = (of: (p: number, q: number) => number): number =>
    shares.reduce((so, [p, q]) => so + of(p, q), 0)
  const part = (a: number, b: number): number => (a > 0 ? a * Math.log((2 * a) / (a + b)) : 0)
  const herfindahl = used.reduce((so, { good, bad }) => so + ((good + bad) / rows) ** 2, 0)
  const chiSquare = used.reduce((so, { good, bad }) => {
    const expected = ((good + bad) * totals.bad) / rows
    const rest = good + bad - expected
    return so + (bad - expected) ** 2 / expected + (good - rest) ** 2 / rest
  }, 0)
  // Specials and missing are each a bin of the table even when empty, as in optbinning.
  const cells = codesOf(binning.rule).values + 2
  const { auc, ks } = ranked(used, totals)
  return {
    informationValue: sum((p, q) => (p - q) * woe(p, q, totals)),
    gini: 2 * auc - 1,
    jensenShannon: sum((p, q) => (part(p, q) + part(q, p)) / 2),
    hellinger: sum((p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2 / 2),
    triangular: sum((p, q) => (p - q) ** 2 / (p + q)),
    kolmogorovSmirnov: ks,
    herfindahl,
    herfindahlNormalised: (herfindahl - 1 / cells) / (1 - 1 / cells),
    cramersV: Math.sqrt(chiSquare / rows),
    chiSquare,
    pValue: chiSquareP(chiSquare, used.length - 1),
  }
}

function woe(p: number, q: number, totals: { good: number; bad: number }): number {
  return weightOfEvidence(p * totals.good, q * totals.bad, totals, 0.5)
}

interface Cell {
  readonly good: number
  readonly bad: number
}

/** Area under the curve and greatest distance of the two distributions, bins in order of their bad rate. */
export function ranked(
  cells: readonly Cell[],
  totals: Cell,
): { readonly auc: number; readonly ks: number } {
  const ordered = cells.toSorted((a, b) => a.bad * (b.good + b.bad) - b.bad * (a.good + a.bad))
  let [good, bad, area, ks] = [0, 0, 0, 0]
  for (const cell of ordered) {
    area += cell.bad * (good + cell.good / 2)
    good += cell.good
    bad += cell.bad
    ks = Math.max(ks, Math.abs(good / totals.good - bad / totals.bad))
  }
  return { auc: area / (totals.good * totals.bad), ks }
}
