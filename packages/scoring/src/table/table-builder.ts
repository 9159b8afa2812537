import type { Column, Table } from './column.ts'
import { createColumnBuilder } from './column-builder.ts'
import type { ColumnSettings } from './column-builder.ts'
import type { Finding } from './finding.ts'

export interface BuiltTable {
  readonly table: Table
  readonly findings: readonly Finding[]
}

export interface TableBuilder {
  /** One row's cells, in the order of the headings; a row of another length is refused and not added. */
  readonly add: (cells: readonly string[]) => Finding | undefined
  readonly finish: () => BuiltTable
}

/**
 * Builds a table row by row from texts, as a file is read. Columns that cannot be used are left out with a finding that
 * says why; two columns of one name stop everything, because nobody can say which is meant.
 */
export function createTableBuilder(
  headings: readonly string[],
  settings: Readonly<Record<string, ColumnSettings>> = {},
): TableBuilder {
  const builders = headings.map((name) => createColumnBuilder(name, settings[name]))
  const findings: Finding[] = [...repeated(headings), ...unknown(headings, Object.keys(settings))]
  let rows = 0
  return {
    add(cells) {
      if (cells.length !== builders.length) {
        const finding: Finding = {
          code: 'row-length',
          severity: 'stop',
          rows: [rows + 1],
          message: {
            en: `row ${rows + 1}: ${cells.length} cells under ${builders.length} headings`,
            zh: `第 ${rows + 1} 行：${cells.length} 个单元格，应为 ${builders.length} 个`,
          },
        }
        findings.push(finding)
        return finding
      }
      rows += 1
      for (let at = 0; at < cells.length; at += 1) builders[at]!.add(cells[at]!)
      return undefined
    },
    finish() {
      const columns: Column[] = []
      for (const builder of builders) {
        const made = builder.finish()
        findings.push(...made.findings)
        if (made.column !== undefined) columns.push(made.column)
      }
      return { table: { rows, columns }, findings }
    },
  }
}

/** Columns named in a setting that the table does not have: a manual break under a wrong name must not pass unseen. */
export function unknown(headings: readonly string[], named: readonly string[]): readonly Finding[] {
  return named
    .filter((name) => !headings.includes(name))
    .map((name) => ({
      code: 'column-unknown',
      severity: 'stop',
      column: name,
      message: {
        en: `there is no column ${name}; the columns are ${headings.slice(0, 40).join(', ')}`,
        zh: `没有列 ${name}；现有列：${headings.slice(0, 40).join('、')}`,
      },
    }))
}

function repeated(headings: readonly string[]): readonly Finding[] {
  return [...new Set(headings.filter((name, at) => headings.indexOf(name) !== at))].map((name) => ({
    code: 'column-repeated',
    severity: 'stop',
    column: name,
    message: {
      en: `two columns are called "${name}": give each column a name of its own`,
      zh: `有两列同名“${name}”：请为每列取不同名称`,
    },
  }))
}
