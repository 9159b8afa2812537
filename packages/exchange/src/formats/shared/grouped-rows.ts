import type { SourceRecord } from '@xinyong/app'
import type { SourceFile } from '../source-file.ts'
import type { Tally } from './tally.ts'
import { tableRows } from './table-rows.ts'

/** A row by the names of its columns; a column the edition does not have reads as empty. */
export type NamedRow = (column: string) => string

/** A table in which one entry may take several rows: one for each name, address or document. */
export interface GroupedTable {
  readonly delimiter: string
  /** Columns without which the table cannot be what it is taken for. */
  readonly needed: readonly string[]
  /** How many lines may stand before the heading line, for example the day of the report. */
  readonly preamble: number
  /** The column a missing name or number is reported under. */
  readonly idColumn: string
  readonly idOf: (row: NamedRow) => string
  /** Undefined where no row of the entry names it. */
  readonly recordOf: (id: string, rows: readonly NamedRow[]) => SourceRecord | undefined
}

/** True where the cells name every column the table needs. */
export function isHeading(cells: readonly string[], needed: readonly string[]): boolean {
  const names = new Set(cells.map(headingOf))
  return needed.every((column) => names.has(headingOf(column)))
}

/** Publishers change case, blanks and stops of their headings between editions; the letters stay. */
function headingOf(cell: string): string {
  return cell.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The records of a grouped table, in the order in which their first rows stand. Rows of an entry need not be adjacent. */
export async function* groupedRecords(
  files: readonly SourceFile[],
  tally: Tally,
  table: GroupedTable,
  fileName: string,
): AsyncGenerator<SourceRecord, void> {
  if (files.length === 0) tally.missing(fileName)
  const groups = new Map<string, { readonly file: string; line: number; rows: NamedRow[] }>()
  for (const file of files) await collect(file, tally, table, groups)
  for (const [id, { file, line, rows }] of groups) {
    const record = table.recordOf(id, rows)
    if (record === undefined) {
      tally.reject(file, line, 'name-missing', { id })
      continue
    }
    tally.count(`schema:${record.entity.schema}`)
    tally.count('rows', rows.length)
    tally.record()
    yield record
  }
  tally.finish()
}

async function collect(
  file: SourceFile,
  tally: Tally,
  table: GroupedTable,
  groups: Map<string, { readonly file: string; line: number; rows: NamedRow[] }>,
): Promise<void> {
  let places: ReadonlyMap<string, number> | undefined
  let before = 0
  const { delimiter } = table
  for await (const { line, cells } of tableRows(file, tally, { delimiter, main: true })) {
    if (isHeading(cells, table.needed)) {
      if (places !== undefined) tally.count('repeated-headers')
      places = new Map(cells.map((cell, index) => [headingOf(cell), index]))
      continue
    }
    if (places === undefined) {
      before += 1
      if (before <= table.preamble) continue
      tally.incomplete()
      tally.reject(file.name, line, 'header-unknown')
      return
    }
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.length > places.size) {
      tally.incomplete()
      tally.reject(file.name, line, 'column-count')
      continue
    }
    const at = places
    const row: NamedRow = (column) => cells[at.get(headingOf(column)) ?? -1]?.trim() ?? ''
    const id = table.idOf(row)
    if (id === '') {
      tally.incomplete()
      tally.reject(file.name, line, 'id-missing', { field: table.idColumn })
      continue
    }
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { file: file.name, line, rows: [row] })
    else group.rows.push(row)
  }
  if (places === undefined && before <= table.preamble) {
    tally.incomplete()
    tally.reject(file.name, 1, 'header-unknown')
  }
}
