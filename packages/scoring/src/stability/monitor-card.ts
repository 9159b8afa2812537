import { binsOf } from '../card/bins-of.ts'
import { binCounts } from '../card/compiled/bin-counts.ts'
import type { CardColumns } from '../card/compiled/columns.ts'
import type { CompiledCard } from '../card/compiled/compile-card.ts'
import { scoreColumns } from '../card/compiled/score-columns.ts'
import type { ScoreBand } from '../card/scorecard.ts'
import type { Alarm, Stability } from './population-stability.ts'
import { stabilityOf } from './population-stability.ts'

export interface CardMonitor {
  readonly rows: number
  /** Rows without a score, because a fact gives no points. */
  readonly refused: number
  /** Of the score; absent where the card holds no bands. */
  readonly score?: Stability
  readonly characteristics: readonly CharacteristicMonitor[]
  /** The worst of all. */
  readonly alarm: Alarm
}

export interface CharacteristicMonitor {
  readonly characteristic: string
  readonly stability?: Stability
  /** Mean points now less mean points then: what the shift does to scores. */
  readonly pointsShift: number
  readonly refused: number
}

const WORST: readonly Alarm[] = ['steady', 'watch', 'alarm']

/** Whether the people of today are those the card was made on: by score and by each characteristic. */
export function monitorCard(compiled: CompiledCard, columns: CardColumns): CardMonitor {
  const { card } = compiled
  const { scores, refused } = scoreColumns(compiled, columns)
  const scored = scores.filter((_, row) => refused[row] === 0)
  const then = card.scoreBands.map(({ good, bad }) => good + bad)
  const score = stabilityOf(then, bandCounts(card.scoreBands, scored))
  const counted = binCounts(compiled, columns)
  const characteristics = card.characteristics.map((one, at): CharacteristicMonitor => {
    const bins = binsOf(one).map(({ bin }) => bin)
    const before = bins.map(({ counts }) => counts.good + counts.bad)
    const { counts: now, refused: unfit } = counted[at]!
    const stability = stabilityOf(before, now)
    const points = bins.map((bin) => bin.points)
    const pointsShift = stability === undefined ? 0 : mean(points, now) - mean(points, before)
    return { characteristic: one.id, ...(stability && { stability }), pointsShift, refused: unfit }
  })
  const alarms = [score, ...characteristics.map(({ stability }) => stability)]
  const worst = Math.max(0, ...alarms.map((one) => WORST.indexOf(one?.alarm ?? 'steady')))
  return {
    rows: columns.rows,
    refused: columns.rows - scored.length,
    ...(score && { score }),
    characteristics,
    alarm: WORST[worst] ?? 'steady',
  }
}

export function bandCounts(bands: readonly ScoreBand[], scores: Int32Array): readonly number[] {
  const counts = bands.map(() => 0)
  for (const score of scores) {
    const at = bands.findLastIndex(({ from }) => from === undefined || from <= score)
    if (at !== -1) counts[at]! += 1
  }
  return counts
}

function mean(points: readonly number[], counts: readonly number[]): number {
  const rows = counts.reduce((total, count) => total + count, 0)
  return points.reduce((total, value, at) => total + value * counts[at]!, 0) / rows
}
