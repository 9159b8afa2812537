import type { OutputOf } from '@xinyong/contract'
import {
  binColumns,
  codesOf,
  countCodes,
  preBinTable,
  prepare,
  type Binning,
  type Finding,
  type TrainingOptions,
} from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { codesAmong, readData } from './read-data.ts'

type Shown = OutputOf<'inspectTraining'>
type ColumnShown = Shown['columns'][number]

/**
 * What training would see: usable columns with candidate bins, so that cut points can be moved in the browser with exact
 * counts and nothing sent, and everything that is refused or left out with its reason. The file is not kept.
 */
export const inspectTraining: Handler<'inspectTraining'> = async (_app, principal, input) => {
  authorise(principal, 'inspectTraining')
  const data = readData(input.csv, codesAmong(input.categorical))
  const { headings, broken, rows } = data.parsed
  const options: TrainingOptions = {
    target: input.target,
    exclude: input.exclude,
    ...defined({ badValue: input.badValue }),
  }
  const head = { rows: rows.length, digest: data.digest, headings: [...headings] }
  const prepared = stopped(data.findings)
    ? ({ ok: false, findings: [] } as const)
    : prepare(data.table, options)
  const findings = [...data.findings, ...prepared.findings]
  const told = {
    broken: broken.map((row) => ({ ...row })),
    findings: findings.map(shown),
    left: findings.flatMap(({ severity, column, message }) =>
      severity === 'left' && column !== undefined ? [{ column, why: message }] : [],
    ),
  }
  if (!prepared.ok) return { ...head, ...told, good: 0, bad: 0, columns: [] }
  const { table, bad } = prepared.prepared
  const { columns } = preBinTable(table, {})
  const { binned } = binColumns(columns, bad)
  const bads = bad.reduce((sum, flag) => sum + flag, 0)
  return {
    ...head,
    ...told,
    good: bad.length - bads,
    bad: bads,
    columns: columns.flatMap((column): ColumnShown[] => {
      const final = binned.find(({ name }) => name === column.name)
      if (!final) return []
      const codes = codesOf(column.rule)
      const counts = countCodes(column.codes, codes.size, bad)
      const cell = (at: number) => ({ good: counts.good[at]!, bad: counts.bad[at]! })
      const missing = cell(codes.missing)
      const { rule, informationValue, trend, counts: end } = final.binning
      const base = {
        name: column.name,
        informationValue,
        trend,
        missing,
        asideInformation: aside(final.binning, bad.length - bads, bads),
      }
      if (column.rule.kind === 'numeric')
        return [
          {
            ...base,
            kind: 'numeric',
            fine: {
              cuts: [...column.rule.cuts],
              bins: Array.from({ length: codes.values }, (_, at) => cell(at)),
            },
            cuts: rule.kind === 'numeric' ? [...rule.cuts] : [],
          },
        ]
      return [
        {
          ...base,
          kind: 'categorical',
          groups: (rule.kind === 'categorical' ? rule.groups : []).map((categories, at) => ({
            categories: [...categories],
            good: end.good[at]!,
            bad: end.bad[at]!,
          })),
        },
      ]
    }),
  }
}

function stopped(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'stop')
}

export function shown({
  code,
  severity,
  column,
  rows,
  message,
}: Finding): Shown['findings'][number] {
  return { code, severity, message, ...defined({ column, rows: rows && [...rows] }) }
}

/** What the bins beside those of values add: missing, special, unknown. */
function aside({ rule, counts, woe }: Binning, good: number, bad: number): number {
  const { values, size } = codesOf(rule)
  let sum = 0
  for (let at = values; at < size; at += 1)
    sum += (counts.good[at]! / good - counts.bad[at]! / bad) * woe[at]!
  return sum
}
