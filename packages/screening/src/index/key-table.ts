/**
 * A frozen multimap from 32-bit keys to numbers. The upper bits of a key choose its bucket and the rest is kept beside
 * the number, so that nothing but what lies under the key is found, and every key can be read back when tables merge.
 */
export type KeyTable = {
  /** Where each bucket starts; one more than there are buckets, which are a power of two. */
  readonly start: Uint32Array
  /** What the bucket does not say of each key: sixteen bits where there are 65,536 buckets or more. */
  readonly rests: Uint16Array | Uint32Array
  readonly numbers: Uint32Array
}

type PutKey = (key: number, number: number) => void

export const NO_KEYS: KeyTable = {
  start: new Uint32Array(3),
  rests: new Uint32Array(0),
  numbers: new Uint32Array(0),
}

const MOST_IN_BUCKET = 8
const SHORT = 16

const bucketBits = (entries: number): number => {
  let bits = 1
  while (2 ** bits * MOST_IN_BUCKET < entries) bits += 1
  return bits
}

const bitsOf = ({ start }: KeyTable): number => 31 - Math.clz32(start.length - 1)

/** `each` is called twice and must give the same pairs in the same order both times: numbers keep it under their key. */
export const buildKeyTable = (entries: number, each: (put: PutKey) => void): KeyTable => {
  const shift = 32 - bucketBits(entries)
  const start = new Uint32Array(2 ** (32 - shift) + 1)
  let total = 0
  each((key) => {
    const bucket = (key >>> shift) + 1
    start[bucket] = start[bucket]! + 1
    total += 1
  })
  for (let at = 1; at < start.length; at += 1) start[at] = start[at]! + start[at - 1]!
  const next = start.slice(0, -1)
  const numbers = new Uint32Array(total)
  const rests = shift > SHORT ? new Uint32Array(total) : new Uint16Array(total)
  const mask = 2 ** shift - 1
  each((key, number) => {
    const bucket = key >>> shift
    const at = next[bucket]!
    numbers[at] = number
    rests[at] = key & mask
    next[bucket] = at + 1
  })
  return { start, rests, numbers }
}

export const eachInBucket = (
  table: KeyTable,
  key: number,
  found: (number: number) => void,
): void => {
  const shift = 32 - bitsOf(table)
  const bucket = key >>> shift
  const rest = (key & (2 ** shift - 1)) >>> 0
  const end = table.start[bucket + 1]!
  for (let at = table.start[bucket]!; at < end; at += 1)
    if (table.rests[at] === rest) found(table.numbers[at]!)
}

/** The first number under a key of which something holds. */
export const firstInBucket = (
  table: KeyTable,
  key: number,
  holds: (number: number) => boolean,
): number | undefined => {
  const shift = 32 - bitsOf(table)
  const bucket = key >>> shift
  const rest = (key & (2 ** shift - 1)) >>> 0
  const end = table.start[bucket + 1]!
  for (let at = table.start[bucket]!; at < end; at += 1)
    if (table.rests[at] === rest && holds(table.numbers[at]!)) return table.numbers[at]!
  return undefined
}

/** Every pair, by bucket; numbers under one key in the order in which they were put. */
export const eachPair = (table: KeyTable, put: PutKey): void => {
  const shift = 32 - bitsOf(table)
  for (let bucket = 0; bucket < table.start.length - 1; bucket += 1)
    for (let at = table.start[bucket]!; at < table.start[bucket + 1]!; at += 1)
      put(((bucket << shift) | table.rests[at]!) >>> 0, table.numbers[at]!)
}
