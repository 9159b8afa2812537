import { DEFAULT_BINNING } from '../binning/settings.ts'
import type { Table } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { binColumns } from './bin-columns.ts'
import type { Binned } from './bin-columns.ts'
import { fitModel } from './fit-model.ts'
import type { Fitted } from './logistic.ts'
import type { Model } from './model.ts'
import { DEFAULT_REGRESSION } from './options.ts'
import type { TrainingOptions } from './options.ts'
import { preBinTable } from './pre-bin-table.ts'
import type { PreBinned } from './pre-bin-table.ts'
import { nothing, prepare } from './prepare.ts'
import { DEFAULT_SELECTION, selectColumns } from './select.ts'

export interface TrainedModel {
  readonly model: Model
  readonly fitted: Fitted
  /** Every column that was binned, chosen or not, with the bin of each training row. */
  readonly binned: readonly Binned[]
  /** In the order of the rows that training used. */
  readonly bad: Uint8Array
  readonly weights?: Float64Array
  readonly badValue: string | number
  /** Added to an empty count before a weight of evidence is taken. */
  readonly smoothing: number
}

export type TrainingOutcome =
  | { readonly ok: true; readonly trained: TrainedModel; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Trains on every row of the table that has a value of the target. What must not be learned from (a test part, a fold)
 * is not in the table: bins, selection and regression all see these rows only.
 */
export function trainModel(table: Table, options: TrainingOptions): TrainingOutcome {
  const preparation = prepare(table, options)
  if (!preparation.ok) return preparation
  const { prepared, findings } = preparation
  const pre = preBinTable(prepared.table, options)
  const before = [...findings, ...pre.findings]
  if (pre.findings.length > 0) return { ok: false, findings: before }
  return trainPreBinned(
    pre.columns,
    { bad: prepared.bad, badValue: prepared.badValue, ...weighted(prepared.weights) },
    options,
    before,
  )
}

export interface Outcomes {
  readonly bad: Uint8Array
  readonly badValue: string | number
  readonly weights?: Float64Array
}

/** The second half of training, which sees candidate bins only: from a table in memory or from a stream. */
export function trainPreBinned(
  columns: readonly PreBinned[],
  { bad, badValue, weights }: Outcomes,
  options: TrainingOptions,
  before: readonly Finding[],
): TrainingOutcome {
  const { binned, findings } = binColumns(columns, bad, weights)
  const said = [...before, ...findings]
  if (findings.length > 0) return { ok: false, findings: said }
  const kept = new Set(options.keep)
  const selection = { ...DEFAULT_SELECTION, ...options.selection }
  const selected = selectColumns(binned, bad, weights, selection, kept)
  said.push(...selected.findings)
  if (selected.chosen.length === 0) return { ok: false, findings: [...said, nothing()] }
  const regression = { ...DEFAULT_REGRESSION, ...options.regression }
  const {
    model,
    fitted,
    findings: fitting,
  } = fitModel(selected, bad, weights, regression, selection, kept)
  said.push(...fitting)
  if (model.characteristics.length === 0) return { ok: false, findings: [...said, nothing()] }
  const smoothing = options.binning?.smoothing ?? DEFAULT_BINNING.smoothing
  const trained = { model, fitted, binned, bad, badValue, smoothing, ...weighted(weights) }
  return { ok: true, trained, findings: said }
}

function weighted(weights: Float64Array | undefined): { readonly weights?: Float64Array } {
  return weights === undefined ? {} : { weights }
}
