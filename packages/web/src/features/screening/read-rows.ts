import type { ScreeningQuery } from '../../api/screening.ts'

/** A row of the file: a question, or why it is none. */
export interface FileRow {
  /** Line in the file, counted from one. */
  readonly line: number
  readonly name: string
  readonly query?: ScreeningQuery
  /** The column that is not as it must be. */
  readonly misfit?: 'name' | 'json'
}

/** Header of a column to what it says of somebody; without regard to case, blanks and underscores. */
const COLUMNS: Readonly<Record<string, string>> = {
  name: 'name',
  fullname: 'name',
  caption: 'name',
  姓名: 'name',
  名称: 'name',
  alias: 'alias',
  aliases: 'alias',
  别名: 'alias',
  birthdate: 'birthDate',
  dateofbirth: 'birthDate',
  dob: 'birthDate',
  出生日期: 'birthDate',
  country: 'country',
  nationality: 'country',
  国家: 'country',
  gender: 'gender',
  address: 'address',
  地址: 'address',
  idnumber: 'idNumber',
  identifier: 'idNumber',
  证件号码: 'idNumber',
  passportnumber: 'passportNumber',
  registrationnumber: 'registrationNumber',
}
const SCHEMA = new Set(['schema', 'type', 'kind'])
const REFERENCE = new Set(['reference', 'ref', 'id', 'customerid', '编号'])

const plain = (header: string): string => header.toLowerCase().replaceAll(/[\s_-]/g, '')

const values = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

function rowOf(line: number, cells: readonly (readonly [string, string])[]): FileRow {
  const properties: Record<string, string[]> = {}
  const more: { schema?: string; reference?: string } = {}
  for (const [header, cell] of cells) {
    const key = plain(header)
    const text = cell.trim()
    if (text === '') continue
    if (SCHEMA.has(key)) more.schema = text
    else if (REFERENCE.has(key)) more.reference = text
    else if (COLUMNS[key] !== undefined)
      properties[COLUMNS[key]] = [
        ...(properties[COLUMNS[key]] ?? []),
        ...(COLUMNS[key] === 'name' || COLUMNS[key] === 'address' ? [text] : values(text)),
      ]
  }
  const [name] = properties['name'] ?? []
  if (name === undefined) return { line, name: '', misfit: 'name' }
  return { line, name, query: { ...more, properties } as unknown as ScreeningQuery }
}

/** Cells of a table with commas, quoted where they hold a comma or a line break; each row with its line. */
export function csvRows(text: string): { readonly line: number; readonly cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let [cells, cell, quoted, line, began]: [string[], string, boolean, number, number] = [
    [],
    '',
    false,
    1,
    1,
  ]
  const end = (): void => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: began, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === ',') {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') {
      end()
      began = line
    } else if (sign !== '\r') cell += sign
  }
  end()
  return rows
}

function jsonRow(line: number, text: string): FileRow {
  try {
    const value = JSON.parse(text) as Record<string, unknown>
    if (typeof value['properties'] === 'object' && value['properties'] !== null) {
      const { name } = value['properties'] as { readonly name?: readonly string[] }
      const first = Array.isArray(name) ? String(name[0] ?? '') : ''
      return first === ''
        ? { line, name: '', misfit: 'name' }
        : { line, name: first, query: value as unknown as ScreeningQuery }
    }
    const cells = Object.entries(value).flatMap(([key, held]): (readonly [string, string])[] =>
      typeof held === 'string' || typeof held === 'number' ? [[key, String(held)]] : [],
    )
    return rowOf(line, cells)
  } catch {
    return { line, name: '', misfit: 'json' }
  }
}

/** Reads a table or JSON lines. What cannot be asked is kept with its line, and the rest goes on. */
export function readRows(fileName: string, text: string): readonly FileRow[] {
  const whole = text.replace(/^\uFEFF/, '')
  if (/\.(jsonl|ndjson|json)$/i.test(fileName))
    return whole
      .split(/\r?\n/)
      .map((one, at) => ({ one, line: at + 1 }))
      .filter(({ one }) => one.trim() !== '')
      .map(({ one, line }) => jsonRow(line, one))
  const [head, ...rest] = csvRows(whole)
  if (head === undefined) return []
  return rest.map(({ line, cells }) =>
    rowOf(
      line,
      head.cells.map((header, at) => [header, cells[at] ?? ''] as const),
    ),
  )
}
