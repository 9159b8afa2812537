import { normalQuantile, twoSidedP } from '../statistics/normal.ts'
import { eachScore, rankScores } from './rank.ts'
import type { Ranked } from './rank.ts'

export interface CurvePoint {
  /** Rows at or below this score are called bad. */
  readonly score: number
  readonly falseAlarms: number
  readonly badsFound: number
}

export interface Discrimination {
  /** Chance that a good row scores above a bad one, ties as half. */
  readonly auc: number
  /** DeLong, DeLong and Clarke-Pearson's standard error. */
  readonly aucStandardError: number
  readonly aucInterval: readonly [number, number]
  readonly gini: number
  readonly ks: number
  readonly ksScore: number
}

/** Undefined where one class is absent: then nothing can be told apart. */
export function discriminationOf(
  scores: Float64Array,
  bad: Uint8Array,
  confidence = 0.95,
): Discrimination | undefined {
  const ranked = rankScores(scores, bad)
  if (ranked.good === 0 || ranked.bads === 0) return undefined
  const { auc, standardError } = deLong(ranked)
  const { ks, ksScore } = kolmogorovSmirnov(ranked)
  const reach = normalQuantile(0.5 + confidence / 2) * standardError
  return {
    auc,
    aucStandardError: standardError,
    aucInterval: [Math.max(0, auc - reach), Math.min(1, auc + reach)],
    gini: 2 * auc - 1,
    ks,
    ksScore,
  }
}

export function aucOf(scores: Float64Array, bad: Uint8Array): number {
  const ranked = rankScores(scores, bad)
  let [bads, area] = [0, 0]
  eachScore(ranked, (_, good, bad) => {
    area += good * (bads + bad / 2)
    bads += bad
  })
  return area / (ranked.good * ranked.bads)
}

export interface AucDifference {
  readonly difference: number
  readonly standardError: number
  readonly pValue: number
}

/** Two scores of the same rows compared as pairs: their areas are correlated, and this takes it into account. */
export function compareAucs(a: Float64Array, b: Float64Array, bad: Uint8Array): AucDifference {
  const [one, two] = [placements(rankScores(a, bad)), placements(rankScores(b, bad))]
  const difference = mean(one.ofGood) - mean(two.ofGood)
  const gap = (x: Float64Array, y: Float64Array): Float64Array => x.map((value, i) => value - y[i]!)
  const variance =
    spread(gap(one.ofGood, two.ofGood)) / one.ofGood.length +
    spread(gap(one.ofBad, two.ofBad)) / one.ofBad.length
  const standardError = Math.sqrt(variance)
  return {
    difference,
    standardError,
    pValue: standardError > 0 ? twoSidedP(difference / standardError) : 1,
  }
}

/** The receiver operating characteristic from (0, 0) to (1, 1), one point a score. */
export function rocCurve(scores: Float64Array, bad: Uint8Array): readonly CurvePoint[] {
  const ranked = rankScores(scores, bad)
  const points: CurvePoint[] = [{ score: Number.NEGATIVE_INFINITY, falseAlarms: 0, badsFound: 0 }]
  let [good, bads] = [0, 0]
  eachScore(ranked, (score, g, b) => {
    good += g
    bads += b
    points.push({ score, falseAlarms: good / ranked.good, badsFound: bads / ranked.bads })
  })
  return points
}

function kolmogorovSmirnov(ranked: Ranked): { readonly ks: number; readonly ksScore: number } {
  let [good, bads, ks, ksScore] = [0, 0, 0, Number.NaN]
  eachScore(ranked, (score, g, b) => {
    good += g
    bads += b
    const distance = Math.abs(bads / ranked.bads - good / ranked.good)
    if (distance > ks) [ks, ksScore] = [distance, score]
  })
  return { ks, ksScore }
}

function deLong(ranked: Ranked): { readonly auc: number; readonly standardError: number } {
  const { ofGood, ofBad } = placements(ranked)
  const variance = spread(ofGood) / ofGood.length + spread(ofBad) / ofBad.length
  return { auc: mean(ofGood), standardError: Math.sqrt(variance) }
}

// For each good row the share of bad rows below it, and for each bad row the share of good ones above; ties half.
function placements(ranked: Ranked): {
  readonly ofGood: Float64Array
  readonly ofBad: Float64Array
} {
  const { order, bad, scores } = ranked
  const byRow = new Float64Array(order.length)
  let [good, bads] = [0, 0]
  for (let from = 0; from < order.length;) {
    let [to, g, b] = [from, 0, 0]
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to += 1)
      if (bad[order[to]!] === 1) b += 1
      else g += 1
    for (let at = from; at < to; at += 1) {
      const row = order[at]!
      byRow[row] =
        bad[row] === 1 ? (ranked.good - good - g / 2) / ranked.good : (bads + b / 2) / ranked.bads
    }
    good += g
    bads += b
    from = to
  }
  // In row order: two scores of the same rows are compared row by row.
  return {
    ofGood: byRow.filter((_, row) => bad[row] !== 1),
    ofBad: byRow.filter((_, row) => bad[row] === 1),
  }
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function spread(values: Float64Array): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}
