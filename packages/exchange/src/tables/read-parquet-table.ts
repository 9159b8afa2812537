import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { flattenJson } from './flatten-json.ts'
import type { TableCell, TableOptions, TableReading, TableRow } from './table-row.ts'

const BATCH = 50_000

/** A Parquet file, a batch of rows at a time. A file that is none, or is damaged, throws. */
export async function readParquetTable(
  path: string,
  { onBytes = () => {} }: TableOptions,
): Promise<TableReading> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name)
  async function* rows(): AsyncGenerator<TableRow> {
    const total = Number(metadata.num_rows)
    for (let from = 0; from < total; from += BATCH) {
      const to = Math.min(total, from + BATCH)
      const objects = await parquetReadObjects({
        file,
        metadata,
        compressors,
        rowStart: from,
        rowEnd: to,
      })
      onBytes(Math.round((file.byteLength * (to - from)) / total))
      for (const [at, object] of objects.entries())
        yield { line: from + at + 1, cells: columns.map((name) => cellOf(object[name])) }
    }
  }
  return { columns, rows: rows() }
}

function cellOf(value: unknown): TableCell {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    const text = value.toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text
  }
  if (Array.isArray(value)) return value.map((one) => cellOf(one)).flat()
  if (typeof value === 'object')
    return [...flattenJson(value as Record<string, unknown>).values()].flat()
  return typeof value === 'string' ? value : (value as number | bigint | boolean).toString()
}
