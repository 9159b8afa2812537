import { readersOf } from './column-readers.ts'
import type { CardColumns } from './columns.ts'
import type { CompiledCard } from './compile-card.ts'
import { REFUSED } from './tables.ts'

export interface BinCounts {
  readonly characteristic: string
  /** By the place of a bin in `binsOf`. */
  readonly counts: readonly number[]
  /** Values that the card refuses. */
  readonly refused: number
}

const BLOCK = 1024

/** How many rows fall into each bin of each characteristic. */
export function binCounts(compiled: CompiledCard, columns: CardColumns): readonly BinCounts[] {
  const readers = readersOf(compiled, columns)
  const codes = new Int32Array(BLOCK)
  return compiled.tables.characteristics.map(({ id, points }, j) => {
    const counts = Array.from(points, () => 0)
    let refused = 0
    for (let start = 0; start < columns.rows; start += BLOCK) {
      const end = Math.min(columns.rows, start + BLOCK)
      readers[j]!(start, end, codes)
      for (let at = 0; at < end - start; at += 1) {
        const code = codes[at]!
        if (code === REFUSED) refused += 1
        else counts[code]! += 1
      }
    }
    return { characteristic: id, counts, refused }
  })
}
