import type { Text } from '@xinyong/identity'

/** A cell's value; several where the format can say so. */
export type TableCell = string | readonly string[]

/** One row: cells go with the names of the reading's `columns` by place. */
export interface TableRow {
  /** One-based line of a text file, row number of a Parquet file. */
  readonly line: number
  readonly cells: readonly TableCell[]
}

/** A row, or a cell of it, that could not be used. The rest of the file goes on. */
export interface TableProblem {
  readonly file: string
  readonly line: number
  readonly column?: string
  readonly reason: Text
}

/** A table as it is read, once. `columns` grows while lines of JSON bring new ones. */
export interface TableReading {
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<TableRow>
}

export interface TableOptions {
  readonly onProblem?: (problem: TableProblem) => void
  /** Bytes read so far. */
  readonly onBytes?: (count: number) => void
}
