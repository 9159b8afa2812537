/** Rows by blocking key, for one rule: rows come and go. */
export type KeyIndex = {
  readonly add: (key: number, row: number) => number
  readonly remove: (key: number, row: number) => number
  readonly count: (key: number) => number
  readonly each: (key: number, visit: (row: number) => void) => void
}

const grown = <T extends Int32Array | Uint32Array>(old: T, wide: T): T => {
  wide.set(old)
  return wide
}

/** An open-addressing table of chains in typed arrays. `add` and `remove` give the rows then under the key. */
export const createKeyIndex = (expected: number): KeyIndex => {
  let bits = 8
  while (1 << bits < expected * 2) bits += 1
  let slots = new Uint32Array(1 << bits)
  let heads = new Int32Array(1 << bits).fill(-1)
  let counts = new Uint32Array(1 << bits)
  let rows = new Int32Array(Math.max(16, expected))
  let nexts = new Int32Array(rows.length)
  let [keys, used, free] = [0, 0, -1]

  const slotOf = (key: number): number => {
    const mask = slots.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const rehash = (): void => {
    const [oldSlots, oldHeads, oldCounts] = [slots, heads, counts]
    bits += 1
    slots = new Uint32Array(1 << bits)
    heads = new Int32Array(1 << bits).fill(-1)
    counts = new Uint32Array(1 << bits)
    oldSlots.forEach((key, at) => {
      if (key === 0) return
      const slot = slotOf(key)
      slots[slot] = key
      heads[slot] = oldHeads[at]!
      counts[slot] = oldCounts[at]!
    })
  }
  const node = (): number => {
    if (free >= 0) {
      const at = free
      free = nexts[at]!
      return at
    }
    if (used === rows.length) {
      rows = grown(rows, new Int32Array(used * 2))
      nexts = grown(nexts, new Int32Array(used * 2))
    }
    return used++
  }
  return {
    add(key, row) {
      if (keys * 10 > slots.length * 7) rehash()
      const slot = slotOf(key)
      if (slots[slot] === 0) {
        slots[slot] = key
        keys += 1
      }
      const at = node()
      rows[at] = row
      nexts[at] = heads[slot]!
      heads[slot] = at
      return (counts[slot] = counts[slot]! + 1)
    },
    remove(key, row) {
      const slot = slotOf(key)
      let before = -1
      for (let at = heads[slot]!; at >= 0; before = at, at = nexts[at]!) {
        if (rows[at] !== row) continue
        if (before < 0) heads[slot] = nexts[at]!
        else nexts[before] = nexts[at]!
        nexts[at] = free
        free = at
        return (counts[slot] = counts[slot]! - 1)
      }
      return counts[slot]!
    },
    count: (key) => counts[slotOf(key)]!,
    each(key, visit) {
      for (let at = heads[slotOf(key)]!; at >= 0; at = nexts[at]!) visit(rows[at]!)
    },
  }
}
