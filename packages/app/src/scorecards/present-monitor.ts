import type { OutputOf } from '@xinyong/contract'
import type { CardMonitor, Stability } from '@xinyong/scoring'
import { defined } from '../defined.ts'

type Shown = OutputOf<'monitorScorecard'>

export function presentMonitor(monitor: CardMonitor): Shown {
  const { rows, refused, alarm, score, characteristics } = monitor
  return {
    rows,
    refused,
    alarm,
    ...defined({ score: score && stability(score) }),
    characteristics: characteristics.map((one) => ({
      characteristic: one.characteristic,
      pointsShift: one.pointsShift,
      refused: one.refused,
      ...defined({ stability: one.stability && stability(one.stability) }),
    })),
  }
}

function stability({
  index,
  alarm,
  expectedNoise,
  pValue,
}: Stability): NonNullable<Shown['score']> {
  return { index, alarm, expectedNoise, pValue }
}
