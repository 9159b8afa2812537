import { draw, stepKey, threshold } from '../random/mix.ts'
import { PLACES } from './layout.ts'
import type { Sim } from './sim.ts'
import { SLOT } from './slots.ts'

/** What is the same for everybody in a step. */
export interface Moment {
  readonly step: number
  readonly day: number
  readonly k0: number
  readonly k1: number
  /** Offset of what the last step left, and of what this one leaves, in columns kept twice. */
  readonly last: 0 | 1
  readonly next: 0 | 1
  /** Share of waiting cases that are taken up. */
  readonly taken: number
  /** Chance that an offer is made at all, after what was heard of cheating. */
  readonly trusts: number
  /** Word below which somebody may be reported who did nothing: mistakes, frames, and namesakes of the newly listed. */
  readonly reported: number
  /** Blocks in the order in which they meet: the first with the second, the third with the fourth. */
  readonly order: Int32Array
  readonly blockSize: number
  readonly pairing: Pairing
}

/** A bijection of the places of a block, so that every agent of one block meets exactly one of the other. */
export interface Pairing {
  readonly mask: number
  readonly a: number
  readonly b: number
  readonly c: number
  readonly shift: number
  /** Inverses of `a` and `b` modulo 2^32, for the way back. */
  readonly overA: number
  readonly overB: number
}

/** Place in the second block of whoever the agent at a place of the first meets. */
export function partnerOf({ mask, a, b, c, shift }: Pairing, place: number): number {
  const mixed = (Math.imul(place, a) + c) & mask
  return (Math.imul(mixed ^ (mixed >> shift), b) + c) & mask
}

/** The way back: the place in the first block. `shift` is half the bits or more, so that the mixing undoes itself. */
export function placeOf({ mask, overA, overB, c, shift }: Pairing, partner: number): number {
  const mixed = Math.imul(partner - c, overB) & mask
  return Math.imul((mixed ^ (mixed >> shift)) - c, overA) & mask
}

/** Inverse of an odd number modulo 2^32, by Newton's iteration: each round doubles the right bits. */
export function inverseOf(odd: number): number {
  let inverse = odd
  for (let round = 0; round < 5; round += 1)
    inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse))
  return inverse
}

/** Blocks stay in the cache; there are always enough of them to mix. */
export function blockSizeFor(agents: number): number {
  const most = 2 ** (31 - Math.clz32(Math.max(16, Math.ceil(agents / 16))))
  return Math.min(4096, most)
}

/** Every number of a step that does not belong to an agent. Pure in (state, step): any thread may compute it. */
export function momentOf(sim: Sim, step: number): Moment {
  const { frame, columns, set } = sim
  const { k0, k1 } = stepKey(frame.seed, frame.replicate, step)
  const last = (step & 1) as 0 | 1
  const at = last * 4
  const waiting = columns.waiting[at]!
  const [offers, cheats] = [columns.waiting[at + 1]!, columns.waiting[at + 2]!]
  const capacity = (set['courts.capacity'] * frame.agents) / 1000
  const heard = offers === 0 ? 0 : (set['trade.caution'] * cheats) / offers
  const blockSize = blockSizeFor(frame.agents)
  const blocks = Math.ceil(frame.agents / blockSize / 2) * 2
  const order = Int32Array.from({ length: blocks }, (_, block) => block)
  for (let i = blocks - 1; i > 0; i -= 1) {
    const j = (draw(k0, k1, i, SLOT.blocks) >>> 0) % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  const word = (n: number): number => draw(k0, k1, n, SLOT.pairing)
  const bits = 31 - Math.clz32(blockSize)
  const [a, b] = [word(0) | 1, word(1) | 1]
  return {
    step,
    day: frame.firstDay + step * frame.stepDays,
    k0,
    k1,
    last,
    next: (1 - last) as 0 | 1,
    taken: threshold(waiting <= capacity ? 1 : capacity / waiting),
    trusts: threshold(Math.max(0.05, 1 - heard) * set['trade.rate']),
    reported: reportedBelow(sim, last),
    order,
    blockSize,
    pairing: {
      mask: blockSize - 1,
      a,
      b,
      c: word(2),
      shift: Math.ceil(bits / 2),
      overA: inverseOf(a),
      overB: inverseOf(b),
    },
  }
}

function reportedBelow({ frame, columns, set, mixes, most }: Sim, last: number): number {
  const { namesNew, bearers } = columns
  let worst = 0
  if (mixes)
    for (let name = 0; name < frame.names; name += 1) {
      const fresh = namesNew[last * frame.names + name]!
      if (fresh > 0) worst = Math.max(worst, fresh / bearers[name]!)
    }
  const mixedUp = worst * set['identify.error'] * 0x1_0000_0000
  return Math.min(0x1_0000_0000, Math.ceil(most.mistaken + mixedUp) + 1)
}

/** Empties what this step is going to write. One thread does it, before the others begin. */
export function clear(sim: Sim, { next }: Moment): void {
  const { columns, frame } = sim
  columns.namesListed.fill(0, next * frame.names, (next + 1) * frame.names)
  columns.namesNew.fill(0, next * frame.names, (next + 1) * frame.names)
  columns.pulse.fill(0, next * PLACES * 2, (next + 1) * PLACES * 2)
  columns.waiting.fill(0, next * 4, next * 4 + 4)
}
