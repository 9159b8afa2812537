import type { Calibration } from '../card/scorecard.ts'
import { cholesky, solveCholesky } from '../statistics/cholesky.ts'

type Logistic = Extract<Calibration, { method: 'logistic' }>
type Steps = Extract<Calibration, { method: 'steps' }>

/**
 * Platt's way: chance of bad as 1 / (1 + exp(intercept + slope × score)), fitted to known outcomes. Undefined where the
 * score does not rank the outcomes, or ranks them without error: then there is no finite slope above zero.
 */
export function plattScaling(
  scores: ArrayLike<number>,
  bad: Uint8Array,
  weights?: Float64Array,
): Logistic | undefined {
  const n = scores.length
  const { mean, sd } = spread(scores)
  if (!(sd > 0)) return undefined
  let [a, b] = [0, 0]
  for (let step = 0; step < 100; step += 1) {
    const h = new Float64Array(4)
    const g = new Float64Array(2)
    for (let i = 0; i < n; i += 1) {
      const x = (scores[i]! - mean) / sd
      const good = 1 / (1 + Math.exp(-(a + b * x)))
      const w = (weights?.[i] ?? 1) * good * (1 - good)
      const r = (weights?.[i] ?? 1) * ((bad[i] === 1 ? 0 : 1) - good)
      g[0]! += r
      g[1]! += r * x
      h[0]! += w
      h[1]! += w * x
      h[3]! += w * x * x
    }
    h[2] = h[1]!
    const factor = cholesky(h, 2)
    if (factor === undefined) return undefined
    const [da, db] = solveCholesky(factor, 2, g) as unknown as [number, number]
    a += da
    b += db
    if (Math.abs(b) > 40) return undefined
    if (Math.abs(da) + Math.abs(db) < 1e-10) break
  }
  if (!(b > 0)) return undefined
  return { method: 'logistic', intercept: a - (b * mean) / sd, slope: b / sd }
}

/** Steps that never rise with the score, by pooling adjacent violators. Scores are cut where the chance changes. */
export function isotonicCalibration(scores: ArrayLike<number>, bad: Uint8Array): Steps {
  const order = Array.from({ length: scores.length }, (_, i) => i).sort(
    (x, y) => scores[x]! - scores[y]!,
  )
  const blocks: { from: number; rows: number; bads: number }[] = []
  for (const i of order) {
    const score = scores[i]!
    const last = blocks.at(-1)
    const flag = bad[i] === 1 ? 1 : 0
    if (last !== undefined && last.from === score) {
      last.rows += 1
      last.bads += flag
    } else blocks.push({ from: score, rows: 1, bads: flag })
  }
  const pooled: typeof blocks = []
  for (const block of blocks) {
    pooled.push({ ...block })
    for (;;) {
      const [upper, lower] = [pooled.at(-1)!, pooled.at(-2)]
      if (lower === undefined || upper.bads * lower.rows < lower.bads * upper.rows) break
      pooled.pop()
      lower.rows += upper.rows
      lower.bads += upper.bads
    }
  }
  return {
    method: 'steps',
    steps: pooled.map(({ from, rows, bads }, at) => ({
      ...(at === 0 ? {} : { from }),
      chanceOfBad: bads / rows,
    })),
  }
}

/** A logistic calibration moved so that its mean chance of bad is the share of bad seen in new rows. */
export function shiftIntercept(
  calibration: Logistic,
  scores: ArrayLike<number>,
  shareOfBad: number,
): Logistic {
  const meanAt = (intercept: number): number => {
    let sum = 0
    for (let i = 0; i < scores.length; i += 1)
      sum += 1 / (1 + Math.exp(intercept + calibration.slope * scores[i]!))
    return sum / scores.length
  }
  let [low, high] = [calibration.intercept - 30, calibration.intercept + 30]
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (meanAt(middle) > shareOfBad) low = middle
    else high = middle
  }
  return { ...calibration, intercept: (low + high) / 2 }
}

function spread(values: ArrayLike<number>): { readonly mean: number; readonly sd: number } {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < values.length; i += 1) sum += values[i]!
  const mean = sum / values.length
  for (let i = 0; i < values.length; i += 1) squares += (values[i]! - mean) ** 2
  return { mean, sd: Math.sqrt(squares / values.length) }
}
