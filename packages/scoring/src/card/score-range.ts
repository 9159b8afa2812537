import { binsOf } from './bins-of.ts'
import type { Scorecard } from './scorecard.ts'

/** The least and the greatest score that the card can give. */
export function scoreRange({ basePoints, characteristics }: Scorecard): readonly [number, number] {
  const points = characteristics.map((one) => binsOf(one).map(({ bin }) => bin.points))
  return [
    points.reduce((sum, some) => sum + Math.min(...some), basePoints),
    points.reduce((sum, some) => sum + Math.max(...some), basePoints),
  ]
}
