import type { Seen } from '../world/seen.ts'
import type { Sim } from '../world/sim.ts'
import { sufficientLengths } from './sufficient.ts'

/** What was written down about each person of one policy of one replicate. */
export interface Follower {
  readonly seen: Seen
  /** One bit for each person and step: an offence. */
  readonly offences: Uint8Array
  readonly width: number
  /** Rightful listings that ended: person and step, one after the other. */
  readonly ends: readonly number[]
  /** By group: what was borne after the shortest listing that outweighs the average gain. */
  readonly beyond: number[]
  /** Hands over the compiled policy, which says how long would have been enough. */
  readonly watch: (sim: Sim) => void
}

/** Bytes that following takes, for the two worlds that are held against each other. */
export const bytesToFollow = (agents: number, steps: number): number =>
  2 * agents * (Math.ceil(steps / 8) + 8)

/** Follows everybody from the policy date on. */
export function followPeople(agents: number, warmup: number, steps: number): Follower {
  const width = Math.ceil(steps / 8)
  const offences = new Uint8Array(agents * width)
  const since = new Int32Array(agents)
  const ends: number[] = []
  const beyond: number[] = []
  let watched: { readonly sim: Sim; readonly enough: Int32Array } | undefined
  return {
    offences,
    width,
    ends,
    beyond,
    watch: (sim) => {
      watched = { sim, enough: sufficientLengths(sim).enough }
      beyond.length = 0
      for (const _ of sim.frame.groups) beyond.push(0)
    },
    seen: {
      offended: (agent, step) => {
        const at = step - warmup
        if (at >= 0) offences[agent * width + (at >> 3)]! |= 1 << (at & 7)
      },
      entered: (agent, step) => {
        since[agent] = step
      },
      ended: (agent, step) => void ends.push(agent, step),
      burdened: (agent, step, weight) => {
        if (watched === undefined) return
        const { sim, enough } = watched
        const { ground, kind, group } = sim.columns
        if (step - since[agent]! > enough[ground[agent]! * 3 + kind[agent]!]!)
          beyond[group[agent]!]! += weight
      },
    },
  }
}

/** Whether a person offended after a step and within so many. */
export function offendedWithin(
  { offences, width }: Follower,
  agent: number,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at += 1)
    if ((offences[agent * width + (at >> 3)]! & (1 << (at & 7))) !== 0) return true
  return false
}
