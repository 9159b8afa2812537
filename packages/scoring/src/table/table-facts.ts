import type { FactValue, Facts } from '../card/facts.ts'
import type { Table } from './column.ts'

/** The facts of a row of a table, as a card takes them. */
export function tableFacts(table: Table): (row: number) => Facts {
  const readers = table.columns.map((column) => {
    if (column.kind === 'categorical')
      return (row: number): FactValue => column.dictionary[column.codes[row]!] ?? null
    const { values, marks, texts } = column
    return (row: number): FactValue => {
      const value = values[row]!
      if (!Number.isNaN(value)) return value
      const mark = marks?.[row] ?? 0
      return mark === 0 ? null : (texts?.[mark - 1] ?? null)
    }
  })
  return (row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, readers[at]!(row)]))
}
