import { chanceOfBad } from '../card/chance-of-bad.ts'
import { compileCard } from '../card/compiled/compile-card.ts'
import type { Scorecard } from '../card/scorecard.ts'
import type { Table } from '../table/column.ts'
import { tableFacts } from '../table/table-facts.ts'
import { readTarget } from '../table/target.ts'

/** Rows of a table with the scores a card gives them and what became of them. */
export interface ScoredRows {
  /** Of the table, from 0. */
  readonly rows: readonly number[]
  readonly scores: Float64Array
  readonly bad: Uint8Array
  readonly chances: Float64Array
  readonly refused: number
}

/** Every row with a known outcome, scored by the card itself, as anyone would. */
export function scoreRows(card: Scorecard, table: Table): ScoredRows | undefined {
  const read = readTarget(table, card.target.column, card.target.badValue)
  if (!read.ok) return undefined
  const { score } = compileCard(card)
  const factsAt = tableFacts(table)
  const rows: number[] = []
  const scores: number[] = []
  let refused = 0
  for (let row = 0; row < table.rows; row += 1) {
    if (read.target.bad[row] === 2) continue
    const points = score(factsAt(row))
    if (points === undefined) refused += 1
    else {
      rows.push(row)
      scores.push(points)
    }
  }
  const scored = Float64Array.from(scores)
  return {
    rows,
    refused,
    scores: scored,
    bad: Uint8Array.from(rows, (row) => read.target.bad[row]!),
    chances: scored.map((points) => chanceOfBad(card.calibration, points) ?? Number.NaN),
  }
}
