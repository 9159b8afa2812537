import type { Estimate } from './report.ts'

/** Scored rows of one group, best score first: counted again for each resample instead of copied. */
export interface GroupRows {
  readonly group: string
  readonly scores: Float64Array
  readonly bad: Uint8Array
  /** Predicted chance of bad, where the card is calibrated. */
  readonly chances?: Float64Array
}

/** The shares of one resample; NaN where no row tells. */
export interface Shares {
  readonly badRate: number
  readonly approved: number
  readonly goodApproved: number
  readonly badApproved: number
  readonly auc: number
  readonly calibrationGap: number
}

export function sortedRows(rows: GroupRows): GroupRows {
  const order = Array.from(rows.scores.keys()).toSorted((a, b) => rows.scores[b]! - rows.scores[a]!)
  const { chances } = rows
  return {
    group: rows.group,
    scores: Float64Array.from(order, (row) => rows.scores[row]!),
    bad: Uint8Array.from(order, (row) => rows.bad[row]!),
    ...(chances && { chances: Float64Array.from(order, (row) => chances[row]!) }),
  }
}

/** @param times how often each row counts, in the order of `sortedRows` */
export function sharesOf(
  { scores, bad, chances }: GroupRows,
  times: ArrayLike<number>,
  cut: number,
): Shares {
  let [goods, bads, goodIn, badIn, chance, area] = [0, 0, 0, 0, 0, 0]
  for (let row = 0; row < scores.length;) {
    const score = scores[row]!
    let [good, evil] = [0, 0]
    // Rows of one score are one step: within it, a good and a bad row tie.
    for (; row < scores.length && scores[row] === score; row += 1) {
      const count = times[row]!
      if (bad[row] === 1) evil += count
      else good += count
      chance += count * (chances?.[row] ?? Number.NaN)
    }
    area += evil * (goods + good / 2)
    goods += good
    bads += evil
    if (score < cut) continue
    goodIn += good
    badIn += evil
  }
  const all = goods + bads
  return {
    badRate: bads / all,
    approved: (goodIn + badIn) / all,
    goodApproved: goodIn / goods,
    badApproved: badIn / bads,
    auc: area / (goods * bads),
    calibrationGap: (chance - bads) / all,
  }
}

/** As many rows as there are, drawn with replacement. */
export function drawTimes(count: number, random: () => number): Uint16Array {
  const times = new Uint16Array(count)
  for (let at = 0; at < count; at += 1) times[Math.floor(random() * count)]! += 1
  return times
}

/** The value with the percentile interval of its resamples. */
export function estimate(
  value: number,
  resampled: readonly number[],
  confidence: number,
): Estimate {
  if (!Number.isFinite(value)) return { value: null, low: null, high: null }
  const known = resampled.filter(Number.isFinite).toSorted((a, b) => a - b)
  const at = (share: number): number | null =>
    known[Math.min(known.length - 1, Math.max(0, Math.round(share * known.length - 0.5)))] ?? null
  const tail = (1 - confidence) / 2
  return { value, low: at(tail), high: at(1 - tail) }
}
