/** A pair whose truth somebody has told. */
export type LabelledPair = { readonly a: number; readonly b: number; readonly same: boolean }

/** What linking pairs at one threshold would get right and wrong on the labelled pairs. */
export type TruthPoint = {
  /** Bits. */
  readonly threshold: number
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const STEP = 0.5
const REACH = 30

const pointOf = (threshold: number, scored: readonly Scored[]): TruthPoint => {
  let [tp, fp, fn, tn] = [0, 0, 0, 0]
  for (const { bits, same } of scored)
    if (bits >= threshold && same) tp += 1
    else if (bits >= threshold) fp += 1
    else if (same) fn += 1
    else tn += 1
  return {
    threshold,
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    trueNegatives: tn,
    precision: tp + fp === 0 ? 1 : tp / (tp + fp),
    recall: tp + fn === 0 ? 1 : tp / (tp + fn),
    f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn),
  }
}

type Scored = { readonly bits: number; readonly same: boolean }

/** The truth space of labelled pairs: every half bit from -30 to 30. */
export const truthSpace = (
  labels: readonly LabelledPair[],
  score: (a: number, b: number) => number,
): readonly TruthPoint[] => {
  const scored = labels.map(({ a, b, same }) => ({ bits: score(a, b), same }))
  return Array.from({ length: (2 * REACH) / STEP + 1 }, (_, at) =>
    pointOf(at * STEP - REACH, scored),
  )
}

/** Labelled pairs are seldom a fair sample of hard cases; they may move the threshold only so far, in bits. */
const [LOWEST, HIGHEST] = [-4, 12]

/** The threshold with the best F1, the one nearest to 0 of several. Undefined without both kinds of label. */
export const bestThreshold = (points: readonly TruthPoint[]): number | undefined => {
  const [first] = points
  if (first === undefined) return undefined
  const positives = first.truePositives + first.falseNegatives
  if (positives === 0 || first.falsePositives + first.trueNegatives === 0) return undefined
  const open = points.filter(({ threshold }) => threshold >= LOWEST && threshold <= HIGHEST)
  return open.toSorted((a, b) => b.f1 - a.f1 || Math.abs(a.threshold) - Math.abs(b.threshold))[0]
    ?.threshold
}
