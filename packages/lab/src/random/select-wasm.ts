import type { Select } from './select.ts'
import { atOrAbove, plainSelect, within } from './select.ts'
import { moduleOf, op, seq } from './wasm-writer.ts'
import type { Code, WasmFunction } from './wasm-writer.ts'

/*
 * `atOrAbove` and `within` with four agents a vector: the words and answers of the plain ones in about half the
 * time (`npm run bench -- lab`). Only whole sixteens are taken here; what is left over goes to the plain ones.
 */

/** What is used of the machine's WebAssembly; the library's types come with a whole browser. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer
  }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

// Parameters: the first agent, the agent after the last, k0, what the slot adds, two of the comparison's, where to write.
const [FROM, TO, K0, ADD, LEAST, LAST, OUT, BITS] = [0, 1, 2, 3, 4, 5, 6, 7]
const [H, KEY, MORE, C1, C2, C3, LOW, HIGH] = [8, 9, 10, 11, 12, 13, 14, 15]

const splat = (local: number, into: number): Code => seq(op.get(local), op.vSplat(), op.set(into))
const constant = (value: number, into: number): Code =>
  seq(op.i32(value), op.vSplat(), op.set(into))
/** `h ^ (h >>> bits)`, of the vector on top. */
const fold = (bits: number): Code => seq(op.tee(H), op.get(H), op.i32(bits), op.vShrU(), op.vXor())
const times = (local: number): Code => seq(op.get(local), op.vMul())
const advance = (local: number, by: number): Code =>
  seq(op.get(local), op.i32(by), op.add(), op.set(local))

/** `draw` for four agents, so many after `FROM`. */
const words = (after: number): Code =>
  seq(
    seq(op.get(FROM), op.vSplat(), op.vConst([after, after + 1, after + 2, after + 3]), op.vAdd()),
    seq(op.get(KEY), op.vXor(), times(C1), fold(15), times(C2), op.get(MORE), op.vAdd()),
    seq(fold(16), times(C2), fold(13), times(C3), fold(16)),
  )

/** Goes through the sixteens and writes down whom the comparison marks; gives where the next would be written. */
const picker = (name: string, prepare: Code, compare: (after: number) => Code): WasmFunction => ({
  name,
  params: 7,
  scalars: 1,
  vectors: 8,
  body: seq(
    splat(K0, KEY),
    splat(ADD, MORE),
    constant(0x9e37_79b1, C1),
    constant(0x85eb_ca6b, C2),
    constant(0xc2b2_ae35, C3),
    prepare,
    op.block(),
    op.loop(),
    seq(op.get(FROM), op.get(TO), op.geS(), op.brIf(1)),
    op.i32(0),
    // One bit an agent, sixteen in a number: seldom more than one of them is set.
    ...[0, 4, 8, 12].map((after) =>
      seq(words(after), compare(after), op.vBitmask(), op.i32(after), op.shl(), op.or()),
    ),
    seq(op.tee(BITS), op.if(), op.loop()),
    seq(op.get(OUT), op.get(FROM), op.get(BITS), op.ctz(), op.add(), op.store()),
    advance(OUT, 4),
    // The lowest bit is done with.
    seq(op.get(BITS), op.get(BITS), op.i32(1), op.sub(), op.and(), op.tee(BITS), op.brIf(0)),
    seq(op.end(), op.end()),
    seq(advance(FROM, 16), advance(LEAST, 64), op.br(0)),
    seq(op.end(), op.end()),
    op.get(OUT),
  ),
})

/** `LEAST` is where the limits of the sixteen lie. */
const byLimit = (after: number): Code => seq(op.get(LEAST), op.vLoad(4 * after), op.vGeU())
const byRange = (): Code => seq(op.get(LOW), op.vSub(), op.get(HIGH), op.vLeU())

type Picker = (
  from: number,
  to: number,
  k0: number,
  add: number,
  least: number,
  last: number,
  out: number,
) => number

const PAGE = 65_536
const addOf = (k1: number, slot: number): number => (k1 + Math.imul(slot, 0x632b_e5ab)) | 0

/**
 * @param most agents of a run at the most
 * @param room how many may be picked
 * @returns undefined where the machine runs no WebAssembly with vectors
 */
export function vectorSelect(most: number, room: number): Select | undefined {
  const pages = Math.ceil((4 * (most + room + 1)) / PAGE)
  const out = 4 * most
  try {
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const bytes = moduleOf(pages, [
      picker('atOrAbove', [], byLimit),
      picker('within', seq(splat(LEAST, LOW), splat(LAST, HIGH)), byRange),
    ])
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { own: { memory } })
    const kernel = instance.exports as Readonly<Record<'atOrAbove' | 'within', Picker>>
    const near = new Uint32Array(memory.buffer, 0, most)
    const picked = new Int32Array(memory.buffer, out, room + 1)
    return {
      picked,
      atOrAbove: (k0, k1, slot, limits, from, to, count) => {
        const whole = from + (Math.max(0, to - from) & ~15)
        near.set(limits.subarray(from, whole))
        const at = kernel.atOrAbove(from, whole, k0, addOf(k1, slot), 0, 0, out + 4 * count)
        return atOrAbove(k0, k1, slot, limits, whole, to, picked, (at - out) >> 2)
      },
      within: (k0, k1, slot, least, span, from, to, count) => {
        if (span <= 0) return count
        const whole = from + (Math.max(0, to - from) & ~15)
        const add = addOf(k1, slot)
        const at = kernel.within(from, whole, k0, add, least, span - 1, out + 4 * count)
        return within(k0, k1, slot, least, span, whole, to, picked, (at - out) >> 2)
      },
    }
  } catch {
    return undefined
  }
}

/** Agents of a run, and how many of them may be picked in a row of calls: what `ownSelect` has room for. */
export const MOST = 4096
const ROOM = 3 * MOST

let own: Select | undefined

// `script-src 'self'` forbids a page to compile WebAssembly, and the attempt alone would be reported as a violation.
const inBrowser = 'WorkerGlobalScope' in globalThis || 'document' in globalThis

/** The fast way where there is one. A thread has one, for whatever it works on: nothing is kept from call to call. */
export function ownSelect(): Select {
  own ??= (inBrowser ? undefined : vectorSelect(MOST, ROOM)) ?? plainSelect(ROOM)
  return own
}
