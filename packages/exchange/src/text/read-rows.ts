import { scanRow } from './scan-row.ts'
import type { RowProblem } from './scan-row.ts'

/** Longest cell and row anybody means; longer ones are broken quotes or worse. In bytes. */
export const MAX_CELL = 65_000
export const MAX_ROW = 1 << 20

/** A row as framed: cells still hold one character per byte. */
export interface RawRow {
  /** One-based line its first byte is on. */
  readonly line: number
  readonly cells: readonly string[]
  /** Set when the row cannot be trusted; `cells` are then what was read up to the fault. */
  readonly problem?: RowProblem
}

/**
 * Frames the rows of a CSV file (RFC 4180, LF or CRLF). Holds one row at a time. After a broken row it goes on at the
 * next physical line, so one open quote costs one row, not the rest of the file.
 */
export async function* readRows(
  chunks: AsyncIterable<string>,
  delimiter = ',',
): AsyncGenerator<RawRow> {
  let buffer = ''
  let line = 1
  let skipping = false
  const code = delimiter.charCodeAt(0)

  function* drain(atEnd: boolean): Generator<RawRow> {
    let at = 0
    while (at < buffer.length) {
      if (skipping) {
        const newline = buffer.indexOf('\n', at)
        at = newline < 0 ? buffer.length : newline + 1
        if (newline >= 0) {
          line += 1
          skipping = false
        }
        continue
      }
      const scan = scanRow(buffer, at, code, atEnd, MAX_ROW)
      if (scan === undefined) break
      if (scan.cells.length > 1 || scan.cells[0] !== '')
        yield scan.problem === undefined
          ? { line, cells: scan.cells }
          : { line, cells: scan.cells, problem: scan.problem }
      if (scan.problem === undefined) {
        line += scan.lines
        at = scan.end
      } else {
        skipping = true
      }
    }
    buffer = buffer.slice(at)
  }

  for await (const chunk of chunks) {
    buffer = buffer.length === 0 ? chunk : buffer + chunk
    yield* drain(false)
  }
  yield* drain(true)
}
