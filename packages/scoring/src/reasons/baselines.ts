import { binsOf } from '../card/bins-of.ts'
import type { Characteristic, ReasonMethodName, Scorecard } from '../card/scorecard.ts'

/** Whole thousandths of a point in one point: sums of losses stay exact. */
export const THOUSAND = 1000

export type Baselines = ReadonlyMap<string, number>

/**
 * What a method compares each characteristic's points with, in thousandths of a point.
 * @returns undefined where the card does not hold the baselines of the method
 */
export function baselinesOf(
  card: Pick<Scorecard, 'characteristics' | 'reasonMethod'>,
  method: ReasonMethodName,
): Baselines | undefined {
  const { mean, nearCut } = card.reasonMethod.baselines
  const value = (one: Characteristic): number | undefined => {
    if (method === 'max') return mostPoints(one) * THOUSAND
    if (method === 'neutral') return 0
    return method === 'mean' ? mean[one.id] : nearCut?.values[one.id]
  }
  const values = card.characteristics.map((one) => [one.id, value(one)] as const)
  if (values.some(([, one]) => one === undefined)) return undefined
  return new Map(values as readonly (readonly [string, number])[])
}

function mostPoints(characteristic: Characteristic): number {
  return Math.max(...binsOf(characteristic).map(({ bin }) => bin.points))
}
