import { calibrationOf, discriminationOf, gainsOf, rocCurve, scoreRows } from '@xinyong/scoring'
import type {
  CalibrationReport,
  CurvePoint,
  Discrimination,
  GainsRow,
  Scorecard,
  Table,
} from '@xinyong/scoring'

/** How a card did on rows whose outcome is known. */
export interface Judgement {
  readonly rows: number
  readonly bad: number
  readonly refused: number
  readonly discrimination: Discrimination
  readonly roc: readonly CurvePoint[]
  readonly gains: readonly GainsRow[]
  readonly calibration: CalibrationReport
  readonly scores: Float64Array
  readonly outcomes: Uint8Array
}

/** Scores the rows with the card itself, as anyone would. Undefined where no row of each class has a score. */
export function judgeCard(card: Scorecard, table: Table): Judgement | undefined {
  const found = scoreRows(card, table)
  if (found === undefined) return undefined
  const { scores, bad, chances, refused } = found
  const discrimination = discriminationOf(scores, bad)
  if (discrimination === undefined) return undefined
  return {
    rows: scores.length,
    bad: bad.reduce((sum, flag) => sum + flag, 0),
    refused,
    discrimination,
    roc: rocCurve(scores, bad),
    gains: gainsOf(scores, bad),
    calibration: calibrationOf(chances, bad),
    scores,
    outcomes: bad,
  }
}
