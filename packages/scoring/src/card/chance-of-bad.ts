import type { Calibration } from './scorecard.ts'

/** Chance of bad at a score, as the card was calibrated, to twelve digits so that engines agree on the bytes; undefined without calibration. */
export function chanceOfBad(calibration: Calibration, score: number): number | undefined {
  if (calibration.method === 'none') return undefined
  if (calibration.method === 'logistic') {
    const { intercept, slope } = calibration
    return Number((1 / (1 + Math.exp(intercept + slope * score))).toPrecision(12))
  }
  const step = calibration.steps.findLast(({ from }) => from === undefined || from <= score)
  if (step === undefined) throw new RangeError('the lowest step of the calibration has a bound')
  return step.chanceOfBad
}
