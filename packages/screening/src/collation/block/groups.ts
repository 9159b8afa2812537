import type { RuleKeys } from './rule.ts'

/** Blocks of a rule: rows `rows[starts[block]]` to `rows[starts[block + 1] - 1]`, ascending. Single rows are left out. */
export type Groups = {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  /** Block to its key. */
  readonly keys: Uint32Array
}

/** What became of a rule: nothing is left out without a word. */
export type RuleReport = {
  readonly rule: string
  /** Records that have a key under it. */
  readonly covered: number
  /** Pairs it puts forward, those of other rules included. */
  readonly pairs: number
  /** Blocks above the bound, whose pairs this rule does not put forward, how large the largest is, how many pairs. */
  readonly stoppedBlocks: number
  readonly largestBlock: number
  readonly stoppedPairs: number
}

/** Groups rows by key in linear time, and zeroes the keys of blocks above `most`. */
export const groupRows = (
  laid: RuleKeys,
  most: number,
): { readonly groups: Groups; readonly report: RuleReport } => {
  const { keys, starts, rule } = laid
  let bits = 4
  while (1 << bits < keys.length * 2) bits += 1
  const mask = (1 << bits) - 1
  const slots = new Uint32Array(1 << bits)
  const blockOf = new Int32Array(1 << bits)
  const counts: Uint32Array = new Uint32Array(keys.length + 1)
  const placed = new Int32Array(keys.length)
  const keyOf = new Uint32Array(keys.length)
  let blocks = 0
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask
    if (slots[slot] === 0) {
      slots[slot] = key
      keyOf[blocks] = key
      blockOf[slot] = blocks++
    }
    const block = blockOf[slot]!
    counts[block] = counts[block]! + 1
    placed[at] = block
  }
  return layOut({ counts, placed, keyOf, blocks, keys, starts, most, name: rule.name })
}

type Counted = {
  readonly counts: Uint32Array
  readonly placed: Int32Array
  readonly keyOf: Uint32Array
  readonly blocks: number
  readonly keys: Uint32Array
  readonly starts: Uint32Array
  readonly most: number
  readonly name: string
}

function layOut({ counts, placed, keyOf, blocks, keys, starts, most, name }: Counted): {
  readonly groups: Groups
  readonly report: RuleReport
} {
  const offsets = new Int32Array(blocks)
  const begins: number[] = [0]
  const kept: number[] = []
  let [used, pairs, stoppedBlocks, stoppedPairs, largestBlock, covered] = [0, 0, 0, 0, 0, 0]
  for (let block = 0; block < blocks; block += 1) {
    const count = counts[block]!
    const own = (count * (count - 1)) / 2
    if (count > largestBlock) largestBlock = count
    if (count > most) {
      stoppedBlocks += 1
      stoppedPairs += own
      offsets[block] = -2
    } else if (count === 1) offsets[block] = -1
    else {
      offsets[block] = used
      used += count
      pairs += own
      begins.push(used)
      kept.push(keyOf[block]!)
    }
  }
  const rows = new Uint32Array(used)
  for (let row = 0; row + 1 < starts.length; row += 1) {
    if (starts[row + 1]! > starts[row]!) covered += 1
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const block = placed[at]!
      const offset = offsets[block]!
      if (offset === -2) keys[at] = 0
      else if (offset >= 0) {
        rows[offset] = row
        offsets[block] = offset + 1
      }
    }
  }
  return {
    groups: { starts: Uint32Array.from(begins), rows, keys: Uint32Array.from(kept) },
    report: { rule: name, covered, pairs, stoppedBlocks, largestBlock, stoppedPairs },
  }
}
