/** No end, no withdrawal, an unpaid fine. */
export const FOREVER = 0x7fffffff
/** No points stated, no fine due, no consent. */
export const NEVER = -0x80000000

export const ANNULLED = 1
export const CONTESTED = 2
export const NO_DOCUMENT = 4
export const DUPLICATE = 8

/** Bit of a kind of subject. */
export const kindBits = { person: 1, organisation: 2, 'public-body': 4 } as const

/**
 * Events of many subjects as typed arrays; they may lie on shared memory, so that workers take ranges of subjects without
 * copies. Days are whole days since 1970-01-01. The events of a subject stand together, ordered by day and then by id.
 */
export interface PointsColumns {
  /** Of subject `s` the events `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Uint32Array
  readonly opened: Int32Array
  /** `kindBits`. */
  readonly kind: Uint8Array
  /** `FOREVER` where nobody consented. */
  readonly consentFrom: Int32Array
  readonly consentTo: Int32Array
  readonly day: Int32Array
  /** `PointsProgram.itemCode`; 0 for a name the catalogue does not have. */
  readonly item: Uint16Array
  /** Points stated, or `NEVER`. */
  readonly points: Int32Array
  /** Day the fine was paid, `FOREVER` while unpaid, `NEVER` where none is due. */
  readonly paid: Int32Array
  readonly flags: Uint8Array
}

/** Empty columns for so many subjects and events. `buffer` makes the memory, `SharedArrayBuffer` for workers. */
export function pointsColumns(
  subjects: number,
  events: number,
  buffer: (bytes: number) => ArrayBuffer = (bytes) => new ArrayBuffer(bytes),
): PointsColumns {
  return {
    starts: new Uint32Array(buffer((subjects + 1) * 4)),
    opened: new Int32Array(buffer(subjects * 4)),
    kind: new Uint8Array(buffer(subjects)),
    consentFrom: new Int32Array(buffer(subjects * 4)),
    consentTo: new Int32Array(buffer(subjects * 4)),
    day: new Int32Array(buffer(events * 4)),
    item: new Uint16Array(buffer(events * 2)),
    points: new Int32Array(buffer(events * 4)),
    paid: new Int32Array(buffer(events * 4)),
    flags: new Uint8Array(buffer(events)),
  }
}
