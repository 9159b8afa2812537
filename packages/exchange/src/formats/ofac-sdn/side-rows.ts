import type { Tally } from '../shared/tally.ts'
import { tableRows } from '../shared/table-rows.ts'
import type { TableRow } from '../shared/table-rows.ts'
import type { SourceFile } from '../source-file.ts'

/** Rows of a side file by the entry they belong to. */
export type SideRows = Map<string, TableRow[]>

export interface SideFile {
  readonly file: SourceFile | undefined
  readonly rows: SideRows
  readonly marked: boolean
}

const COLUMNS = { sdn: 12, alt: 5, add: 6, comments: 2 } as const
/** OFAC closes each file with this byte on a line of its own. */
export const END_MARK = '\u001a'

/** The text of a cell; OFAC writes `-0-` for nothing. */
export function cell(cells: readonly string[], index: number): string | undefined {
  const text = cells[index]?.trim() ?? ''
  return text === '' || text === '-0-' ? undefined : text
}

/** The entry a row is about. */
export function entryOf(cells: readonly string[]): string | undefined {
  const id = cells[0]?.trim() ?? ''
  return /^\d{1,9}$/.test(id) ? id : undefined
}

/** Rows of one file without the closing mark; `seen` hears of the mark. */
export async function* ofacRows(
  file: SourceFile,
  role: keyof typeof COLUMNS,
  tally: Tally,
  seen: () => void = () => {},
): AsyncGenerator<TableRow & { readonly id: string }> {
  const main = role === 'sdn'
  for await (const row of tableRows(file, tally, { columns: COLUMNS[role], idOf: entryOf, main })) {
    if (row.cells.length === 1 && row.cells[0] === END_MARK) {
      seen()
      continue
    }
    const id = entryOf(row.cells)
    if (id !== undefined) {
      yield { ...row, id }
      continue
    }
    if (main) tally.incomplete()
    tally.reject(file.name, row.line, 'id-invalid', { field: 'ent_num' })
  }
}

/** Reads a side file whole: the join needs it before the first entry. */
export async function loadSide(
  file: SourceFile | undefined,
  role: 'alt' | 'add' | 'comments',
  tally: Tally,
): Promise<SideFile> {
  const rows: SideRows = new Map()
  let marked = false
  if (file === undefined) return { file, rows, marked }
  for await (const { id, line, cells } of ofacRows(file, role, tally, () => (marked = true))) {
    const known = rows.get(id)
    if (known === undefined) rows.set(id, [{ line, cells }])
    else known.push({ line, cells })
  }
  return { file, rows, marked }
}
