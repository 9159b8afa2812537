import { forbiddenInput } from '../card/forbidden-input.ts'
import type { Table } from '../table/column.ts'
import { takeRows, withoutColumns } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { hashRows } from '../table/hash-rows.ts'
import { inspectTable } from '../table/inspect.ts'
import { contentOrder } from '../table/row-order.ts'
import { unknown } from '../table/table-builder.ts'
import { readTarget } from '../table/target.ts'
import type { TrainingOptions } from './options.ts'

const LEAST_OF_A_CLASS = 10

export interface Prepared {
  /** Usable columns only, rows in an order that follows from their contents. */
  readonly table: Table
  readonly bad: Uint8Array
  readonly badValue: string | number
  readonly weights?: Float64Array
}

export type Preparation =
  | { readonly ok: true; readonly prepared: Prepared; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** From a table as read to rows and columns that can be trained on; everything set aside is named. */
export function prepare(table: Table, options: TrainingOptions): Preparation {
  const names = table.columns.map(({ name }) => name)
  const { exclude = [], keep = [], target } = options
  const named = [...exclude, ...keep, ...Object.keys(options.columns ?? {})]
  const findings: Finding[] = [...unknown(names, [...new Set(named)])]
  const read = readTarget(table, target, options.badValue)
  findings.push(...read.findings)
  if (!read.ok || findings.some(({ severity }) => severity === 'stop'))
    return { ok: false, findings }
  const { bad } = read.target
  const few = tooFew(bad)
  if (few !== undefined) return { ok: false, findings: [...findings, few] }
  findings.push(...excluded(exclude), ...forbidden(names.filter((name) => name !== target)))
  const set = new Set([target, ...left(findings)])
  const rest = withoutColumns(table, set)
  findings.push(...inspectTable(rest, target, new Set(keep)))
  const usable = withoutColumns(rest, left(findings))
  if (usable.columns.length === 0) return { ok: false, findings: [...findings, nothing()] }
  const order = ordered(usable, bad, read.target.unknown)
  return {
    ok: true,
    findings,
    prepared: {
      table: takeRows(usable, order),
      bad: Uint8Array.from(order, (row) => bad[row]!),
      badValue: read.target.badValue,
      ...(options.weights === undefined
        ? {}
        : { weights: Float64Array.from(order, (row) => options.weights![row]!) }),
    },
  }
}

// Rows with equal inputs stand beside each other, the good before the bad, whatever order they came in.
function ordered(table: Table, bad: Uint8Array, unknownRows: number): Uint32Array {
  const hashes = hashRows(table)
  for (let i = 0; i < table.rows; i += 1)
    hashes.low[i] = Math.imul(hashes.low[i]!, 2) ^ (bad[i] === 1 ? 0x800 : 0)
  const order = contentOrder(hashes)
  return unknownRows === 0 ? order : order.filter((row) => bad[row] !== 2)
}

export function left(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ severity, column }) =>
      severity === 'left' && column !== undefined ? [column] : [],
    ),
  )
}

export function excluded(names: readonly string[]): readonly Finding[] {
  return names.map((column) => ({
    code: 'column-excluded',
    severity: 'left',
    column,
    message: { en: `column ${column}: excluded on request`, zh: `列 ${column}：按要求剔除` },
  }))
}

export function forbidden(names: readonly string[]): readonly Finding[] {
  return names.flatMap((column) => {
    const found = forbiddenInput(column)
    if (found === undefined) return []
    const { en, zh } = found.message
    return [
      {
        code: 'column-excluded',
        severity: 'left',
        column,
        message: { en: `column ${column}: ${en}`, zh: `列 ${column}：${zh}` },
      },
    ]
  })
}

function tooFew(bad: Uint8Array): Finding | undefined {
  const bads = bad.reduce((sum, flag) => sum + (flag === 1 ? 1 : 0), 0)
  const good = bad.reduce((sum, flag) => sum + (flag === 0 ? 1 : 0), 0)
  if (Math.min(bads, good) >= LEAST_OF_A_CLASS) return undefined
  return {
    code: 'too-few-rows',
    severity: 'stop',
    message: {
      en: `${good} good and ${bads} bad rows: a card needs at least ${LEAST_OF_A_CLASS} of each`,
      zh: `好样本 ${good} 行、坏样本 ${bads} 行：各至少需要 ${LEAST_OF_A_CLASS} 行`,
    },
  }
}

export function nothing(): Finding {
  return {
    code: 'nothing-left',
    severity: 'stop',
    message: {
      en: 'no column is left that tells good from bad: see why each was left out',
      zh: '没有剩下能区分好坏的列：请查看各列被剔除的原因',
    },
  }
}
