/** A frozen multimap from 32-bit keys to numbers: buckets end to end. Keys are not kept; the finder checks what it finds. */
export type KeyTable = {
  /** Where each bucket starts; one more than there are buckets, which are a power of two. */
  readonly start: Uint32Array
  readonly numbers: Uint32Array
}

const bucketsFor = (entries: number): number => {
  let buckets = 16
  while (buckets < entries / 2) buckets *= 2
  return buckets
}

/** `each` is called twice and must give the same pairs in the same order both times. */
export const buildKeyTable = (
  entries: number,
  each: (put: (key: number, number: number) => void) => void,
): KeyTable => {
  const buckets = bucketsFor(entries)
  const mask = buckets - 1
  const start = new Uint32Array(buckets + 1)
  let total = 0
  each((key) => {
    const bucket = (key & mask) + 1
    start[bucket] = start[bucket]! + 1
    total += 1
  })
  for (let at = 1; at <= buckets; at += 1) start[at] = start[at]! + start[at - 1]!
  const next = start.slice(0, buckets)
  const numbers = new Uint32Array(total)
  each((key, number) => {
    const bucket = key & mask
    const at = next[bucket]!
    numbers[at] = number
    next[bucket] = at + 1
  })
  return { start, numbers }
}

export const eachInBucket = (
  table: KeyTable,
  key: number,
  found: (number: number) => void,
): void => {
  const bucket = key & (table.start.length - 2)
  const end = table.start[bucket + 1]!
  for (let at = table.start[bucket]!; at < end; at += 1) found(table.numbers[at]!)
}
