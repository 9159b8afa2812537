/** How far from the threshold, in bits, a pair may stand and still be worth a look. */
const REACH = 5

export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

export interface QueuedPair {
  readonly a: string
  readonly b: string
  readonly bits: number
}

/** Pairs near the threshold: those where a person's eye decides most. */
export interface PairQueue {
  put(a: string, b: string, bits: number): void
  /** Takes out every pair of a record. */
  drop(key: string): void
  /** The least certain first. */
  list(): readonly QueuedPair[]
}

export function createPairQueue(threshold: number): PairQueue {
  const pairs = new Map<string, QueuedPair>()
  const ofRecord = new Map<string, Set<string>>()
  let sorted: readonly QueuedPair[] | undefined
  const note = (record: string, key: string): void => {
    const known = ofRecord.get(record)
    if (known) known.add(key)
    else ofRecord.set(record, new Set([key]))
  }
  const doubt = ({ bits }: QueuedPair): number => Math.abs(bits - threshold)
  return {
    put(a, b, bits) {
      if (Math.abs(bits - threshold) > REACH) return
      const key = pairKey(a, b)
      pairs.set(key, { a, b, bits })
      note(a, key)
      note(b, key)
      sorted = undefined
    },
    drop(record) {
      for (const key of ofRecord.get(record) ?? []) pairs.delete(key)
      ofRecord.delete(record)
      sorted = undefined
    },
    list: () =>
      (sorted ??= [...pairs]
        .toSorted(([one, a], [other, b]) => doubt(a) - doubt(b) || (one < other ? -1 : 1))
        .map(([, pair]) => pair)),
  }
}
