import type { SourceFile } from '../formats/source-file.ts'
import { reasons } from '../formats/shared/reasons.ts'
import type { ReasonCode } from '../formats/shared/reasons.ts'
import { bytesOf } from '../text/bytes-of.ts'
import { decodeCell } from '../text/decode-cell.ts'
import { latin1Chunks } from '../text/latin1-chunks.ts'
import { MAX_CELL, readRows } from '../text/read-rows.ts'
import type { TableOptions, TableReading, TableRow } from './table-row.ts'

const DELIMITERS = [',', '\t', ';', '|']

/** A CSV file with a header line. Comma, tab, semicolon or bar: whichever the header holds most of. */
export async function readCsvTable(file: SourceFile, options: TableOptions): Promise<TableReading> {
  const delimiter = await delimiterOf(file)
  const columns: string[] = []
  return { columns, rows: rowsOf(file, delimiter, columns, options) }
}

async function* rowsOf(
  file: SourceFile,
  delimiter: string,
  columns: string[],
  { onProblem = () => {}, onBytes }: TableOptions,
): AsyncGenerator<TableRow> {
  const tell = (line: number, code: ReasonCode, column?: string): void =>
    onProblem({
      file: file.name,
      line,
      reason: reasons[code],
      ...(column === undefined ? {} : { column }),
    })
  const chunks = latin1Chunks(bytesOf(file, onBytes))
  for await (const { line, cells, problem } of readRows(chunks, delimiter)) {
    if (columns.length === 0) {
      columns.push(...cells.map((cell, at) => decodeCell(cell)?.trim() || `column_${at + 1}`))
      continue
    }
    // The old end-of-file sign of DOS alone on a line is no row.
    if (cells.length === 1 && cells[0] === '\u001a') continue
    if (problem !== undefined) {
      tell(line, problem)
      continue
    }
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== ''))
      tell(line, 'column-count')
    const read: string[] = []
    for (let at = 0; at < Math.min(cells.length, columns.length); at += 1) {
      const cell = cells[at]!
      const text = cell.length > MAX_CELL ? undefined : decodeCell(cell)
      if (text === undefined)
        tell(line, cell.length > MAX_CELL ? 'cell-too-long' : 'encoding', columns[at])
      read.push(text ?? '')
    }
    yield { line, cells: read }
  }
}

async function delimiterOf(file: SourceFile): Promise<string> {
  for await (const chunk of latin1Chunks(bytesOf(file))) {
    const head = chunk.split('\n', 1)[0] ?? ''
    const counts = DELIMITERS.map((sign) => head.split(sign).length)
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
  }
  return ','
}
