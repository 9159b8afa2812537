import { AT, COUNTERS } from '../outcomes/counters.ts'
import { PIECE } from '../world/layout.ts'
import { live } from '../world/life.ts'
import type { Moment } from '../world/prepare.ts'
import { clear, momentOf } from '../world/prepare.ts'
import type { Sim } from '../world/sim.ts'
import { trade } from '../world/trade.ts'

/** A part of a step whose work may be split. Within a phase no thread reads what another writes. */
export interface Phase {
  readonly name: string
  /** Pieces of work; a thread takes a range of them. */
  readonly units: (sim: Sim, moment: Moment) => number
  readonly run: (sim: Sim, moment: Moment, from: number, to: number, tally: Float64Array) => void
}

export const PHASES: readonly Phase[] = [
  {
    name: 'trade',
    units: (sim, { order }) => (sim.set['trade.rate'] > 0 ? order.length / 2 : 0),
    run: trade,
  },
  {
    name: 'life',
    units: ({ frame }) => Math.ceil(frame.agents / PIECE),
    run: live,
  },
]

export const newTally = (groups: number): Float64Array => new Float64Array(groups * COUNTERS.length)

/** Adds a thread's counts to the state's. Sums of whole numbers below 2^53: the order cannot matter. */
export function addCounts(sim: Sim, tally: Float64Array, { next }: Moment): void {
  const { counts, waiting } = sim.columns
  for (let row = 0; row < tally.length; row += COUNTERS.length) {
    // What follows from other counts is worked out here, not in the inner loop.
    const accepted = tally[row + AT.honoured]! + tally[row + AT.cheated]!
    tally[row + AT.accepted]! += accepted
    tally[row + AT.offers]! += accepted + tally[row + AT.declined]!
    tally[row + AT.surplus]! += 2 * sim.set['trade.gain'] * tally[row + AT.honoured]!
    waiting[next * 4 + 1]! += tally[row + AT.offers]!
    waiting[next * 4 + 2]! += tally[row + AT.cheated]!
  }
  for (const [at, count] of tally.entries()) counts[at]! += count
  tally.fill(0)
}

/** Once all threads are in: the honest are counted for every step they were. */
export function closeStep({ columns: { counts } }: Sim): void {
  for (let row = 0; row < counts.length; row += COUNTERS.length)
    counts[row + AT.honestSteps]! += counts[row + AT.honestNow]!
}

/** Steps `from` up to `to` on this thread. */
export function runSteps(
  sim: Sim,
  from: number,
  to: number,
  after: (step: number) => void = () => {},
): void {
  const tally = newTally(sim.frame.groups.length)
  for (let step = from; step < to; step += 1) {
    const moment = momentOf(sim, step)
    clear(sim, moment)
    for (const phase of PHASES) phase.run(sim, moment, 0, phase.units(sim, moment), tally)
    addCounts(sim, tally, moment)
    closeStep(sim)
    after(step)
  }
}
