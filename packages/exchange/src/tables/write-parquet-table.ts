import { parquetWriteBuffer } from 'hyparquet-writer'

/** A table of texts as one Parquet file. */
export function parquetTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const columnData = columns.map((name, at) => ({
    name,
    data: rows.map((row) => row[at] ?? ''),
    type: 'STRING' as const,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
