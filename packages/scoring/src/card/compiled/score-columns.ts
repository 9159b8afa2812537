import { readersOf } from './column-readers.ts'
import type { CardColumns } from './columns.ts'
import type { CompiledCard } from './compile-card.ts'
import { rankReasons, reasonRoom } from './rank-reasons.ts'
import { REFUSED } from './tables.ts'

export interface BatchScores {
  readonly scores: Int32Array
  /** 1 where the card gives no score: the score beside it means nothing, and `scoreFacts` says why. */
  readonly refused: Uint8Array
}

export interface BatchReasons extends BatchScores {
  /** Reasons a row has room for; row r's are at [r × most, r × most + counts[r]). */
  readonly most: number
  readonly counts: Uint8Array
  /** Places in `tables.reasonIds`, greatest loss first. */
  readonly reasons: Int32Array
  /** Thousandths of a point. */
  readonly losses: Float64Array
}

/** Rows at a time: their codes and scores stay in the first-level cache. */
const BLOCK = 1024

/** Scores of many subjects at once. */
export function scoreColumns(compiled: CompiledCard, columns: CardColumns): BatchScores {
  const { tables } = compiled
  const scores = new Int32Array(columns.rows).fill(tables.basePoints)
  const refused = new Uint8Array(columns.rows)
  const codes = new Int32Array(BLOCK)
  const readers = readersOf(compiled, columns)
  for (let start = 0; start < columns.rows; start += BLOCK) {
    const end = Math.min(columns.rows, start + BLOCK)
    tables.characteristics.forEach(({ points }, j) => {
      readers[j]!(start, end, codes)
      add(scores, refused, codes, points, start, end)
    })
  }
  return { scores, refused }
}

/** Scores with the principal reasons of each. */
export function scoreColumnsWithReasons(
  compiled: CompiledCard,
  columns: CardColumns,
): BatchReasons {
  const { tables } = compiled
  const { rows } = columns
  const { most, characteristics } = tables
  const scores = new Int32Array(rows).fill(tables.basePoints)
  const refused = new Uint8Array(rows)
  const counts = new Uint8Array(rows)
  const reasons = new Int32Array(rows * most)
  const losses = new Float64Array(rows * most)
  const readers = readersOf(compiled, columns)
  const codes = characteristics.map(() => new Int32Array(BLOCK))
  const row = new Int32Array(characteristics.length)
  const room = reasonRoom(tables)
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(rows, start + BLOCK)
    characteristics.forEach(({ points }, j) => {
      readers[j]!(start, end, codes[j]!)
      add(scores, refused, codes[j]!, points, start, end)
    })
    for (let at = start; at < end; at += 1) {
      if (refused[at] === 1) continue
      for (let j = 0; j < row.length; j += 1) row[j] = codes[j]![at - start]!
      const found = rankReasons(tables, row, room)
      counts[at] = found
      for (let place = 0; place < found; place += 1) {
        const reason = room.order[place]!
        reasons[at * most + place] = reason
        losses[at * most + place] = room.losses[reason]!
      }
    }
  }
  return { scores, refused, most, counts, reasons, losses }
}

function add(
  scores: Int32Array,
  refused: Uint8Array,
  codes: Int32Array,
  points: Int32Array,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at += 1) {
    const code = codes[at - start]!
    if (code === REFUSED) refused[at] = 1
    else scores[at]! += points[code]!
  }
}
