import { seededRandom } from '../statistics/random.ts'

export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * An interval for any figure of scores and outcomes, by drawing rows with replacement, good and bad apart so that
 * neither class dies out. The same seed gives the same interval.
 */
export function bootstrapInterval(
  scores: Float64Array,
  bad: Uint8Array,
  figure: (scores: Float64Array, bad: Uint8Array) => number,
  { resamples = 500, seed = 1, confidence = 0.95 } = {},
): Interval {
  const random = seededRandom(seed)
  const classes = [0, 1].map((flag) =>
    Uint32Array.from(bad.keys()).filter((row) => (bad[row] === 1 ? 1 : 0) === flag),
  )
  const drawnScores = new Float64Array(scores.length)
  const drawnBad = new Uint8Array(bad.length)
  const values = new Float64Array(resamples)
  for (let b = 0; b < resamples; b += 1) {
    let at = 0
    for (const [flag, rows] of classes.entries())
      for (let k = 0; k < rows.length; k += 1, at += 1) {
        drawnScores[at] = scores[rows[Math.floor(random() * rows.length)]!]!
        drawnBad[at] = flag
      }
    values[b] = figure(drawnScores, drawnBad)
  }
  values.sort()
  const tail = (1 - confidence) / 2
  const pick = (share: number): number =>
    values[Math.min(resamples - 1, Math.max(0, Math.round(share * resamples - 0.5)))]!
  return { value: figure(scores, bad), low: pick(tail), high: pick(1 - tail) }
}
