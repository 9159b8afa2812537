import type {
  Calibration,
  ReasonMethod,
  Scaling,
  Scorecard,
  UnsealedScorecard,
} from '../card/scorecard.ts'
import { sealCard } from '../card/seal-card.ts'
import type { Finding } from '../table/finding.ts'
import { plattScaling } from './calibrate.ts'
import { cardCharacteristic } from './card-characteristic.ts'
import { reasonText } from './describe.ts'
import type { CardHead } from './describe.ts'
import { DEFAULT_SCALING, pointsOf } from './scale.ts'
import type { ModelPoints } from './scale.ts'
import { bandsOf } from './score-bands.ts'
import type { TrainedModel } from './train-model.ts'

/** A declined share that a lender might have, to state the points of those near a cut. */
const CUT = 0.2
const NEAR = 0.25

/** The card document of a trained model: bins, points, reasons, bands, limits; sealed. */
export function assembleCard(
  trained: TrainedModel,
  head: CardHead,
  target: string,
  findings: readonly Finding[],
): Scorecard {
  const { model, bad } = trained
  const scaling = head.scaling ?? DEFAULT_SCALING
  const points = pointsOf(model, scaling)
  const codes = codesOfRows(trained)
  const scores = scoresOf(points, codes, bad.length)
  const characteristics = model.characteristics.map((one, j) =>
    cardCharacteristic(one, points.points[j]!, head.words?.[one.name]),
  )
  const smoothing = trained.smoothing
  const card: UnsealedScorecard = {
    format: 'xinyong-scorecard/1',
    id: head.id,
    version: head.version,
    date: head.date,
    title: head.title,
    use: head.use,
    subjects: head.subjects,
    data: {
      description: head.description,
      rows: bad.length,
      ...(head.dataDigest === undefined ? {} : { digest: head.dataDigest }),
      left: findings.flatMap(({ severity, column, message }) =>
        severity === 'left' && column !== undefined ? [{ column, why: message }] : [],
      ),
      smoothing,
    },
    target: {
      column: target,
      badValue: trained.badValue,
      meaning: head.badMeaning ?? {
        en: `${target} is ${trained.badValue}`,
        zh: `${target} 为 ${trained.badValue}`,
      },
    },
    scaling,
    intercept: model.intercept.value,
    basePoints: points.basePoints,
    characteristics,
    reasons: Object.fromEntries(
      model.characteristics.map(({ name }) => [name, reasonText(name, head.words?.[name])]),
    ),
    reasonMethod: reasonMethod(trained, points, codes, scores, head),
    calibration: calibrationOf(scores, trained, scaling),
    scoreBands: bandsOf(scores, bad),
    limits: [...(head.limits ?? []), ...limitsOf(trained, findings)],
    retention: head.retention,
  }
  return sealCard(card, head.hash)
}

function codesOfRows({ model, binned }: TrainedModel): readonly Uint8Array[] {
  return model.characteristics.map(({ name }) => binned.find((one) => one.name === name)!.codes)
}

function scoresOf(points: ModelPoints, codes: readonly Uint8Array[], rows: number): Float64Array {
  const scores = new Float64Array(rows).fill(points.basePoints)
  for (const [j, column] of codes.entries()) {
    const part = points.points[j]!
    for (let i = 0; i < rows; i += 1) scores[i]! += part[column[i]!]!
  }
  return scores
}

function calibrationOf(
  scores: Float64Array,
  { bad, weights }: TrainedModel,
  scaling: Scaling,
): Calibration {
  const fitted = plattScaling(scores, bad, weights)
  // By construction of the points, where the regression of the outcome on them finds no slope.
  const slope = Math.LN2 / scaling.pdo
  return (
    fitted ?? {
      method: 'logistic',
      intercept: slope * scaling.score - Math.log(scaling.odds),
      slope,
    }
  )
}

function reasonMethod(
  { model }: TrainedModel,
  points: ModelPoints,
  codes: readonly Uint8Array[],
  scores: Float64Array,
  head: CardHead,
): ReasonMethod {
  const sorted = scores.slice().sort()
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!
  const from = at(CUT)
  const to = Math.max(at(NEAR), from + 1)
  const means = (
    includes: (score: number) => boolean,
  ): { rows: number; values: Record<string, number> } => {
    const sums = new Float64Array(codes.length)
    let rows = 0
    for (let i = 0; i < scores.length; i += 1) {
      if (!includes(scores[i]!)) continue
      rows += 1
      for (let j = 0; j < codes.length; j += 1) sums[j]! += points.points[j]![codes[j]![i]!]!
    }
    const values = model.characteristics.map(
      ({ name }, j) => [name, Math.round((1000 * sums[j]!) / rows) || 0] as const,
    )
    return { rows, values: Object.fromEntries(values) }
  }
  const near = means((score) => score >= from && score < to)
  return {
    method: head.reasonMethod ?? 'near-cut',
    most: 4,
    baselines: {
      mean: means(() => true).values,
      nearCut: { from, to, rows: near.rows, values: near.values },
    },
  }
}

function limitsOf(
  { model, bad }: TrainedModel,
  findings: readonly Finding[],
): readonly Scorecard['limits'][number][] {
  const bads = bad.reduce((sum, flag) => sum + flag, 0)
  const limits = [
    {
      en: `Fitted to ${bad.length} past rows, ${bads} of them bad; it says nothing about people unlike them`,
      zh: `依据 ${bad.length} 行历史数据（其中 ${bads} 行为坏样本）；不适用于与之不同的人群`,
    },
    {
      en: 'Where a fact is missing or unknown and the training rows tell nothing about it, it neither adds nor takes points',
      zh: '事实缺失或未知且训练数据不足以说明时，不加分也不扣分',
    },
  ]
  for (const { name, binning } of model.characteristics)
    if (binning.thin.length > 0)
      limits.push({
        en: `${name}: too few rows with a special or missing value for points of their own`,
        zh: `${name}：特殊值或缺失的样本过少，不单独计分`,
      })
  // Row numbers are of one file, not of the card.
  for (const { severity, message, rows } of findings)
    if (severity === 'warn' && rows === undefined) limits.push(message)
  return limits
}
