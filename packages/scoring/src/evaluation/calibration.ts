import { chiSquareP } from '../statistics/normal.ts'

export interface ReliabilityBin {
  readonly rows: number
  /** Mean predicted chance of bad, and the share that turned out bad. */
  readonly predicted: number
  readonly observed: number
}

export interface CalibrationReport {
  /** Mean squared distance of chance and outcome. */
  readonly brier: number
  readonly logLoss: number
  readonly meanPredicted: number
  readonly shareOfBad: number
  readonly bins: readonly ReliabilityBin[]
  /** Hosmer and Lemeshow's sum over the bins; on the data trained on, two degrees of freedom fewer than bins. */
  readonly hosmerLemeshow: number
  readonly pValue: number
}

/** How near the predicted chances of bad are to what happened, in bins of equal size by chance. */
export function calibrationOf(
  chances: Float64Array,
  bad: Uint8Array,
  { bins = 10, trainedOnThese = false }: { bins?: number; trainedOnThese?: boolean } = {},
): CalibrationReport {
  const n = chances.length
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  order.sort((a, b) => chances[a]! - chances[b]! || a - b)
  let [brier, logLoss, predicted, observed] = [0, 0, 0, 0]
  for (let i = 0; i < n; i += 1) {
    const chance = chances[i]!
    const outcome = bad[i] === 1 ? 1 : 0
    brier += (chance - outcome) ** 2
    logLoss -= Math.log(Math.max(1e-15, outcome === 1 ? chance : 1 - chance))
    predicted += chance
    observed += outcome
  }
  const reliability = binned(order, chances, bad, bins)
  const hosmerLemeshow = reliability.reduce((sum, bin) => {
    const variance = bin.rows * bin.predicted * (1 - bin.predicted)
    return variance > 0 ? sum + (bin.rows * (bin.observed - bin.predicted)) ** 2 / variance : sum
  }, 0)
  const df = Math.max(1, reliability.length - (trainedOnThese ? 2 : 0))
  return {
    brier: brier / n,
    logLoss: logLoss / n,
    meanPredicted: predicted / n,
    shareOfBad: observed / n,
    bins: reliability,
    hosmerLemeshow,
    pValue: chiSquareP(hosmerLemeshow, df),
  }
}

function binned(
  order: Uint32Array,
  chances: Float64Array,
  bad: Uint8Array,
  most: number,
): readonly ReliabilityBin[] {
  const n = order.length
  const bins: ReliabilityBin[] = []
  let from = 0
  for (let k = 1; k <= most && from < n; k += 1) {
    let to = Math.max(from + 1, Math.round((k * n) / most))
    // Equal chances stay in one bin.
    while (to < n && chances[order[to]!] === chances[order[to - 1]!]) to += 1
    let [sum, bads] = [0, 0]
    for (let at = from; at < to; at += 1) {
      sum += chances[order[at]!]!
      bads += bad[order[at]!] === 1 ? 1 : 0
    }
    bins.push({ rows: to - from, predicted: sum / (to - from), observed: bads / (to - from) })
    from = to
  }
  return bins
}
