import { bytesOf } from '../../text/bytes-of.ts'
import { decodeCell } from '../../text/decode-cell.ts'
import { latin1Chunks } from '../../text/latin1-chunks.ts'
import { MAX_CELL, readRows } from '../../text/read-rows.ts'
import type { SourceFile } from '../source-file.ts'
import type { Tally } from './tally.ts'

/** A usable row: decoded cells, and the line it begins on. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface TableOptions {
  readonly delimiter?: string
  /** How many columns a row must have; any number when absent. */
  readonly columns?: number
  /** The entry a broken row speaks of, from the cells that could be read. */
  readonly idOf?: (cells: readonly string[]) => string | undefined
  /** Rows that carry entries: losing one that names none leaves the edition incomplete. */
  readonly main?: boolean
}

/** The usable rows of a file; each of the others is reported, and reading goes on. */
export async function* tableRows(
  file: SourceFile,
  tally: Tally,
  options: TableOptions = {},
): AsyncGenerator<TableRow> {
  let line = 1
  let broken = false
  try {
    const chunks = latin1Chunks(bytesOf(file, tally.bytes))
    for await (const row of readRows(chunks, options.delimiter)) {
      line = row.line
      const { cells, fault } = usable(row.cells, row.problem, options.columns)
      broken = fault?.code === 'open-quote' || fault?.code === 'column-count'
      if (fault === undefined) {
        yield { line, cells }
        continue
      }
      const id = options.idOf?.(cells)
      if (options.main === true && id === undefined) tally.incomplete()
      tally.reject(file.name, line, fault.code, {
        ...(fault.column === undefined ? {} : { field: String(fault.column) }),
        ...(id === undefined ? {} : { id }),
      })
    }
    // A file whose last row is cut off was cut off itself: what came after is unknown.
    if (broken && options.main === true) tally.incomplete()
  } catch {
    tally.incomplete()
    tally.reject(file.name, line, 'file-broken')
  }
}

type Fault = { readonly code: Parameters<Tally['reject']>[2]; readonly column?: number }

function usable(
  raw: readonly string[],
  problem: 'open-quote' | 'text-after-quote' | 'row-too-long' | undefined,
  columns: number | undefined,
): { readonly cells: readonly string[]; readonly fault?: Fault } {
  let fault: Fault | undefined = problem === undefined ? undefined : { code: problem }
  if (fault === undefined && columns !== undefined && raw.length !== columns && raw[0] !== '\u001a')
    fault = { code: 'column-count' }
  const cells = raw.map((cell, index) => {
    if (cell.length > MAX_CELL) {
      fault ??= { code: 'cell-too-long', column: index + 1 }
      return ''
    }
    const text = decodeCell(cell)
    if (text === undefined) fault ??= { code: 'encoding', column: index + 1 }
    return text ?? ''
  })
  return fault === undefined ? { cells } : { cells, fault }
}

/** A tally that hears nothing: for a look ahead over rows that are reported when they are read for good. */
export const deaf: Tally = {
  reject: () => {},
  incomplete: () => {},
  missing: () => {},
  count: () => {},
  record: () => {},
  bytes: () => {},
  finish: () => {},
  summary: () => ({
    records: 0,
    rejected: 0,
    counts: {},
    complete: false,
    unread: new Set(),
    missing: [],
  }),
}
