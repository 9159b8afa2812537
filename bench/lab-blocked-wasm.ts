import { moduleOf, op, seq } from '@xinyong/lab/engine'
import type { Code } from '@xinyong/lab/engine'
import type { Game } from './lab-blocked.ts'
import { BLOCK, ERROR, mixed, shuffled } from './lab-blocked.ts'

declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer
  }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

const [FIRST, SECOND, KEY, STEP, A, C] = [0, 1, 2, 3, 4, 5]
const [PLACE, I, J, H, HONEST, AFTER, AT] = [6, 7, 8, 9, 10, 11, 12]

/** `mixed(j, key)` of the game, left on top. */
const draw = (j: number, more: number): Code =>
  seq(
    seq(op.get(j), op.get(KEY), op.i32(more), op.add(), op.xor(), op.i32(0x85eb_ca6b), op.mul()),
    ...[
      [15, 0xc2b2_ae35],
      [13, 0x27d4_eb2f],
    ].map(([bits = 0, by = 0]) => seq(fold(bits), op.i32(by), op.mul())),
    fold(16),
  )
const fold = (bits: number): Code => seq(op.tee(H), op.get(H), op.i32(bits), op.shrU(), op.xor())

/** `array[i] += ifHonest or otherwise`, for whole numbers of 32 bits that begin at `base`. */
const gain = (base: number, i: number, ifHonest: number, otherwise: number): Code =>
  seq(
    seq(op.get(i), op.i32(2), op.shl(), op.tee(AT), op.get(AT), op.load(base)),
    seq(op.i32(ifHonest), op.i32(otherwise), op.get(HONEST), op.select(), op.add()),
    op.store(base),
  )

interface Places {
  readonly honours: number
  readonly wealth: number
  readonly until: number
  readonly score: number
}

const meet = ({ honours, wealth, until, score }: Places, i: number, j: number): Code =>
  seq(
    op.block(),
    seq(op.get(j), op.i32(1), op.shl(), op.load16(until), op.get(STEP), op.geS(), op.brIf(0)),
    seq(draw(j, 0), op.get(j), op.i32(2), op.shl(), op.load(honours), op.ltU(), op.set(HONEST)),
    gain(wealth, i, 50, -100),
    gain(wealth, j, 50, 200),
    // What the scheme sees is what was done, or else its opposite.
    seq(draw(j, 1), op.i32(ERROR), op.ltU(), op.get(HONEST), op.xor(), op.set(HONEST)),
    seq(op.get(j), op.load8(score), op.i32(1), op.i32(-2), op.get(HONEST), op.select(), op.add()),
    seq(op.tee(AFTER), op.i32(10), op.get(AFTER), op.i32(10), op.ltS(), op.select(), op.set(AFTER)),
    seq(op.get(j), op.get(AFTER), op.i32(0), op.get(AFTER), op.i32(-6), op.gtS(), op.select()),
    op.store8(score),
    seq(op.get(AFTER), op.i32(-6), op.gtS(), op.brIf(0)),
    seq(op.get(j), op.i32(1), op.shl(), op.get(STEP), op.i32(20), op.add(), op.store16(until)),
    op.end(),
  )

const body = (places: Places): Code =>
  seq(
    seq(op.i32(0), op.set(PLACE), op.loop()),
    seq(op.get(FIRST), op.get(PLACE), op.add(), op.set(I)),
    seq(op.get(PLACE), op.get(A), op.mul(), op.get(C), op.add(), op.i32(BLOCK - 1), op.and()),
    seq(op.get(SECOND), op.add(), op.set(J)),
    meet(places, I, J),
    meet(places, J, I),
    seq(op.get(PLACE), op.i32(1), op.add(), op.tee(PLACE), op.i32(BLOCK), op.ltS(), op.brIf(0)),
    op.end(),
    op.i32(0),
  )

/** `blockedGame` with the inner loop as hand-written WebAssembly over its own memory: the same bytes. */
export function blockedGameInWasm(agents: number): Game {
  const places = { honours: 0, wealth: 4 * agents, until: 8 * agents, score: 10 * agents }
  const pages = Math.ceil((11 * agents) / 65_536)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const module = moduleOf(pages, [
    { name: 'blocks', params: 6, scalars: 7, vectors: 0, body: body(places) },
  ])
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module), { own: { memory } })
  const { blocks } = instance.exports as {
    readonly blocks: (...numbers: readonly number[]) => number
  }
  const honours = new Uint32Array(memory.buffer, 0, agents)
  for (let i = 0; i < agents; i += 1) honours[i] = (i < agents * 0.85 ? 0.98 : 0.6) * 2 ** 32
  const order = Int32Array.from({ length: Math.floor(agents / BLOCK) }, (_, at) => at)
  let step = 0
  return {
    wealth: new Int32Array(memory.buffer, places.wealth, agents),
    run: (steps) => {
      for (let k = 0; k < steps; k += 1) {
        step += 1
        const key = Math.imul(step, 0x9e37_79b1)
        shuffled(order, key)
        const [a, c] = [mixed(0, key) | 1, mixed(1, key)]
        for (let pair = 0; pair + 1 < order.length; pair += 2)
          blocks(order[pair]! * BLOCK, order[pair + 1]! * BLOCK, key, step, a, c)
      }
    },
  }
}
