import { workerData } from 'node:worker_threads'
import { addCounts, closeStep, PHASES } from '../engine/run.ts'
import { COUNTERS } from '../outcomes/counters.ts'
import { overlay } from '../state/layout.ts'
import { worldLayout } from '../world/layout.ts'
import { MARKS } from '../world/points.ts'
import { compilePolicy } from '../world/policy.ts'
import { clear, momentOf } from '../world/prepare.ts'
import { resolve } from '../world/sim.ts'
import type { Share } from './threads.ts'
import { meet, rangeOf } from './threads.ts'

/** One thread of a large world. Every thread works out the moment of a step for itself: it is the same for all. */
const { share, thread } = workerData as { share: Share; thread: number }
const { frame, threads } = share
const layout = worldLayout({
  agents: frame.agents,
  groups: frame.groups.length,
  names: frame.names,
  marks: share.rulebook?.pack.points === undefined ? 0 : MARKS,
})
const memory = overlay(layout, share.buffer)
const sim = resolve(frame, compilePolicy(share.policy, share.settings, share.rulebook), memory)
const barrier = new Int32Array(share.barrier)
const row = frame.groups.length * COUNTERS.length
const tallies = Array.from(
  { length: threads },
  (_, at) => new Float64Array(share.tallies, at * row * 8, row),
)
const mine = tallies[thread]!

for (let step = share.from; step < share.to; step += 1) {
  const moment = momentOf(sim, step)
  // Nobody writes what others still read for their moment.
  meet(barrier, threads)
  if (thread === 0) clear(sim, moment)
  meet(barrier, threads)
  for (const phase of PHASES) {
    const [from, to] = rangeOf(phase.units(sim, moment), thread, threads)
    phase.run(sim, moment, from, to, mine)
    meet(barrier, threads)
  }
  if (thread === 0) {
    for (const tally of tallies) addCounts(sim, tally, moment)
    closeStep(sim)
  }
  meet(barrier, threads)
}
