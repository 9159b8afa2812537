import type { Text } from '@xinyong/identity'
import type { FactValue } from '../card/facts.ts'
import type { ReasonMethodName } from '../card/scorecard.ts'

/** A fact behind a reason: what was read, under the name by which the subject can check and contest it. */
export interface ReasonFact {
  readonly characteristic: string
  readonly fact: string
  readonly title: Text
  readonly source?: Text
  readonly value: FactValue
  readonly points: number
  /** Thousandths of a point below (positive) or above (negative) the baseline. */
  readonly loss: number
}

/** All characteristics that share a reason, with the sum of their losses in thousandths of a point. */
export interface Reason {
  readonly id: string
  readonly text: Text
  readonly loss: number
  readonly facts: readonly ReasonFact[]
}

/** `baseline` − 1000 × score = the losses of `principal`, `further` and `favourable` together, exactly. */
export interface Reasons {
  readonly method: ReasonMethodName
  /** In thousandths of a point. */
  readonly baseline: number
  /** At most four, greatest loss first. */
  readonly principal: readonly Reason[]
  /** Losses beyond the principal ones. */
  readonly further: readonly Reason[]
  /** At or above the baseline. */
  readonly favourable: readonly Reason[]
}
