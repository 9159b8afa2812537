/**
 * A growing multimap from 32-bit keys to numbers, in typed arrays: a million of them weigh what they weigh and cost the
 * collector of garbage nothing. Open addressing over the first entry of each key; the others follow by links.
 */
export type KeyLists = {
  entries: number
  distinct: number
  /** First and last entry of the key in each slot, counted from 1; 0 where there is none. */
  first: Uint32Array
  last: Uint32Array
  keys: Uint32Array
  numbers: Uint32Array
  /** The next entry of the same key, counted from 1. */
  next: Uint32Array
}

const LEAST_SLOTS = 16

export const openKeyLists = (): KeyLists => ({
  entries: 0,
  distinct: 0,
  first: new Uint32Array(LEAST_SLOTS),
  last: new Uint32Array(LEAST_SLOTS),
  keys: new Uint32Array(LEAST_SLOTS),
  numbers: new Uint32Array(LEAST_SLOTS),
  next: new Uint32Array(LEAST_SLOTS),
})

// Keys may be counted numbers: multiplied, they spread over the slots.
const slotOf = ({ first, keys }: KeyLists, key: number): number => {
  const mask = first.length - 1
  let slot = Math.imul(key, 0x9e3779b1) >>> (Math.clz32(mask) & 31)
  while (first[slot] !== 0 && keys[first[slot]! - 1] !== key) slot = (slot + 1) & mask
  return slot
}

const moreSlots = (lists: KeyLists): void => {
  const [first, last] = [lists.first, lists.last]
  lists.first = new Uint32Array(first.length * 2)
  lists.last = new Uint32Array(first.length * 2)
  for (let at = 0; at < first.length; at += 1) {
    if (first[at] === 0) continue
    const slot = slotOf(lists, lists.keys[first[at]! - 1]!)
    lists.first[slot] = first[at]!
    lists.last[slot] = last[at]!
  }
}

const moreEntries = (lists: KeyLists): void => {
  for (const part of ['keys', 'numbers', 'next'] as const) {
    const longer = new Uint32Array(lists.entries * 2)
    longer.set(lists[part])
    lists[part] = longer
  }
}

export const putInList = (lists: KeyLists, key: number, number: number): void => {
  if (lists.entries === lists.keys.length) moreEntries(lists)
  if (lists.distinct * 2 >= lists.first.length) moreSlots(lists)
  const slot = slotOf(lists, key)
  const entry = lists.entries
  lists.keys[entry] = key
  lists.numbers[entry] = number
  lists.entries = entry + 1
  if (lists.first[slot] === 0) {
    lists.first[slot] = entry + 1
    lists.distinct += 1
  } else lists.next[lists.last[slot]! - 1] = entry + 1
  lists.last[slot] = entry + 1
}

/** The numbers under a key in the order in which they were put. */
export const eachInList = (lists: KeyLists, key: number, found: (number: number) => void): void => {
  for (let entry = lists.first[slotOf(lists, key)]!; entry !== 0; entry = lists.next[entry - 1]!)
    found(lists.numbers[entry - 1]!)
}

/** The first number under a key of which something holds. */
export const firstInList = (
  lists: KeyLists,
  key: number,
  holds: (number: number) => boolean,
): number | undefined => {
  for (let entry = lists.first[slotOf(lists, key)]!; entry !== 0; entry = lists.next[entry - 1]!)
    if (holds(lists.numbers[entry - 1]!)) return lists.numbers[entry - 1]!
  return undefined
}

export const listUnder = (lists: KeyLists, key: number): readonly number[] => {
  const numbers: number[] = []
  eachInList(lists, key, (number) => numbers.push(number))
  return numbers
}

/** Every pair in the order in which they were put. */
export const eachListed = (lists: KeyLists, put: (key: number, number: number) => void): void => {
  for (let entry = 0; entry < lists.entries; entry += 1)
    put(lists.keys[entry]!, lists.numbers[entry]!)
}
