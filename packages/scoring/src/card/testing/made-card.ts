import { createHash } from 'node:crypto'
import type { PlainDate, Text } from '@xinyong/identity'
import { binsOf } from '../bins-of.ts'
import type {
  BinCells,
  CategoricalCharacteristic,
  Characteristic,
  ElsePolicy,
  NumericCharacteristic,
  Scorecard,
} from '../scorecard.ts'
import { sealCard } from '../seal-card.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const DAY = '2026-03-01' as PlainDate

const both = (en: string, zh: string): Text => ({ en, zh })

/** Weights follow the points, so that every made card is a valid one. */
export function cells(id: string, points: number, good = 90, bad = 10): BinCells {
  return { id, counts: { good, bad }, woe: points / 20, points }
}

const base = (
  id: string,
  reason: string,
  missing: ElsePolicy,
): Pick<
  Characteristic,
  'id' | 'title' | 'fact' | 'reason' | 'coefficient' | 'informationValue' | 'missing' | 'change'
> => ({
  id,
  title: both(`Title of ${id}`, `${id}名称`),
  fact: {
    name: `file.${id}`,
    title: both(`Recorded ${id}`, `登记的${id}`),
    source: both('The lender’s ledger', '贷款人台账'),
  },
  reason,
  coefficient: { value: 0.8, standardError: 0.1, sign: 'right' },
  informationValue: 0.2,
  missing,
  change: { actionable: false },
})

export function numeric(
  id: string,
  cuts: readonly number[],
  points: readonly number[],
  more: Partial<NumericCharacteristic> = {},
): NumericCharacteristic {
  const bins = points.map((value, at) => ({
    ...cells(`${id}-${at}`, value),
    ...(at > 0 && { from: cuts[at - 1]! }),
    ...(at < cuts.length && { to: cuts[at]! }),
  }))
  const missing: ElsePolicy = { policy: 'points', bin: cells(`${id}-missing`, 0, 0, 0) }
  return {
    ...base(id, `r-${id}`, missing),
    kind: 'numeric',
    closed: 'left',
    trend: 'none',
    specials: [],
    bins,
    ...more,
  }
}

export function categorical(
  id: string,
  categories: readonly (readonly string[])[],
  points: readonly number[],
  more: Partial<CategoricalCharacteristic> = {},
): CategoricalCharacteristic {
  const bins = categories.map((names, at) => ({
    ...cells(`${id}-${at}`, points[at]!),
    categories: names,
  }))
  const otherwise: ElsePolicy = { policy: 'points', bin: cells(`${id}-unknown`, -5, 0, 0) }
  return {
    ...base(id, `r-${id}`, { policy: 'refuse' }),
    kind: 'categorical',
    specials: [],
    bins,
    unknown: otherwise,
    ...more,
  }
}

/** A sealed card around characteristics; baselines lie half-way between the least and the most points. */
export function madeCard(
  characteristics: readonly Characteristic[],
  more: Partial<Scorecard> = {},
): Scorecard {
  const reasonIds = characteristics.flatMap((one) => [
    one.reason,
    ...binsOf(one).map(({ bin }) => bin.reason ?? one.reason),
  ])
  const middle = (one: Characteristic): number => {
    const points = binsOf(one).map(({ bin }) => bin.points)
    return Math.round((Math.min(...points) + Math.max(...points)) * 500)
  }
  const values = Object.fromEntries(characteristics.map((one) => [one.id, middle(one)]))
  return sealCard(
    {
      format: 'xinyong-scorecard/1',
      id: 'made',
      version: '1',
      date: '2026-01-01' as PlainDate,
      title: both('Made card', '示例评分卡'),
      use: 'study',
      subjects: ['organisation'],
      data: { description: both('Made rows', '人造数据'), rows: 200, left: [], smoothing: 0.5 },
      target: { column: 'bad', badValue: 1, meaning: both('90 days late', '逾期九十天') },
      scaling: { score: 600, odds: 20, pdo: 40 },
      intercept: 1.2,
      basePoints: 500,
      characteristics,
      reasons: Object.fromEntries(
        reasonIds.map((id) => [
          id,
          both(`The ${id} on file is short of what others have`, `档案中的${id}少于他人`),
        ]),
      ),
      reasonMethod: { method: 'mean', most: 4, baselines: { mean: values } },
      calibration: { method: 'logistic', intercept: -8, slope: 0.02 },
      scoreBands: [],
      limits: [both('For tests only', '仅供测试')],
      retention: 'cn-credit',
      ...more,
    },
    sha256,
  )
}
