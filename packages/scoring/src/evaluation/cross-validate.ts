import type { Table } from '../table/column.ts'
import { takeRows } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { readTarget } from '../table/target.ts'
import { predictTable } from '../training/model.ts'
import type { TrainingOptions } from '../training/options.ts'
import { trainModel } from '../training/train-model.ts'
import { discriminationOf } from './discrimination.ts'
import type { Discrimination } from './discrimination.ts'

export type CrossValidation =
  | {
      readonly ok: true
      readonly folds: readonly Discrimination[]
      readonly meanAuc: number
      readonly meanKs: number
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Trains without each fold in turn and looks at that fold. It takes the raw table and nothing else: bins, selection and
 * regression are made anew from the rows outside the fold, so none of them can have seen what it is judged on.
 */
export function crossValidate(
  table: Table,
  options: TrainingOptions,
  fold: Uint8Array,
): CrossValidation {
  const read = readTarget(table, options.target, options.badValue)
  if (!read.ok) return { ok: false, findings: read.findings }
  const { bad } = read.target
  const folds: Discrimination[] = []
  for (const k of [...new Set(fold)].sort((a, b) => a - b)) {
    const rows = Uint32Array.from({ length: table.rows }, (_, row) => row)
    const inside = rows.filter((row) => fold[row] === k && bad[row] !== 2)
    const outside = rows.filter((row) => fold[row] !== k)
    const { weights, ...rest } = options
    const own =
      weights === undefined ? {} : { weights: Float64Array.from(outside, (row) => weights[row]!) }
    const outcome = trainModel(takeRows(table, outside), { ...rest, ...own })
    if (!outcome.ok) return outcome
    const odds = predictTable(outcome.trained.model, takeRows(table, inside))
    const found = discriminationOf(
      odds,
      Uint8Array.from(inside, (row) => bad[row]!),
    )
    if (found !== undefined) folds.push(found)
  }
  const mean = (of: (one: Discrimination) => number): number =>
    folds.reduce((sum, one) => sum + of(one), 0) / folds.length
  return { ok: true, folds, meanAuc: mean(({ auc }) => auc), meanKs: mean(({ ks }) => ks) }
}
