/** Quantities; `NaN` is missing. Declared special texts such as "refused" are kept apart from the numbers. */
export interface NumericColumn {
  readonly kind: 'numeric'
  readonly name: string
  readonly values: Float64Array
  /** Per row 0, or 1 + the place of its text in `texts`; absent where the column has numbers only. */
  readonly marks?: Uint8Array
  readonly texts?: readonly string[]
}

/** Categories by code; -1 is missing. */
export interface CategoricalColumn {
  readonly kind: 'categorical'
  readonly name: string
  readonly codes: Int32Array
  readonly dictionary: readonly string[]
}

export type Column = NumericColumn | CategoricalColumn

/** Columns of equal length. Row numbers in findings count from 1, as a person counts rows under the heading. */
export interface Table {
  readonly rows: number
  readonly columns: readonly Column[]
}

/** The rows named, in the order named. */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  return { rows: rows.length, columns: table.columns.map((column) => takeColumn(column, rows)) }
}

function takeColumn(column: Column, rows: ArrayLike<number>): Column {
  const n = rows.length
  if (column.kind === 'categorical') {
    const codes = new Int32Array(n)
    for (let i = 0; i < n; i += 1) codes[i] = column.codes[rows[i]!]!
    return { ...column, codes }
  }
  const values = new Float64Array(n)
  for (let i = 0; i < n; i += 1) values[i] = column.values[rows[i]!]!
  if (column.marks === undefined) return { ...column, values }
  const marks = new Uint8Array(n)
  for (let i = 0; i < n; i += 1) marks[i] = column.marks[rows[i]!]!
  return { ...column, values, marks }
}

/** A table without the columns named. */
export function withoutColumns(table: Table, names: ReadonlySet<string>): Table {
  return { ...table, columns: table.columns.filter(({ name }) => !names.has(name)) }
}
