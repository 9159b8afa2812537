/*
 * WebAssembly by hand: just enough of the binary format (core specification 2.0, chapter 5, with 128-bit vectors) to write
 * a kernel of a few dozen instructions where there is no compiler and nothing is downloaded.
 */

export type Code = readonly number[]

/** Unsigned number in base 128, least part first. */
export function unsigned(value: number): Code {
  const bytes: number[] = []
  let rest = value >>> 0
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  return [...bytes, rest]
}

/** Signed 32-bit number in base 128. */
export function signed(value: number): Code {
  const bytes: number[] = []
  let rest = value | 0
  while (rest < -64 || rest > 63) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>= 7
  }
  return [...bytes, rest & 0x7f]
}

/** Instructions one after the other. */
export const seq = (...parts: readonly Code[]): Code => parts.flat()

const I32 = 0x7f
const V128 = 0x7b

const plain = (opcode: number) => (): Code => [opcode]
const onLocal =
  (opcode: number) =>
  (local: number): Code => [opcode, ...unsigned(local)]
/** Memory instructions name their alignment as a power of two, and an offset. */
const onMemory =
  (opcode: Code, power: number) =>
  (offset = 0): Code => [...opcode, power, ...unsigned(offset)]
const vector = (opcode: number) => (): Code => [0xfd, ...unsigned(opcode)]

/** Instructions, named as the specification names them. */
export const op = {
  block: (): Code => [0x02, 0x40],
  loop: (): Code => [0x03, 0x40],
  if: (): Code => [0x04, 0x40],
  end: plain(0x0b),
  br: onLocal(0x0c),
  brIf: onLocal(0x0d),
  get: onLocal(0x20),
  set: onLocal(0x21),
  tee: onLocal(0x22),
  i32: (value: number): Code => [0x41, ...signed(value)],
  load: onMemory([0x28], 2),
  load8: onMemory([0x2c], 0),
  store: onMemory([0x36], 2),
  store8: onMemory([0x3a], 0),
  load16: onMemory([0x2e], 1),
  store16: onMemory([0x3b], 1),
  ltS: plain(0x48),
  ltU: plain(0x49),
  gtS: plain(0x4a),
  geS: plain(0x4e),
  ctz: plain(0x68),
  add: plain(0x6a),
  sub: plain(0x6b),
  mul: plain(0x6c),
  and: plain(0x71),
  or: plain(0x72),
  xor: plain(0x73),
  shl: plain(0x74),
  shrU: plain(0x76),
  select: plain(0x1b),
  vLoad: onMemory([0xfd, 0x00], 2),
  vSplat: vector(0x11),
  vGeU: vector(0x40),
  vLeU: vector(0x3e),
  vXor: vector(0x51),
  vBitmask: vector(0xa4),
  vShrU: vector(0xad),
  vAdd: vector(0xae),
  vSub: vector(0xb1),
  vMul: vector(0xb5),
  /** Four 32-bit numbers. */
  vConst: (lanes: readonly [number, number, number, number]): Code => [
    0xfd,
    0x0c,
    ...new Uint8Array(Int32Array.from(lanes).buffer),
  ],
} as const

export interface WasmFunction {
  readonly name: string
  /** 32-bit parameters; the one result is of 32 bits too. */
  readonly params: number
  /** Further locals: so many of 32 bits, then so many vectors. */
  readonly scalars: number
  readonly vectors: number
  readonly body: Code
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]
const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const text = (name: string): Code => list([...new TextEncoder().encode(name)].map((byte) => [byte]))

const MAGIC: Code = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

/** A module that imports `own.memory`, of at least so many pages of 64 KiB, and exports its functions by name. */
export function moduleOf(
  pages: number,
  functions: readonly WasmFunction[],
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ params }): Code => [
    0x60,
    ...list(Array.from({ length: params }, () => [I32])),
    ...list([[I32]]),
  ])
  const bodies = functions.map(({ scalars, vectors, body }): Code => {
    const locals = list([
      [...unsigned(scalars), I32],
      [...unsigned(vectors), V128],
    ])
    const content = [...locals, ...body, ...op.end()]
    return [...unsigned(content.length), ...content]
  })
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, list(types)),
    ...section(2, list([[...text('own'), ...text('memory'), 0x02, 0x00, ...unsigned(pages)]])),
    ...section(3, list(functions.map((_, at) => unsigned(at)))),
    ...section(7, list(functions.map(({ name }, at) => [...text(name), 0x00, ...unsigned(at)]))),
    ...section(10, list(bodies)),
  ])
}
