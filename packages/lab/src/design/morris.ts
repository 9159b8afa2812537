import type { Interval } from '../outcomes/interval.ts'
import { intervalOf } from '../outcomes/interval.ts'
import type { Units } from './cover.ts'
import { wordUnit } from './cover.ts'

const LEVELS = 4
const JUMP = LEVELS / (2 * (LEVELS - 1))

/** Morris trajectories: from a random place of the grid each dial is moved once, in a random order and direction. */
export function morrisUnits(trajectories: number, dials: number, seed: number): readonly Units[] {
  return Array.from({ length: trajectories }, (_, t) => trajectory(t, dials, seed)).flat()
}

function trajectory(t: number, dials: number, seed: number): readonly Units[] {
  const word = (k: number): number => wordUnit(seed, 1000 + t, k)
  const start = Array.from(
    { length: dials },
    (_, at) => Math.floor(word(at) * LEVELS) / (LEVELS - 1),
  )
  const order = Array.from({ length: dials }, (_, at) => at).toSorted(
    (a, b) => word(dials + a) - word(dials + b),
  )
  const path: Units[] = [start]
  for (const at of order) {
    const last = path.at(-1)!
    const value = last[at]!
    const up = value + JUMP <= 1 && (value - JUMP < 0 || word(2 * dials + at) < 0.5)
    path.push(last.with(at, up ? value + JUMP : value - JUMP))
  }
  return path
}

/** How strongly a dial acts: mean of the sizes of its elementary effects with its interval, and their spread. */
export interface Screening {
  readonly muStar: Interval
  readonly sigma: number
}

/** Elementary effects from the answers at the points of `morrisUnits`, in their order. */
export function morrisEffects(
  units: readonly Units[],
  answers: readonly number[],
): readonly Screening[] {
  const dials = units[0]?.length ?? 0
  const effects: number[][] = Array.from({ length: dials }, () => [])
  for (let k = 0; k + 1 < units.length; k += 1) {
    if ((k + 1) % (dials + 1) === 0) continue
    const moved = units[k]!.findIndex((value, at) => value !== units[k + 1]![at])
    const step = units[k + 1]![moved]! - units[k]![moved]!
    effects[moved]!.push((answers[k + 1]! - answers[k]!) / step)
  }
  return effects.map((list) => ({
    muStar: intervalOf(list.map(Math.abs)),
    sigma: Math.sqrt(intervalOf(list).variance),
  }))
}
