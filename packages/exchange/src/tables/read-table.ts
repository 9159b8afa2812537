import { fileFromPath } from '../formats/source-file.ts'
import { readCsvTable } from './read-csv-table.ts'
import { readJsonLinesTable } from './read-json-lines-table.ts'
import { readParquetTable } from './read-parquet-table.ts'
import type { TableOptions, TableReading } from './table-row.ts'

/** Opens a table by the end of its name: `.parquet`, `.jsonl` or `.ndjson` (also gzipped), else CSV. */
export async function readTable(path: string, options: TableOptions = {}): Promise<TableReading> {
  const plain = path.toLowerCase().replace(/\.gz$/, '')
  if (plain.endsWith('.parquet')) return readParquetTable(path, options)
  const file = await fileFromPath(path)
  return /\.(jsonl|ndjson|json)$/.test(plain)
    ? readJsonLinesTable(file, options)
    : readCsvTable(file, options)
}
