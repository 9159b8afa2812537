import { AT, COUNTERS } from '../outcomes/counters.ts'
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

/** Agents handed out together: even, so that a household is never split. */
const PIECE = 1024

export const PHASES: readonly Phase[] = [
  {
    name: 'trade',
    units: (sim, { order }) => (sim.set['trade.rate'] > 0 ? order.length / 2 : 0),
    run: trade,
  },
  {
    name: 'life',
    units: ({ frame }) => Math.ceil(frame.agents / PIECE),
    run: (sim, moment, from, to, tally) =>
      live(sim, moment, from * PIECE, Math.min(sim.frame.agents, to * PIECE), tally),
  },
]

export const newTally = (groups: number): Float64Array => new Float64Array(groups * COUNTERS.length)

/** Adds a thread's counts to the state's. Sums of whole numbers below 2^53: the order cannot matter. */
export function addCounts(sim: Sim, tally: Float64Array, moment: Moment): void {
  const { counts, waiting } = sim.columns
  for (const [at, count] of tally.entries()) counts[at]! += count
  let offers = 0
  for (let row = AT.offers; row < tally.length; row += COUNTERS.length) offers += tally[row]!
  waiting[moment.next * 4 + 1]! += offers
  tally.fill(0)
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
    after(step)
  }
}
