import type { SourceFile } from '../formats/source-file.ts'
import { reasons } from '../formats/shared/reasons.ts'
import { bytesOf } from '../text/bytes-of.ts'
import { decodeCell } from '../text/decode-cell.ts'
import { latin1Chunks } from '../text/latin1-chunks.ts'
import { readLines } from '../text/read-lines.ts'
import { flattenJson } from './flatten-json.ts'
import type { TableCell, TableOptions, TableReading, TableRow } from './table-row.ts'

/** Lines of JSON, one object a line. Columns come as lines bring them. */
export function readJsonLinesTable(file: SourceFile, options: TableOptions): TableReading {
  const columns: string[] = []
  return { columns, rows: rowsOf(file, columns, options) }
}

async function* rowsOf(
  file: SourceFile,
  columns: string[],
  { onProblem = () => {}, onBytes }: TableOptions,
): AsyncGenerator<TableRow> {
  const placeOf = new Map<string, number>()
  for await (const { line, text, tooLong } of readLines(latin1Chunks(bytesOf(file, onBytes)))) {
    const object = tooLong === true ? undefined : parsed(text)
    if (object === undefined) {
      const reason = reasons[tooLong === true ? 'row-too-long' : 'json']
      onProblem({ file: file.name, line, reason })
      continue
    }
    const cells: TableCell[] = columns.map(() => '')
    for (const [key, cell] of flattenJson(object)) {
      let place = placeOf.get(key)
      if (place === undefined) {
        place = columns.push(key) - 1
        placeOf.set(key, place)
      }
      cells[place] = cell
    }
    yield { line, cells }
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  const decoded = decodeCell(text)
  if (decoded === undefined) return undefined
  try {
    const value: unknown = JSON.parse(decoded)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
