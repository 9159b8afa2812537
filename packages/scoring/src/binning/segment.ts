import type { ClassCounts } from './counts.ts'
import type { BinningSettings, Trend } from './settings.ts'
import { chiSquareP } from '../statistics/normal.ts'
import type { Totals } from './weight-of-evidence.ts'
import { informationOf } from './weight-of-evidence.ts'

export interface Segmentation {
  /** The first pre-bin of each bin after the first. */
  readonly starts: readonly number[]
  /** Information value less the penalty for each further bin. */
  readonly value: number
}

/** How near two values must be to count as equal: then the fewer, then the earlier cuts win, on every machine. */
const TIE = 1e-12

/**
 * The division of consecutive pre-bins into bins with the greatest information value less penalties, exactly, under
 * every rule at once: least size, least rows of each class, most bins, trend, and what neighbours must differ by.
 * Dynamic programming over the last bin [i, j]: the rules bind neighbours only, so the bins before it are free.
 * Undefined where no division meets the rules.
 */
export function segment(
  counts: ClassCounts,
  totals: Totals,
  trend: Trend,
  settings: BinningSettings,
  minRows: number,
): Segmentation | undefined {
  const free = solve(counts, totals, trend, settings, minRows, undefined)
  if (free === undefined || free.starts.length < settings.maxBins) return free
  return solve(counts, totals, trend, settings, minRows, settings.maxBins)
}

// Phases: 0 before the turn of a peak or valley (or the whole of the other trends), 1 after it.
function solve(
  counts: ClassCounts,
  totals: Totals,
  trend: Trend,
  settings: BinningSettings,
  minRows: number,
  most: number | undefined,
): Segmentation | undefined {
  const m = counts.good.length
  const grid = gridOf(counts, totals, settings, minRows)
  const unit = settings.penalty * (1 / totals.good + 1 / totals.bad)
  const phases = trend === 'peak' || trend === 'valley' ? 2 : 1
  const levels = most ?? 1
  const size = m * m * phases
  const best = Array.from({ length: levels }, () => new Float64Array(size).fill(-Infinity))
  const from = Array.from({ length: levels }, () => new Int32Array(size).fill(-1))
  const at = (phase: number, i: number, j: number): number => (phase * m + i) * m + j

  for (let level = 0; level < levels; level += 1) {
    const here = best[level]!
    const before = most === undefined ? here : best[level - 1]
    for (let j = 0; j < m; j += 1)
      for (let i = 0; i <= j; i += 1) {
        if (grid.fits[i * m + j] === 0) continue
        const own = grid.value[i * m + j]!
        if (i === 0) {
          if (level === 0) here[at(0, 0, j)] = own
          continue
        }
        if (before === undefined) continue
        for (let h = 0; h < i; h += 1) {
          if (grid.fits[h * m + i - 1] === 0) continue
          const direction = grid.direction(h, i - 1, i, j)
          if (direction === 0) continue
          for (let phase = 0; phase < phases; phase += 1) {
            const value = before[at(phase, h, i - 1)]!
            if (value === -Infinity) continue
            const next = nextPhase(trend, phase, direction)
            if (next === undefined) continue
            const candidate = value + own - unit
            const slot = at(next, i, j)
            if (candidate > here[slot]! + TIE) {
              here[slot] = candidate
              from[level]![slot] = h * 2 + phase
            }
          }
        }
      }
  }
  return traced(best, from, at, m, phases, most)
}

function nextPhase(trend: Trend, phase: number, direction: number): number | undefined {
  switch (trend) {
    case 'none':
      return 0
    case 'ascending':
      return direction > 0 ? 0 : undefined
    case 'descending':
      return direction < 0 ? 0 : undefined
    case 'peak':
      return direction < 0 ? 1 : phase === 0 ? 0 : undefined
    case 'valley':
      return direction > 0 ? 1 : phase === 0 ? 0 : undefined
  }
}

function traced(
  best: readonly Float64Array[],
  from: readonly Int32Array[],
  at: (phase: number, i: number, j: number) => number,
  m: number,
  phases: number,
  most: number | undefined,
): Segmentation | undefined {
  let [value, level, phase, i] = [-Infinity, 0, 0, 0]
  for (let l = 0; l < best.length; l += 1)
    for (let p = 0; p < phases; p += 1)
      for (let k = 0; k < m; k += 1)
        if (best[l]![at(p, k, m - 1)]! > value + TIE) {
          value = best[l]![at(p, k, m - 1)]!
          ;[level, phase, i] = [l, p, k]
        }
  if (value === -Infinity) return undefined
  const starts: number[] = []
  let j = m - 1
  while (i > 0) {
    starts.unshift(i)
    const back = from[level]![at(phase, i, j)]!
    j = i - 1
    i = Math.floor(back / 2)
    phase = back % 2
    if (most !== undefined) level -= 1
  }
  return { starts, value }
}

interface Grid {
  /** Information value of one bin from pre-bin i to j. */
  readonly value: Float64Array
  /** 1 where that bin may be. */
  readonly fits: Uint8Array
  /** Of the bad rate from [h, g] to [i, j]: 1 up, -1 down, 0 too near to be neighbours. */
  readonly direction: (h: number, g: number, i: number, j: number) => number
}

function gridOf(
  counts: ClassCounts,
  totals: Totals,
  settings: BinningSettings,
  minRows: number,
): Grid {
  const m = counts.good.length
  const value = new Float64Array(m * m)
  const rate = new Float64Array(m * m)
  const rows = new Float64Array(m * m)
  const fits = new Uint8Array(m * m)
  for (let i = 0; i < m; i += 1) {
    let [good, bad] = [0, 0]
    for (let j = i; j < m; j += 1) {
      good += counts.good[j]!
      bad += counts.bad[j]!
      const cell = i * m + j
      value[cell] = informationOf(good, bad, totals, settings.smoothing)
      rows[cell] = good + bad
      rate[cell] = bad / (good + bad)
      const enough = Math.min(good, bad) >= settings.minEach && good + bad >= minRows
      fits[cell] = enough && good + bad > 0 ? 1 : 0
    }
  }
  const { minRateDifference, maxPValue } = settings
  return {
    value,
    fits,
    direction(h, g, i, j) {
      const [a, b] = [h * m + g, i * m + j]
      const difference = rate[b]! - rate[a]!
      if (Math.abs(difference) <= Math.max(TIE, minRateDifference - TIE)) return 0
      if (maxPValue < 1) {
        const [n, k] = [rows[a]!, rows[b]!]
        const pooled = (rate[a]! * n + rate[b]! * k) / (n + k)
        const variance = pooled * (1 - pooled) * (1 / n + 1 / k)
        if (chiSquareP((difference * difference) / variance, 1) > maxPValue) return 0
      }
      return difference > 0 ? 1 : -1
    },
  }
}
