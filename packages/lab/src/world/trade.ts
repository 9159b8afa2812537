import { AT, COUNTERS } from '../outcomes/counters.ts'
import { draw } from '../random/mix.ts'
import { LEFT } from './layout.ts'
import { compare, conspire, meet } from './meet.ts'
import { partnerOf, placeOf } from './prepare.ts'
import type { Moment } from './prepare.ts'
import { crowdOf, handOver } from './scratch.ts'
import type { Sim } from './sim.ts'
import { SLOT } from './slots.ts'

const CERTAIN = 0x1_0000_0000

/**
 * Trade with hidden quality between everybody and one partner a step, each once as the one who trusts. Pairs are disjoint,
 * so that threads never write one agent. `from` up to `to` count pairs of blocks; who meets whom differs from step to step.
 * Nearly all pairs are easy: both trust, neither is listed, both honour, both gain. So a block is told to gain as a whole,
 * agent after agent in the order of memory, and only those whose words or standing say otherwise are sought out with their
 * partners, taken back and dealt with by the whole rule.
 */
export function trade(
  sim: Sim,
  moment: Moment,
  from: number,
  to: number,
  tally: Float64Array,
): void {
  const { order, blockSize } = moment
  for (let pair = from; pair < to; pair += 1)
    tradeBlocks(sim, moment, tally, order[pair * 2]! * blockSize, order[pair * 2 + 1]! * blockSize)
  handOver(sim, moment.next)
}

/** One block meets another; they are told by their first agents. */
function tradeBlocks(
  sim: Sim,
  moment: Moment,
  tally: Float64Array,
  first: number,
  second: number,
): void {
  const { hard } = sim.scratch
  gainTogether(sim, tally, first, moment.blockSize)
  gainTogether(sim, tally, second, moment.blockSize)
  const count = hardOnes(sim, moment, first, second, uneasy(sim, moment, first, second))
  for (let k = 0; k < count; k += 2) byTheRule(sim, moment, tally, hard[k]!, hard[k + 1]!)
  if (sim.imitates > 0) imitate(sim, moment, tally, first, second)
  if (sim.colludes) collude(sim, moment, tally, first, second)
}

/** A block trades as if all its members trusted and honoured, each once as either. */
function gainTogether(sim: Sim, tally: Float64Array, start: number, blockSize: number): void {
  const { agents, groups } = sim.frame
  gainAll(sim.columns.wealth, start, Math.min(start + blockSize, agents), 2 * sim.gain)
  const crowd = crowdOf(sim)
  const row = (start / blockSize) * groups.length
  for (let g = 0; g < groups.length; g += 1)
    tally[g * COUNTERS.length + AT.honoured]! += crowd[row + g]!
}

function gainAll(wealth: Int32Array, from: number, to: number, gain: number): void {
  for (let i = from; i < to; i += 1) wealth[i] = wealth[i]! + gain
}

/**
 * Notes the places in the first block of all pairs that are not easy: one of the two may not meet or trust, is listed or
 * has left, may not honour, or is not there at all. How many there are; the places stand in the scratch.
 */
function uneasy(sim: Sim, moment: Moment, first: number, second: number): number {
  const { k0, k1, blockSize, pairing } = moment
  const { places, noted, select } = sim.scratch
  const { picked } = select
  const { agents } = sim.frame
  const sure = sim.columns.sure as Uint32Array
  const trusting = Math.min(sim.meets, moment.trusts)
  const limit = CERTAIN - trusting
  let end = Math.min(first + blockSize, agents)
  let n = select.atOrAbove(k0, k1, SLOT.honour, sure, first, end, 0)
  n = select.within(k0, k1, SLOT.meet, trusting, limit, first, end, n)
  let count = 0
  for (let k = 0; k < n; k += 1) {
    const place = picked[k]! - first
    places[count] = place
    count += 1 - noted[place]!
    noted[place] = 1
  }
  end = Math.min(second + blockSize, agents)
  n = select.atOrAbove(k0, k1, SLOT.honour, sure, second, end, 0)
  n = select.within(k0, k1, SLOT.meet, trusting, limit, second, end, n)
  // The last block may be short, or there may be one too many: nobody stands at those places.
  for (let i = Math.max(second, agents); i < second + blockSize; i += 1) picked[n++] = i
  for (let k = 0; k < n; k += 1) {
    const place = placeOf(pairing, picked[k]! - second)
    places[count] = place
    count += 1 - noted[place]!
    noted[place] = 1
  }
  for (let place = Math.max(0, agents - first); place < blockSize; place += 1) {
    places[count] = place
    count += 1 - noted[place]!
    noted[place] = 1
  }
  return count
}

/**
 * Of the pairs noted, who trusts and whom where that one meeting is not easy; how many numbers then stand in the scratch.
 * No call and no branch but these in the loop: it is run for every tenth pair.
 */
function hardOnes(
  sim: Sim,
  { k0, k1, pairing, trusts }: Moment,
  first: number,
  second: number,
  count: number,
): number {
  const { places, noted, hard } = sim.scratch
  const { agents } = sim.frame
  const { sure, flags } = sim.columns
  const trusting = Math.min(sim.meets, trusts)
  const certain = trusting >= CERTAIN
  let n = 0
  for (let k = 0; k < count; k += 1) {
    const place = places[k]!
    noted[place] = 0
    const one = first + place
    const two = second + partnerOf(pairing, place)
    if (one >= agents || two >= agents) {
      if (one < agents || two < agents) {
        hard[n] = one
        hard[n + 1] = two
        n += 2
      }
      continue
    }
    const [mine, theirs] = [sure[one]!, sure[two]!]
    // Whoever has left is sure of nothing, which is at hand; flags lie far away.
    const away =
      (mine === 0 && (flags[one]! & LEFT) !== 0) || (theirs === 0 && (flags[two]! & LEFT) !== 0)
    const trusted = certain || draw(k0, k1, one, SLOT.meet) >>> 0 < trusting
    if (away || !trusted || draw(k0, k1, two, SLOT.honour) >>> 0 >= theirs) {
      hard[n] = one
      hard[n + 1] = two
      n += 2
    }
    const trusts2 = certain || draw(k0, k1, two, SLOT.meet) >>> 0 < trusting
    if (away || !trusts2 || draw(k0, k1, one, SLOT.honour) >>> 0 >= mine) {
      hard[n] = two
      hard[n + 1] = one
      n += 2
    }
  }
  return n
}

const present = ({ frame, columns }: Sim, i: number): boolean =>
  i < frame.agents && (columns.sure[i] !== 0 || (columns.flags[i]! & LEFT) === 0)

/** Takes back what `i` gained by trusting `j`, and lets them meet if both are there. */
function byTheRule(sim: Sim, moment: Moment, tally: Float64Array, i: number, j: number): void {
  const { columns, frame, gain } = sim
  const { agents } = frame
  // One of the two is not there: the other was alone with what it gained, as either.
  if (i >= agents || j >= agents) {
    const alone = Math.min(i, j)
    columns.wealth[alone]! -= 2 * gain
    tally[columns.group[alone]! * COUNTERS.length + AT.honoured]! -= 1
    return
  }
  columns.wealth[i]! -= gain
  columns.wealth[j]! -= gain
  tally[columns.group[i]! * COUNTERS.length + AT.honoured]! -= 1
  if (present(sim, i) && present(sim, j)) meet(sim, moment, tally, i, j)
}

/** Those who look at how their partner fares. */
function imitate(
  sim: Sim,
  moment: Moment,
  tally: Float64Array,
  first: number,
  second: number,
): void {
  const { k0, k1, blockSize, pairing } = moment
  const { select } = sim.scratch
  const end = Math.min(first + blockSize, sim.frame.agents)
  const n = select.within(k0, k1, SLOT.imitate, 0, sim.imitates, first, end, 0)
  for (let k = 0; k < n; k += 1) {
    const one = select.picked[k]!
    const two = second + partnerOf(pairing, one - first)
    if (present(sim, one) && present(sim, two)) compare(sim, moment, tally, one, two)
  }
}

function collude(
  sim: Sim,
  moment: Moment,
  tally: Float64Array,
  first: number,
  second: number,
): void {
  for (let place = 0; place < moment.blockSize; place += 1) {
    const [one, two] = [first + place, second + partnerOf(moment.pairing, place)]
    if (present(sim, one) && present(sim, two)) conspire(sim, moment, tally, one, two)
  }
}
