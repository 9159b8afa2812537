import type { FollowedId } from '../outcomes/followed.ts'
import { exp, ln } from '../random/elementary.ts'
import { readerOf, WHOLE_PERSON } from '../outcomes/outcomes.ts'
import type { Settings } from '../world/parameters.ts'
import type { Sim } from '../world/sim.ts'
import type { Follower } from './follow.ts'
import { offendedWithin } from './follow.ts'

export type FollowedCounts = Readonly<Partial<Record<FollowedId, readonly number[]>>>

/** One policy of a replicate as far as people can be held against themselves in another world of the same luck. */
export interface LivedThrough {
  readonly follower: Follower
  readonly wealth: Int32Array
  readonly counts: Float64Array
}

const zeros = (sim: Sim): number[] => sim.frame.groups.map(() => 0)

/**
 * The same people in two worlds: whoever’s listing ended under the policy, and the very same person, over the same weeks,
 * where there was no scheme and nobody was ever listed. Only ends whose whole window lies within the run are counted.
 */
export function returnsOf(
  sim: Sim,
  mine: Follower,
  none: Follower,
  warmup: number,
  steps: number,
): FollowedCounts {
  const { group } = sim.columns
  const counts = {
    endedYear: zeros(sim),
    againYear: zeros(sim),
    againYearUnlisted: zeros(sim),
    endedTwo: zeros(sim),
    againTwo: zeros(sim),
    againTwoUnlisted: zeros(sim),
  }
  const windows = [
    [sim.yearSteps, counts.endedYear, counts.againYear, counts.againYearUnlisted],
    [2 * sim.yearSteps, counts.endedTwo, counts.againTwo, counts.againTwoUnlisted],
  ] as const
  for (let k = 0; k < mine.ends.length; k += 2) {
    const [agent, from] = [mine.ends[k]!, mine.ends[k + 1]! - warmup + 1]
    const g = group[agent]!
    for (const [width, ended, again, unlisted] of windows) {
      if (from + width > steps) continue
      ended[g]! += 1
      if (offendedWithin(mine, agent, from, from + width)) again[g]! += 1
      if (offendedWithin(none, agent, from, from + width)) unlisted[g]! += 1
    }
  }
  return counts
}

/** A loss weighs more than a gain of the same size (Kahneman and Tversky’s 2.25; unverified). */
const LOSS = 2.25

/**
 * Support after learning, a stated model: the log-odds of support before, plus what is told (the share of offences the
 * scheme avoids, less the share of its burden that falls on people who did nothing and the share of refusals that strike
 * relatives and namesakes), plus what it did to oneself: the difference of one's own wealth to the same life without a
 * scheme, in days of income a year, losses weighed more.
 */
export function supportersOf(
  sim: Sim,
  set: Settings,
  mine: Omit<LivedThrough, 'follower'>,
  none: Omit<LivedThrough, 'follower'>,
  steps: number,
): FollowedCounts {
  const { frame, columns } = sim
  const supporters = zeros(sim)
  const before = Math.min(0.999, Math.max(0.001, set['support.before']))
  const { good, bad } = toldOf(mine.counts, none.counts)
  const told = set['support.good'] * good - set['support.bad'] * bad
  const start = ln(before / (1 - before)) + told
  const years = (steps * frame.stepDays) / 365
  for (let i = 0; i < frame.agents; i += 1) {
    const change = (mine.wealth[i]! - none.wealth[i]!) / 100 / years
    const felt = set['support.own'] * (change < 0 ? LOSS * change : change)
    const odds = Math.min(30, Math.max(-30, start + felt))
    supporters[columns.group[i]!]! += Math.round(WHOLE_PERSON / (1 + exp(-odds)))
  }
  return { supporters }
}

/** What an honest leaflet says: what is avoided, and what strikes the innocent, each a share. */
function toldOf(mine: Float64Array, none: Float64Array): { good: number; bad: number } {
  const [read, without] = [readerOf(mine), readerOf(none)]
  const part = (some: number, all: number): number => (all === 0 ? 0 : some / all)
  const others = read('refusedFamily') + read('refusedNamesake')
  return {
    good: part(without('offences') - read('offences'), without('offences')),
    bad: part(read('burdenWrong'), read('burden')) + part(others, others + read('refused')),
  }
}
