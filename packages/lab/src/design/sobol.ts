import { draw, stepKey } from '../random/mix.ts'
import type { Units } from './cover.ts'

/*
 * Sobol' indices after Saltelli et al. (2010): matrices A and B of quasi-random points and, for each dial, A with that
 * column from B. First order by Saltelli's estimator, total by Jansen's.
 */

/** Primitive polynomials and first direction numbers of Joe and Kuo (2008) for dimensions 2 to 21. */
const JOE_KUO: readonly (readonly [degree: number, a: number, ...m: number[]])[] = [
  [1, 0, 1],
  [2, 1, 1, 3],
  [3, 1, 1, 3, 1],
  [3, 2, 1, 1, 1],
  [4, 1, 1, 1, 3, 3],
  [4, 4, 1, 3, 5, 13],
  [5, 2, 1, 1, 5, 5, 17],
  [5, 4, 1, 1, 5, 5, 5],
  [5, 7, 1, 1, 7, 11, 19],
  [5, 11, 1, 1, 5, 1, 1],
  [5, 13, 1, 1, 1, 3, 11],
  [5, 14, 1, 3, 5, 5, 31],
  [6, 1, 1, 3, 3, 9, 7, 49],
  [6, 13, 1, 1, 1, 15, 21, 21],
  [6, 16, 1, 3, 1, 13, 27, 49],
  [6, 19, 1, 1, 1, 15, 7, 5],
  [6, 22, 1, 3, 1, 15, 13, 25],
  [6, 25, 1, 1, 5, 5, 19, 61],
  [7, 1, 1, 3, 7, 11, 23, 15, 103],
]

/** Most dials a Sobol' design can hold: each takes two dimensions. */
export const MOST_DIALS = Math.floor((JOE_KUO.length + 1) / 2)

function directions(dimension: number): Int32Array {
  const v = new Int32Array(32)
  const row = JOE_KUO[dimension - 1]
  if (dimension === 0 || row === undefined) {
    for (let k = 0; k < 32; k += 1) v[k] = 1 << (31 - k)
    return v
  }
  const [degree, a, ...m] = row
  for (let k = 0; k < 32; k += 1) {
    if (k < degree) {
      v[k] = m[k]! << (31 - k)
      continue
    }
    let next = v[k - degree]! ^ (v[k - degree]! >>> degree)
    for (let j = 1; j < degree; j += 1) if (((a >> (degree - 1 - j)) & 1) === 1) next ^= v[k - j]!
    v[k] = next
  }
  return v
}

/** The first `n` points of Sobol's sequence, shifted digit by digit so that two seeds give independent estimates. */
export function sobolSequence(n: number, dimensions: number, seed: number): readonly Units[] {
  if (dimensions > JOE_KUO.length + 1)
    throw new RangeError(`at most ${JOE_KUO.length + 1} dimensions, not ${dimensions}`)
  const { k0, k1 } = stepKey(seed, 0, -3)
  const tables = Array.from({ length: dimensions }, (_, at) => directions(at))
  const shift = tables.map((_, at) => draw(k0, k1, at, 0))
  const state = tables.map(() => 0)
  return Array.from({ length: n }, (_, index) => {
    if (index > 0) {
      const bit = 31 - Math.clz32(index & -index)
      for (const [at, table] of tables.entries()) state[at]! ^= table[bit]!
    }
    return state.map((word, at) => ((word ^ shift[at]!) >>> 0) / 0x1_0000_0000 + 2 ** -33)
  })
}

/** Points of the design: for each base point its row of A, its row of B, then A with each column from B. */
export function sobolUnits(base: number, dials: number, seed: number): readonly Units[] {
  return sobolSequence(base, dials * 2, seed).flatMap((row) => {
    const [a, b] = [row.slice(0, dials), row.slice(dials)]
    return [a, b, ...a.map((_, at) => a.with(at, b[at]!))]
  })
}

export interface SobolIndex {
  readonly first: number
  readonly firstLow: number
  readonly firstHigh: number
  readonly total: number
  readonly totalLow: number
  readonly totalHigh: number
}

const RESAMPLES = 400

/** Indices of each dial from the answers at the points of `sobolUnits`, with 95 % bootstrap intervals over base points. */
export function sobolIndices(
  answers: readonly number[],
  dials: number,
  seed: number,
): readonly SobolIndex[] {
  const width = dials + 2
  const base = Math.floor(answers.length / width)
  const all = Array.from({ length: base }, (_, k) => k)
  const { k0, k1 } = stepKey(seed, 1, -3)
  const samples = Array.from({ length: RESAMPLES }, (_, r) =>
    all.map((k) => Math.floor(((draw(k0, k1, k, r) >>> 0) / 0x1_0000_0000) * base)),
  )
  return Array.from({ length: dials }, (_, dial) => {
    const [first, total] = estimate(answers, width, dial, all)
    const spread = samples.map((rows) => estimate(answers, width, dial, rows))
    const [fl, fh] = ends(spread.map(([one]) => one))
    const [tl, th] = ends(spread.map(([, two]) => two))
    return { first, firstLow: fl, firstHigh: fh, total, totalLow: tl, totalHigh: th }
  })
}

function estimate(
  answers: readonly number[],
  width: number,
  dial: number,
  rows: readonly number[],
): readonly [first: number, total: number] {
  let [sum, squares, shared, moved] = [0, 0, 0, 0]
  for (const row of rows) sum += answers[row * width]! + answers[row * width + 1]!
  const mean = sum / (2 * rows.length)
  for (const row of rows) {
    const a = answers[row * width]! - mean
    const b = answers[row * width + 1]! - mean
    const mixed = answers[row * width + 2 + dial]! - mean
    squares += a * a + b * b
    shared += b * (mixed - a)
    moved += (a - mixed) ** 2
  }
  const variance = squares / (2 * rows.length)
  if (variance === 0) return [0, 0]
  return [shared / rows.length / variance, moved / (2 * rows.length) / variance]
}

function ends(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)]!
  return [at(0.025), at(0.975)]
}
