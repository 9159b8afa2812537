import { chiSquareP } from '../statistics/normal.ts'

/** Below 0.10 `steady`, below 0.25 `watch`, from there on `alarm`. */
export type Alarm = 'steady' | 'watch' | 'alarm'

export interface Stability {
  /** Σ (share now − share then) × ln(share now / share then). */
  readonly index: number
  readonly alarm: Alarm
  /** What the index would be on average if nothing had changed: (bins − 1) × (1/then + 1/now). */
  readonly expectedNoise: number
  /** Chance of an index this large if nothing had changed; a fixed threshold misleads where rows are few. */
  readonly pValue: number
  readonly bins: readonly StabilityBin[]
}

export interface StabilityBin {
  readonly before: number
  readonly after: number
  readonly part: number
}

/** An empty bin counts as half a row, on either side; no other smoothing is done. */
const EMPTY = 0.5

/**
 * The population stability index of counts by bin. Bins that are empty on both sides say nothing and are left out.
 * @returns undefined where either side has no rows
 */
export function stabilityOf(
  then: readonly number[],
  now: readonly number[],
): Stability | undefined {
  const [before, after] = [sum(then), sum(now)]
  if (before === 0 || after === 0) return undefined
  const bins = then.map((count, at): StabilityBin => {
    const other = now[at] ?? 0
    const a = (count === 0 ? EMPTY : count) / before
    const b = (other === 0 ? EMPTY : other) / after
    const part = count === 0 && other === 0 ? 0 : (b - a) * Math.log(b / a)
    return { before: count, after: other, part }
  })
  const index = sum(bins.map(({ part }) => part))
  const used = bins.filter((bin) => bin.before + bin.after > 0).length
  const scale = 1 / before + 1 / after
  return {
    index,
    alarm: alarmOf(index),
    expectedNoise: (used - 1) * scale,
    pValue: used < 2 ? 1 : chiSquareP(index / scale, used - 1),
    bins,
  }
}

export function alarmOf(index: number): Alarm {
  return index < 0.1 ? 'steady' : index < 0.25 ? 'watch' : 'alarm'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
