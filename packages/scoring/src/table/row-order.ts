import type { RowHashes } from './hash-rows.ts'

/**
 * An order of rows that follows from their contents only. Sums of floating point depend on the order of their terms;
 * taken in this order, the same rows shuffled give the same card to the last byte.
 */
export function contentOrder(hashes: RowHashes): Uint32Array {
  const n = hashes.high.length
  // 53 bits fit a double exactly; the remaining bits of `low` break what few ties are left.
  const keys = new Float64Array(n)
  for (let i = 0; i < n; i += 1) keys[i] = hashes.high[i]! * 0x200000 + (hashes.low[i]! >>> 11)
  const sorted = sortedPermutation(keys)
  for (let from = 0; from < n;) {
    let to = from + 1
    while (to < n && keys[sorted[to]!] === keys[sorted[from]!]) to += 1
    if (to - from > 1)
      sorted.subarray(from, to).sort((a, b) => hashes.low[a]! - hashes.low[b]! || a - b)
    from = to
  }
  return sorted
}

/** Row numbers in ascending order of a key below 2^53, by counting digits of 11 bits. */
function sortedPermutation(keys: Float64Array): Uint32Array {
  const n = keys.length
  let order = Uint32Array.from({ length: n }, (_, i) => i)
  let next = new Uint32Array(n)
  const digits = new Uint16Array(n)
  for (let shift = 0; shift < 5; shift += 1) {
    const scale = 2 ** (11 * shift)
    const starts = new Uint32Array(2049)
    for (let i = 0; i < n; i += 1) {
      const digit = Math.floor(keys[i]! / scale) % 2048
      digits[i] = digit
      starts[digit + 1] = starts[digit + 1]! + 1
    }
    for (let d = 0; d < 2048; d += 1) starts[d + 1] = starts[d + 1]! + starts[d]!
    for (let i = 0; i < n; i += 1) {
      const row = order[i]!
      const digit = digits[row]!
      next[starts[digit]!] = row
      starts[digit] = starts[digit]! + 1
    }
    ;[order, next] = [next, order]
  }
  return order
}
