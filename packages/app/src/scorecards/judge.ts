import type { OutputOf } from '@xinyong/contract'
import {
  calibrationOf,
  discriminationOf,
  gainsOf,
  rocCurve,
  type ScoredRows,
} from '@xinyong/scoring'

export type Judgement = NonNullable<OutputOf<'getScorecard'>['report']['test']>

const MOST_POINTS = 100

/** How the card did on them. Undefined where one class is missing. */
export function judge({ scores, bad, chances, refused }: ScoredRows): Judgement | undefined {
  const found = discriminationOf(scores, bad)
  if (found === undefined) return undefined
  const roc = rocCurve(scores, bad)
  const each = Math.ceil(roc.length / MOST_POINTS)
  const { brier, bins } = calibrationOf(chances, bad)
  return {
    rows: scores.length,
    bad: bad.reduce((sum, flag) => sum + flag, 0),
    refused,
    auc: found.auc,
    aucInterval: [...found.aucInterval],
    ks: found.ks,
    gini: found.gini,
    brier,
    roc: roc
      .filter((_, at) => at % each === 0 || at === roc.length - 1)
      .map(({ falseAlarms, badsFound }) => [falseAlarms, badsFound]),
    calibration: bins.map((bin) => ({ ...bin })),
    gains: gainsOf(scores, bad).map(({ lowest, highest, rows, bad: own, badRate, captured }) => ({
      lowest,
      highest,
      rows,
      bad: own,
      badRate,
      captured,
    })),
  }
}
