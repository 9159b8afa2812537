import { readCell } from '@xinyong/scoring'
import type { Column, Table } from '@xinyong/scoring'

/** What a column holds, settled from the first rows of a file. */
export interface ColumnPlan {
  readonly name: string
  readonly at: number
  readonly kind: Column['kind']
  readonly specialTexts: readonly string[]
}

/** A cell that is not what its column holds. */
export interface OddCell {
  readonly line: number
  readonly column: string
  readonly text: string
}

/** Rows as tables of bounded size, so that a file of any length passes through the memory of one chunk. */
export async function* chunksOf(
  rows: AsyncIterable<{ readonly line: number; readonly cells: readonly string[] }>,
  plans: readonly ColumnPlan[],
  size: number,
  odd: (cell: OddCell) => void,
): AsyncGenerator<Table> {
  let batch: { readonly line: number; readonly cells: readonly string[] }[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield tableOf(batch, plans, odd)
    batch = []
  }
  if (batch.length > 0) yield tableOf(batch, plans, odd)
}

function tableOf(
  batch: readonly { readonly line: number; readonly cells: readonly string[] }[],
  plans: readonly ColumnPlan[],
  odd: (cell: OddCell) => void,
): Table {
  const rows = batch.length
  const columns = plans.map(({ name, at, kind, specialTexts }): Column => {
    if (kind === 'categorical') {
      const places = new Map<string, number>()
      const codes = Int32Array.from(batch, ({ cells }) => {
        const text = (cells[at] ?? '').trim()
        if (readCell(text).is === 'missing') return -1
        const place = places.get(text) ?? places.size
        places.set(text, place)
        return place
      })
      return { kind, name, codes, dictionary: [...places.keys()] }
    }
    const marks = new Uint8Array(rows)
    const values = Float64Array.from(batch, ({ line, cells }, row) => {
      const text = (cells[at] ?? '').trim()
      const cell = readCell(text)
      if (cell.is === 'number') return cell.value
      const mark = specialTexts.indexOf(text)
      if (mark >= 0) marks[row] = mark + 1
      else if (cell.is !== 'missing') odd({ line, column: name, text })
      return Number.NaN
    })
    return specialTexts.length === 0
      ? { kind, name, values }
      : { kind, name, values, marks, texts: specialTexts }
  })
  return { rows, columns }
}
