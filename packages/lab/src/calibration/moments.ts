import { dayNumber } from '@xinyong/procedure'
import { AT } from '../outcomes/counters.ts'
import type { Calibration, MomentSpec } from './model.ts'

/** Steps after which the moments are read, ascending; 0 is the first day of the scheme. */
export function stepsOf({ since, moments }: Calibration, stepDays: number): readonly number[] {
  const steps = moments.flatMap(({ since: from = since, until }) => [
    stepAt(since, from, stepDays),
    stepAt(since, until, stepDays),
  ])
  return [...new Set(steps)].sort((a, b) => a - b)
}

const stepAt = (since: MomentSpec['until'], day: MomentSpec['until'], stepDays: number): number =>
  Math.round((dayNumber(day) - dayNumber(since)) / stepDays)

/** Totals of all counters after a step, since the scheme began. */
export type CountsAt = ReadonlyMap<number, readonly number[]>

/** The value of a moment from what was counted; undefined where there was nothing to divide by. */
export function momentOf(
  { count, per, since: from, until }: MomentSpec,
  since: MomentSpec['until'],
  stepDays: number,
  counts: CountsAt,
): number | undefined {
  const [first, last] = [from ?? since, until].map((day) =>
    counts.get(stepAt(since, day, stepDays)),
  ) as [readonly number[], readonly number[]]
  const during = (at: number): number => last[at]! - first[at]!
  const whole = per === 'thousand-people' ? last[AT.people]! / 1000 : during(AT[per])
  const part = count.reduce((sum, one) => sum + during(AT[one]), 0)
  return whole === 0 ? undefined : part / whole
}

/** Root mean square of the distances of the moments searched by, each in its stated error; far where one is missing. */
export function distanceOf(
  moments: readonly MomentSpec[],
  found: readonly (number | undefined)[],
): number {
  let [sum, used] = [0, 0]
  for (const [at, { value, error, held }] of moments.entries()) {
    if (held === true) continue
    const one = found[at]
    sum += one === undefined ? 1e12 : ((one - value) / error) ** 2
    used += 1
  }
  return Math.sqrt(sum / used)
}
