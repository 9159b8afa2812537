import type { OutputOf } from '@xinyong/contract'
import {
  calibrationOf,
  chanceOfBad,
  compileCard,
  discriminationOf,
  gainsOf,
  readTarget,
  rocCurve,
  tableFacts,
  type Scorecard,
  type Table,
} from '@xinyong/scoring'

export type Judgement = NonNullable<OutputOf<'getScorecard'>['report']['test']>

export interface ScoredRows {
  /** Of the table, from 0. */
  readonly rows: readonly number[]
  readonly scores: Float64Array
  readonly bad: Uint8Array
  readonly chances: Float64Array
  readonly refused: number
}

const MOST_POINTS = 100

/** Every row with a known outcome, scored by the card itself, as anyone would. */
export function scoreRows(card: Scorecard, table: Table): ScoredRows | undefined {
  const read = readTarget(table, card.target.column, card.target.badValue)
  if (!read.ok) return undefined
  const { score } = compileCard(card)
  const factsAt = tableFacts(table)
  const rows: number[] = []
  const scores: number[] = []
  let refused = 0
  for (let row = 0; row < table.rows; row += 1) {
    if (read.target.bad[row] === 2) continue
    const points = score(factsAt(row))
    if (points === undefined) refused += 1
    else {
      rows.push(row)
      scores.push(points)
    }
  }
  const scored = Float64Array.from(scores)
  return {
    rows,
    refused,
    scores: scored,
    bad: Uint8Array.from(rows, (row) => read.target.bad[row]!),
    chances: scored.map((points) => chanceOfBad(card.calibration, points) ?? Number.NaN),
  }
}

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
