/** Kinds of columns. State holds whole numbers; `f64` is for exact counts beyond 32 bits. */
export type ColumnKind = 'u8' | 'i8' | 'u16' | 'i16' | 'i32' | 'u32' | 'f64'

const arrays = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const

export interface ColumnSpec {
  readonly kind: ColumnKind
  readonly length: number
}
export type Layout = Readonly<Record<string, ColumnSpec>>

type ArrayOf<K extends ColumnKind> = InstanceType<(typeof arrays)[K]>
export type Columns<L extends Layout> = { readonly [N in keyof L]: ArrayOf<L[N]['kind']> }

/** Everything a run knows, in one block of memory: copying the block is a checkpoint, comparing it compares runs. */
export interface Memory<L extends Layout> {
  readonly buffer: ArrayBuffer | SharedArrayBuffer
  readonly columns: Columns<L>
}

/**
 * Columns begin at multiples of 8, each by an odd number of cache lines apart from the one before: with a power of two of
 * agents all columns would otherwise fall on the same few lines of the cache, and drive each other out.
 */
const STAGGER = 9 * 64
const align = (offset: number): number => Math.ceil(offset / 8) * 8 + STAGGER

/** Bytes a layout takes. */
export function bytesOf(layout: Layout): number {
  return Object.values(layout).reduce(
    (sum, { kind, length }) => sum + align(arrays[kind].BYTES_PER_ELEMENT * length),
    0,
  )
}

/**
 * Lays columns over a block of memory, in the order of the layout's names as written. Columns are read by name in every
 * inner loop: `fromEntries` gives an object of fixed shape, where adding name by name would give a hash table.
 */
export function overlay<const L extends Layout>(
  layout: L,
  buffer: ArrayBuffer | SharedArrayBuffer = new ArrayBuffer(bytesOf(layout)),
): Memory<L> {
  let offset = 0
  const columns = Object.entries(layout).map(([name, { kind, length }]) => {
    const column = new arrays[kind](buffer as ArrayBuffer, offset, length)
    offset += align(arrays[kind].BYTES_PER_ELEMENT * length)
    return [name, column] as const
  })
  return { buffer, columns: Object.fromEntries(columns) as unknown as Columns<L> }
}
