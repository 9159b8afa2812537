import type { Column, Table } from './column.ts'
import type { Finding } from './finding.ts'
import { listed } from './finding.ts'

/** What the card predicts: per row 1 is bad (the event), 0 good, 2 not known. */
export interface TargetRows {
  readonly bad: Uint8Array
  readonly badValue: string | number
  readonly unknown: number
}

export type ReadTarget =
  | { readonly ok: true; readonly target: TargetRows; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const BAD_WORDS = ['bad', 'default', 'defaulted', 'yes', 'true', 'y', 't', '坏', '违约', '是']

/**
 * Reads the target column. It must have exactly two values; which one is bad is taken from `badValue`, or is 1 of 0 and
 * 1, or the one of the two that says so in words; otherwise the caller is asked.
 */
export function readTarget(table: Table, name: string, badValue?: string | number): ReadTarget {
  const column = table.columns.find((one) => one.name === name)
  if (column === undefined)
    return stop(
      'target-missing',
      name,
      `there is no usable column ${name} to predict`,
      `没有可用的目标列 ${name}`,
    )
  const values = valuesOf(column)
  if (values.different.length === 1)
    return stop(
      'target-one-class',
      name,
      `the target ${name} is ${values.different[0]} in every row: there is nothing to tell apart`,
      `目标 ${name} 各行均为 ${values.different[0]}，无从区分`,
    )
  if (values.different.length !== 2) {
    const shown = values.different.slice(0, 6).join(', ')
    return stop(
      'target-not-two',
      name,
      `the target ${name} must have two values, and has ${values.different.length === 0 ? 'none' : `more: ${shown}`}`,
      `目标 ${name} 必须恰有两个取值，现有：${shown || '无'}`,
    )
  }
  const bad =
    badValue === undefined
      ? guessed(values.different)
      : values.different.find((value) => String(value) === String(badValue))
  if (bad === undefined)
    return stop(
      'target-which-is-bad',
      name,
      `which value of ${name} is bad, ${values.different.join(' or ')}?${badValue === undefined ? '' : ` There is no ${badValue}.`}`,
      `${name} 的哪个取值表示“坏”：${values.different.join(' 还是 ')}？`,
    )
  const flags = new Uint8Array(table.rows)
  const unknownRows: number[] = []
  for (let i = 0; i < table.rows; i += 1) {
    const value = values.at(i)
    if (value === undefined) unknownRows.push(i + 1)
    flags[i] = value === undefined ? 2 : value === bad ? 1 : 0
  }
  return {
    ok: true,
    target: { bad: flags, badValue: bad, unknown: unknownRows.length },
    findings: unknownRows.length === 0 ? [] : [withoutTarget(name, unknownRows)],
  }
}

function withoutTarget(name: string, rows: readonly number[]): Finding {
  const at = listed(rows)
  return {
    code: 'rows-without-target',
    severity: 'warn',
    column: name,
    rows: rows.slice(0, 5),
    message: {
      en: `${rows.length} rows without a value of ${name} are not used to train: ${at.en}`,
      zh: `${rows.length} 行缺少 ${name}，不用于训练：${at.zh}`,
    },
  }
}

interface Values {
  readonly different: readonly (string | number)[]
  readonly at: (row: number) => string | number | undefined
}

function valuesOf(column: Column): Values {
  if (column.kind === 'numeric') {
    const different = new Set<number>()
    for (const value of column.values) {
      if (!Number.isNaN(value)) different.add(value)
      if (different.size > 20) break
    }
    return {
      different: [...different].sort((a, b) => a - b),
      at: (row) => (Number.isNaN(column.values[row]!) ? undefined : column.values[row]!),
    }
  }
  const used = new Set(column.codes)
  used.delete(-1)
  return {
    different: [...used].map((code) => column.dictionary[code]!).sort(byText),
    at: (row) => column.dictionary[column.codes[row]!],
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function guessed(values: readonly (string | number)[]): string | number | undefined {
  if (values.includes(0) && values.includes(1)) return 1
  const bad = values.filter((value) => BAD_WORDS.includes(String(value).toLowerCase()))
  return bad.length === 1 ? bad[0] : undefined
}

function stop(code: Finding['code'], column: string, en: string, zh: string): ReadTarget {
  return { ok: false, findings: [{ code, severity: 'stop', column, message: { en, zh } }] }
}
