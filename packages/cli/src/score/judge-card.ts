import {
  calibrationOf,
  chanceOfBad,
  compileCard,
  discriminationOf,
  gainsOf,
  readTarget,
  rocCurve,
  tableFacts,
} from '@xinyong/scoring'
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
  const read = readTarget(table, card.target.column, card.target.badValue)
  if (!read.ok) return undefined
  const { score } = compileCard(card)
  const factsAt = tableFacts(table)
  const scores: number[] = []
  const outcomes: number[] = []
  let refused = 0
  for (let row = 0; row < table.rows; row += 1) {
    if (read.target.bad[row] === 2) continue
    const points = score(factsAt(row))
    if (points === undefined) refused += 1
    else {
      scores.push(points)
      outcomes.push(read.target.bad[row]!)
    }
  }
  const scored = Float64Array.from(scores)
  const bad = Uint8Array.from(outcomes)
  const discrimination = discriminationOf(scored, bad)
  if (discrimination === undefined) return undefined
  const chances = scored.map((points) => chanceOfBad(card.calibration, points) ?? Number.NaN)
  return {
    rows: scored.length,
    bad: bad.reduce((sum, flag) => sum + flag, 0),
    refused,
    discrimination,
    roc: rocCurve(scored, bad),
    gains: gainsOf(scored, bad),
    calibration: calibrationOf(chances, bad),
    scores: scored,
    outcomes: bad,
  }
}
