import { latinUnits } from '../design/cover.ts'
import type { Point } from '../design/points.ts'
import type { DialName } from '../world/parameters.ts'
import type { Calibration, Tried } from './model.ts'

export type Ranges = Calibration['dials']

/** The points of a round: a Latin hypercube over the ranges. */
export function roundPoints(
  { search }: Calibration,
  ranges: Ranges,
  round: number,
): readonly Point[] {
  const names = Object.keys(ranges) as DialName[]
  return latinUnits(search.points, names.length, search.seed + round).map((units) =>
    Object.fromEntries(
      names.map((name, at) => {
        const [low, high] = ranges[name]!
        return [name, low + (high - low) * units[at]!]
      }),
    ),
  )
}

/** The nearest share of all points tried so far, nearest first; of points equally near the one tried first. */
export function accepted({ search }: Calibration, tried: readonly Tried[]): readonly Tried[] {
  return tried
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, Math.max(2, Math.floor(search.points * search.accept)))
}

/** Where the next round looks: where the accepted points lie, with a margin, never beyond what was allowed. */
export function narrowed({ dials }: Calibration, kept: readonly Tried[]): Ranges {
  return Object.fromEntries(
    (Object.keys(dials) as DialName[]).map((name) => {
      const [low, high] = dials[name]!
      const values = kept.map((one) => one.dials[name]!)
      const [least, most] = [Math.min(...values), Math.max(...values)]
      const margin = Math.max((most - least) / 4, (high - low) / 200)
      return [name, [Math.max(low, least - margin), Math.min(high, most + margin)] as const]
    }),
  )
}
