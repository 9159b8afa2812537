import type { CalibrationReport, CurvePoint } from '@xinyong/scoring'
import { path, placeX, placeY, round, svg } from './frame.ts'
import type { Frame } from './frame.ts'

const SQUARE = { width: 380, height: 320, x: [0, 1], y: [0, 1] } as const

export interface CurveWords {
  readonly label: string
  readonly x: string
  readonly y: string
}

/** Bad rows found against good rows called bad. */
export function rocPlot(points: readonly CurvePoint[], words: CurveWords): string {
  const frame: Frame = { ...SQUARE, xTitle: words.x, yTitle: words.y }
  const line = thinned(points).map((one) => [one.falseAlarms, one.badsFound] as const)
  const chance = path(
    frame,
    [
      [0, 0],
      [1, 1],
    ],
    'chance',
  )
  return svg(frame, words.label, chance + path(frame, line, 'line'))
}

/** The shares of good and of bad rows at or below each score, and where they are furthest apart. */
export function ksPlot(points: readonly CurvePoint[], ksScore: number, words: CurveWords): string {
  const known = thinned(points.slice(1))
  const scores = known.map(({ score }) => score)
  const frame: Frame = {
    ...SQUARE,
    x: [Math.min(...scores), Math.max(...scores)],
    xTitle: words.x,
    yTitle: words.y,
  }
  const bad = known.map((one) => [one.score, one.badsFound] as const)
  const good = known.map((one) => [one.score, one.falseAlarms] as const)
  const at = points.find(({ score }) => score === ksScore)
  const gap =
    at === undefined
      ? ''
      : path(
          frame,
          [
            [ksScore, at.falseAlarms],
            [ksScore, at.badsFound],
          ],
          'mark',
        )
  return svg(
    frame,
    words.label,
    path(frame, bad, 'line bad') + path(frame, good, 'line good') + gap,
  )
}

/** Share of bad that came true against the chance that was told, in bins of equal size. */
export function reliabilityPlot({ bins }: CalibrationReport, words: CurveWords): string {
  const most = Math.min(1, Math.max(...bins.flatMap((one) => [one.predicted, one.observed])) * 1.1)
  const frame: Frame = { ...SQUARE, x: [0, most], y: [0, most], xTitle: words.x, yTitle: words.y }
  const dots = bins.map(
    ({ predicted, observed }) =>
      `<circle cx="${round(placeX(frame, predicted))}" cy="${round(placeY(frame, observed))}" r="4" class="dot"/>`,
  )
  const chance = path(
    frame,
    [
      [0, 0],
      [most, most],
    ],
    'chance',
  )
  return svg(frame, words.label, chance + dots.join(''))
}

// A page needs no more points than it has pixels.
function thinned(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const step = Math.ceil(points.length / 400)
  return points.filter((_, at) => at % step === 0 || at === points.length - 1)
}
