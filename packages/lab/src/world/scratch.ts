import { ownSelect } from '../random/select-wasm.ts'
import type { Columns } from '../state/layout.ts'
import { PIECE, PLACES } from './layout.ts'
import type { worldLayout } from './layout.ts'
import { blockSizeFor } from './prepare.ts'
import type { Sim, Frame } from './sim.ts'

/** What a thread writes on while it works. Never part of the state: emptied before others look. */
export function scratchFor({ agents, groups }: Frame, { status, order, flags }: Standing) {
  const blockSize = blockSizeFor(agents)
  const fours = (bytes: Uint8Array): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset, agents >> 2)
  return {
    /** Standing, orders and flags of four agents in a word: columns begin at multiples of eight bytes. */
    standing4: fours(status),
    order4: fours(order),
    flags4: fours(flags),
    /** Draws for a block at once. */
    select: ownSelect(),
    /** Agents of a piece to whom something happens; one more, because the loop writes ahead. */
    picked: new Int32Array(PIECE + 1),
    /** Places of pairs that trade by the whole rule, and which of them are noted already. */
    places: new Int32Array(blockSize),
    noted: new Uint8Array(blockSize),
    /** Who trusts, and whom, where their meeting is not easy. */
    hard: new Int32Array(4 * blockSize),
    /** Members of each group in each block, once counted. */
    crowd: new Int32Array(Math.ceil(agents / blockSize / 2) * 2 * groups.length),
    counted: { crowd: false },
    /** What a phase adds to the pulse of places and to the cases waiting. */
    pulse: new Int32Array(PLACES * 2),
    waiting: new Int32Array(1),
    /** What may happen to the agents of a piece; nought between two pieces. */
    may: new Uint8Array(PIECE),
    /** Those of the picked whom a loop leaves to the whole rule. */
    left: new Int32Array(PIECE),
  }
}

type Standing = Pick<Columns<ReturnType<typeof worldLayout>>, 'status' | 'order' | 'flags'>
/** Members of each group in each block, place `block * groups + group`. Nobody ever changes group. */
export function crowdOf({ scratch, frame, columns }: Sim): Int32Array {
  const { crowd, counted } = scratch
  if (counted.crowd) return crowd
  const blockSize = blockSizeFor(frame.agents)
  for (let i = 0; i < frame.agents; i += 1)
    crowd[Math.floor(i / blockSize) * frame.groups.length + columns.group[i]!]! += 1
  counted.crowd = true
  return crowd
}

/** Hands over what a phase has added: one atomic addition for each place instead of one for each offence. */
export function handOver({ scratch, columns }: Sim, next: number): void {
  const { pulse, waiting } = scratch
  for (let at = 0; at < pulse.length; at += 1)
    if (pulse[at] !== 0) Atomics.add(columns.pulse, next * pulse.length + at, pulse[at]!)
  pulse.fill(0)
  if (waiting[0] !== 0) Atomics.add(columns.waiting, next * 4, waiting[0]!)
  waiting[0] = 0
}
