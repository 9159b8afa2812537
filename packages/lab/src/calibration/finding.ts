import type { DialName } from '../world/parameters.ts'
import type { Calibration, MomentSpec, Tried } from './model.ts'

/** One dial: the best value, the range of the accepted, and whether the moments say anything about it. */
export interface FoundDial {
  readonly dial: DialName
  readonly best: number
  readonly low: number
  readonly high: number
  /** False where the accepted values fill most of what was searched. */
  readonly told: boolean
}

export interface FoundMoment {
  readonly moment: MomentSpec
  readonly best: number | undefined
  readonly low: number
  readonly high: number
  /** Whether the best point lies within the stated error of the published figure. */
  readonly met: boolean
}

/** What a calibration found, for the page and for programs. */
export interface Calibrated {
  readonly calibration: Calibration
  readonly tried: number
  readonly accepted: number
  /** Root mean square distance of the best point from the moments searched by, in stated errors. */
  readonly distance: number
  readonly dials: readonly FoundDial[]
  readonly moments: readonly FoundMoment[]
}

/** Ranges wider than this part of what was searched tell nothing. */
const TOLD = 0.7

export function findingOf(
  calibration: Calibration,
  tried: number,
  kept: readonly Tried[],
): Calibrated {
  const best = kept[0]!
  return {
    calibration,
    tried,
    accepted: kept.length,
    distance: best.distance,
    dials: (Object.keys(calibration.dials) as DialName[]).map((dial) => {
      const [from, to] = calibration.dials[dial]!
      const values = kept.map((one) => one.dials[dial]!)
      const [low, high] = [Math.min(...values), Math.max(...values)]
      return { dial, best: best.dials[dial]!, low, high, told: high - low < TOLD * (to - from) }
    }),
    moments: calibration.moments.map((moment, at) => {
      const values = kept.flatMap(({ moments }) => (moments[at] === undefined ? [] : [moments[at]]))
      const one = best.moments[at]
      return {
        moment,
        best: one,
        low: Math.min(...values),
        high: Math.max(...values),
        met: one !== undefined && Math.abs(one - moment.value) <= moment.error,
      }
    }),
  }
}
