import type { Column, NumericColumn, Table } from './column.ts'
import type { Finding } from './finding.ts'
import { listed } from './finding.ts'
import { hashColumn, hashRows } from './hash-rows.ts'

const LEAST_ROWS = 50

/** Columns that cannot inform a score, and rows that repeat, each with its reason. `kept`: never left out. */
export function inspectTable(
  table: Table,
  target: string,
  kept: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const findings: Finding[] = []
  const copies = new Map<string, string>()
  for (const column of table.columns) {
    if (column.name === target || kept.has(column.name)) continue
    const found = inspectColumn(column, table.rows)
    if (found !== undefined) {
      findings.push(found)
      continue
    }
    const hash = hashColumn(column)
    const twin = copies.get(hash)
    if (twin === undefined) copies.set(hash, column.name)
    else
      findings.push(
        left(
          'column-copy',
          column.name,
          `the same as column ${twin} in every row`,
          `与列 ${twin} 逐行相同`,
        ),
      )
  }
  return [...findings, ...repeatedRows(table)]
}

function inspectColumn(column: Column, rows: number): Finding | undefined {
  return column.kind === 'numeric' ? inspectNumbers(column, rows) : inspectTexts(column, rows)
}

function inspectNumbers(column: NumericColumn, rows: number): Finding | undefined {
  const { values, name, marks } = column
  let [min, max, known, whole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, true]
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    if (Number.isNaN(value)) {
      if ((marks?.[i] ?? 0) > 0) known += 1
      continue
    }
    known += 1
    if (value < min) min = value
    if (value > max) max = value
    if (whole && !Number.isInteger(value)) whole = false
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      return left(
        'column-infinite',
        name,
        `an infinite number in row ${i + 1}`,
        `第 ${i + 1} 行为无穷大`,
      )
  }
  if (known === 0) return left('column-empty', name, 'every cell is empty', '全部为空')
  if (min === max && known === rows && marks === undefined)
    return left('column-constant', name, `${min} in every row`, `各行均为 ${min}`)
  // Whole numbers without repetition in a narrow range are row or customer numbers, not quantities.
  if (whole && rows >= LEAST_ROWS && known === rows && max - min < 4 * rows) {
    if (new Set(values).size === rows)
      return left(
        'column-identifier',
        name,
        'a whole number of its own in every row: an identifier',
        '每行均为不同整数：是编号',
      )
  }
  return undefined
}

function inspectTexts(column: Column & { kind: 'categorical' }, rows: number): Finding | undefined {
  const used = new Set(column.codes)
  const missing = used.delete(-1)
  if (used.size === 0) return left('column-empty', column.name, 'every cell is empty', '全部为空')
  const [first = 0] = used
  if (used.size === 1 && !missing)
    return left(
      'column-constant',
      column.name,
      `"${column.dictionary[first]}" in every row`,
      `各行均为“${column.dictionary[first]}”`,
    )
  if (rows >= LEAST_ROWS && used.size > 0.9 * rows)
    return left(
      'column-identifier',
      column.name,
      `${used.size} different texts in ${rows} rows: an identifier or free text`,
      `${rows} 行中有 ${used.size} 个不同文本：是编号或自由文本`,
    )
  return undefined
}

function repeatedRows(table: Table): readonly Finding[] {
  const { high, low } = hashRows(table)
  const seen = new Set<number>()
  const again: number[] = []
  for (let i = 0; i < table.rows; i += 1) {
    const key = high[i]! * 0x200000 + (low[i]! >>> 11)
    if (seen.has(key)) again.push(i + 1)
    else seen.add(key)
  }
  if (again.length === 0) return []
  const at = listed(again)
  return [
    {
      code: 'rows-repeated',
      severity: 'warn',
      rows: again.slice(0, 5),
      message: {
        en: `${again.length} rows repeat an earlier row in every cell, and count again: rows ${at.en}`,
        zh: `${again.length} 行与前面某行完全相同，仍计入：第 ${at.zh} 行`,
      },
    },
  ]
}

function left(code: Finding['code'], column: string, en: string, zh: string): Finding {
  return {
    code,
    severity: 'left',
    column,
    message: { en: `column ${column}: ${en}`, zh: `列 ${column}：${zh}` },
  }
}
