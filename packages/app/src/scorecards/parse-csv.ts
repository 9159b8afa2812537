import type { Text } from '@xinyong/identity'

export interface BrokenRow {
  /** In the file, from 1: the heading is line 1. */
  readonly line: number
  readonly message: Text
}

export interface ParsedCsv {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly broken: readonly BrokenRow[]
}

const DELIMITERS = [',', '\t', ';', '|']

/**
 * A CSV text with a heading line, as RFC 4180 has it; comma, tab, semicolon or bar, whichever the heading holds most of.
 * A row that does not fit the headings is set apart with its line, never cut or filled up.
 */
export function parseCsv(text: string): ParsedCsv {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const first = body.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = DELIMITERS.reduce((a, b) =>
    first.split(b).length > first.split(a).length ? b : a,
  )
  const broken: BrokenRow[] = []
  const rows: (readonly string[])[] = []
  let headings: readonly string[] | undefined
  for (const { line, cells, open } of records(body, delimiter)) {
    if (headings === undefined) {
      headings = cells.map((cell, at) => cell.trim() || `column_${at + 1}`)
      continue
    }
    if (cells.length === 1 && cells[0]?.trim() === '') continue
    if (open || cells.length !== headings.length)
      broken.push({ line, message: open ? unclosed(line) : wrongLength(line, cells, headings) })
    else rows.push(cells)
  }
  return { headings: headings ?? [], rows, broken }
}

interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark was never closed. */
  readonly open: boolean
}

function* records(text: string, delimiter: string): Generator<CsvRecord> {
  let [at, line] = [0, 1]
  while (at < text.length) {
    const cells: string[] = []
    const started = line
    let open = false
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter)
      cells.push(cell.value)
      line += cell.lines
      open ||= cell.open
      at = cell.end
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
    yield { line: started, cells, open }
  }
}

interface Cell {
  readonly value: string
  readonly end: number
  readonly lines: number
  readonly open: boolean
}

function plain(text: string, from: number, delimiter: string): Cell {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r')
    end += 1
  return { value: text.slice(from, end), end, lines: 0, open: false }
}

function quoted(text: string, from: number): Cell {
  let value = ''
  let at = from + 1
  for (;;) {
    const next = text.indexOf('"', at)
    if (next === -1) return { value, end: text.length, lines: 0, open: true }
    value += text.slice(at, next)
    if (text[next + 1] !== '"')
      return { value, end: next + 1, lines: value.split('\n').length - 1, open: false }
    value += '"'
    at = next + 2
  }
}

function wrongLength(
  line: number,
  { length }: readonly string[],
  headings: readonly string[],
): Text {
  return {
    en: `line ${line}: ${length} cells under ${headings.length} headings`,
    zh: `第 ${line} 行：${length} 个单元格，应为 ${headings.length} 个`,
  }
}

function unclosed(line: number): Text {
  return {
    en: `line ${line}: a quotation mark is opened and never closed`,
    zh: `第 ${line} 行：引号未闭合`,
  }
}
