import type { RejectInference } from './reject-inference.ts'

const BANDS = 20

export interface WeightedRows {
  /** Row numbers of the table; a rejected row may be there twice, once as good and once as bad. */
  readonly rows: Uint32Array
  readonly outcome: Uint8Array
  readonly weights: Float64Array
}

/** @param bad 0 good, 1 bad, 2 rejected @param odds log odds good to bad by a model of the known rows */
export function rejectWeights(
  odds: Float64Array,
  bad: Uint8Array,
  { method, factor = 1.2 }: RejectInference,
): WeightedRows {
  if (method === 'augmentation') return augmented(odds, bad)
  const rows: number[] = []
  const outcome: number[] = []
  const weights: number[] = []
  const raised = method === 'parcelling' ? factor : 1
  for (let i = 0; i < bad.length; i += 1) {
    if (bad[i] !== 2) {
      rows.push(i)
      outcome.push(bad[i]!)
      weights.push(1)
      continue
    }
    const chance = Math.min(0.999, raised / (1 + Math.exp(odds[i]!)))
    rows.push(i, i)
    outcome.push(1, 0)
    weights.push(chance, 1 - chance)
  }
  return {
    rows: Uint32Array.from(rows),
    outcome: Uint8Array.from(outcome),
    weights: Float64Array.from(weights),
  }
}

function augmented(odds: Float64Array, bad: Uint8Array): WeightedRows {
  const sorted = odds.toSorted()
  const cuts = Array.from(
    { length: BANDS - 1 },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BANDS)]!,
  )
  const band = odds.map((value) => cuts.filter((cut) => cut <= value).length)
  const all = new Float64Array(BANDS)
  const accepted = new Float64Array(BANDS)
  for (let i = 0; i < bad.length; i += 1) {
    all[band[i]!]! += 1
    if (bad[i] !== 2) accepted[band[i]!]! += 1
  }
  const rows = Uint32Array.from(bad.keys()).filter((row) => bad[row] !== 2)
  return {
    rows,
    outcome: Uint8Array.from(rows, (row) => bad[row]!),
    weights: Float64Array.from(rows, (row) => all[band[row]!]! / accepted[band[row]!]!),
  }
}
