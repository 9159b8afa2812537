import { codesOf } from '../binning/binning.ts'
import type { Scaling } from '../card/scorecard.ts'
import type { Model } from './model.ts'

/** 600 points at twenty good to one bad; fifty more double the odds, so that rounding to whole points costs nothing. */
export const DEFAULT_SCALING: Scaling = { score: 600, odds: 20, pdo: 50 }

export interface ModelPoints {
  readonly basePoints: number
  /** Per characteristic, by code. */
  readonly points: readonly Int32Array[]
}

/**
 * Whole points. Each bin is rounded on its own, so a better bin never gets fewer points than a worse one, and a bin's
 * points do not depend on any other characteristic.
 */
export function pointsOf(model: Model, scaling: Scaling): ModelPoints {
  const factor = scaling.pdo / Math.LN2
  const offset = scaling.score - factor * Math.log(scaling.odds)
  return {
    basePoints: whole(offset + factor * model.intercept.value),
    points: model.characteristics.map(({ binning, coefficient }) =>
      Int32Array.from({ length: codesOf(binning.rule).size }, (_, code) =>
        whole(factor * coefficient.value * binning.woe[code]!),
      ),
    ),
  }
}

// Halves away from zero, on both sides alike.
function whole(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5) || 0
}
