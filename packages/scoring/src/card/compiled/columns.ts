import type { FactValue, Facts } from '../facts.ts'
import type { Scorecard } from '../scorecard.ts'

/** Numbers with NaN where nothing is on file; texts among them go into `aside` by row. */
export interface NumberColumn {
  readonly kind: 'numbers'
  readonly values: Float64Array
  readonly aside?: ReadonlyMap<number, FactValue>
}

/** Places in `dictionary`; -1 where nothing is on file, -2 where there is what no text can be (an infinite number). */
export interface TextColumn {
  readonly kind: 'texts'
  readonly dictionary: readonly string[]
  readonly codes: Int32Array
}

/** The facts of many subjects, a column for each characteristic in the order of the card. */
export interface CardColumns {
  readonly rows: number
  readonly columns: readonly (NumberColumn | TextColumn)[]
}

/** Rows of facts as columns. A number column keeps every value that is no finite number aside, so nothing is lost. */
export function cardColumns(card: Scorecard, rows: readonly Facts[]): CardColumns {
  const columns = card.characteristics.map(({ id, kind }) =>
    kind === 'numeric' ? numbersOf(id, rows) : textsOf(id, rows),
  )
  return { rows: rows.length, columns }
}

function numbersOf(id: string, rows: readonly Facts[]): NumberColumn {
  const values = new Float64Array(rows.length)
  const aside = new Map<number, FactValue>()
  rows.forEach((facts, row) => {
    const value = facts[id]
    const plain = typeof value === 'number' && Number.isFinite(value)
    values[row] = plain ? value : Number.NaN
    if (!plain && value !== undefined && value !== null) aside.set(row, value)
  })
  return { kind: 'numbers', values, ...(aside.size > 0 && { aside }) }
}

function textsOf(id: string, rows: readonly Facts[]): TextColumn {
  const places = new Map<string, number>()
  const codes = Int32Array.from(rows, (facts) => {
    const value = facts[id]
    if (value === undefined || value === null) return -1
    if (typeof value === 'number' && !Number.isFinite(value)) return -2
    const text = typeof value === 'number' ? String(value + 0) : String(value)
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  return { kind: 'texts', dictionary: [...places.keys()], codes }
}
