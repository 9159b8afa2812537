import type { Text } from '@xinyong/identity'
import type { Table } from '../table/column.ts'
import { takeRows } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { readTarget } from '../table/target.ts'
import { left } from './prepare.ts'
import { rejectWeights } from './reject-weights.ts'
import { predictTable } from './model.ts'
import type { TrainingOptions } from './options.ts'
import { trainModel } from './train-model.ts'
import type { TrainingOutcome } from './train-model.ts'

/**
 * `augmentation`: accepted rows weigh as much as the accepted and rejected rows of their score band together.
 * `fuzzy`: each rejected row counts as partly good and partly bad, by the chance that a first model gives it.
 * `parcelling`: as fuzzy, with the share of bad in each band of scores raised by `factor`.
 */
export interface RejectInference {
  readonly method: 'augmentation' | 'fuzzy' | 'parcelling'
  /** How much worse rejected rows are than accepted ones of the same score; parcelling only. */
  readonly factor?: number
}

/** Whoever uses a card trained this way must have read this. */
export const REJECT_WARNING: Text = {
  en: 'The outcomes of rejected applicants are inferred, not known. No method can tell from accepted rows alone how the rejected would have done; expect little gain, and test it on a sample accepted at random.',
  zh: '被拒申请人的结果系推断而非已知。仅凭已批准样本无法得知被拒者的表现；预期增益很小，应以随机批准样本验证。',
}

/**
 * Trains on rows with and without an outcome: those without are taken as rejected. Two trainings: the first on known
 * outcomes only, to say what the rejected look like; the second with them.
 */
export function trainWithRejects(
  table: Table,
  options: TrainingOptions,
  inference: RejectInference,
): TrainingOutcome {
  const read = readTarget(table, options.target, options.badValue)
  if (!read.ok) return { ok: false, findings: read.findings }
  const { bad, badValue, unknown } = read.target
  const known = trainModel(table, options)
  if (!known.ok || unknown === 0) return known
  const odds = predictTable(known.trained.model, table)
  const { rows, outcome, weights } = rejectWeights(odds, bad, inference)
  const target = table.columns.find(({ name }) => name === options.target)!
  const filled = takeRows(
    { ...table, columns: table.columns.filter((one) => one !== target) },
    rows,
  )
  const inferred = {
    kind: 'numeric',
    name: options.target,
    values: Float64Array.from(outcome),
  } as const
  const trained = trainModel(
    { ...filled, columns: [...filled.columns, inferred] },
    { ...options, badValue: 1, weights, exclude: [...left(known.findings)] },
  )
  const again = new Set<Finding['code']>(['rows-repeated', 'column-excluded'])
  const findings = [
    ...known.findings,
    ...trained.findings.filter(({ code }) => !again.has(code)),
    warning(),
  ]
  if (!trained.ok) return { ok: false, findings }
  return { ok: true, trained: { ...trained.trained, badValue }, findings }
}

function warning(): Finding {
  return { code: 'rejects-inferred', severity: 'warn', message: REJECT_WARNING }
}
