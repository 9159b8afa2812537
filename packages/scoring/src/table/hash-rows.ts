import type { Column, Table } from './column.ts'

/** Two 32-bit hashes per row of what stands in it, whatever the order of rows or of dictionary codes. */
export interface RowHashes {
  readonly high: Uint32Array
  readonly low: Uint32Array
}

export function hashRows(table: Table): RowHashes {
  const high = new Uint32Array(table.rows).fill(0x9e3779b9)
  const low = new Uint32Array(table.rows).fill(0x85ebca6b)
  for (const column of table.columns) mix(column, high, low)
  return { high, low }
}

/** A hash of a whole column in row order, to find copies. */
export function hashColumn(column: Column): string {
  const n = column.kind === 'numeric' ? column.values.length : column.codes.length
  const high = new Uint32Array(n)
  const low = new Uint32Array(n)
  mix(column, high, low)
  let a = 1
  let b = 2
  for (let i = 0; i < n; i += 1) {
    a = Math.imul(a ^ high[i]!, 0x01000193) ^ (a >>> 15)
    b = Math.imul(b ^ low[i]!, 0x5bd1e995) ^ (b >>> 13)
  }
  return `${column.kind}:${a >>> 0}:${b >>> 0}`
}

function mix(column: Column, high: Uint32Array, low: Uint32Array): void {
  if (column.kind === 'categorical') {
    const hashes = column.dictionary.map(hashText)
    for (let i = 0; i < high.length; i += 1) {
      const code = column.codes[i]!
      step(high, low, i, code < 0 ? 0x7fffffff : hashes[code]!, 0x51ab)
    }
    return
  }
  const words = new Uint32Array(column.values.buffer, column.values.byteOffset, high.length * 2)
  for (let i = 0; i < high.length; i += 1) {
    // Every missing value hashes alike, whatever its payload.
    const missing = Number.isNaN(column.values[i]!)
    step(
      high,
      low,
      i,
      missing ? (column.marks?.[i] ?? 0) : words[2 * i]!,
      missing ? 0x7ff80000 : words[2 * i + 1]!,
    )
  }
}

function step(high: Uint32Array, low: Uint32Array, i: number, a: number, b: number): void {
  let h = high[i]!
  let l = low[i]!
  h = Math.imul(h ^ a, 0xcc9e2d51)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x1b873593)
  h ^= h >>> 13
  l = Math.imul(l ^ b, 0x85ebca6b)
  l = Math.imul(l ^ (l >>> 13) ^ a, 0xc2b2ae35)
  l ^= l >>> 16
  high[i] = h
  low[i] = l
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
