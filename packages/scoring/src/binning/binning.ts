import type { ClassCounts } from './counts.ts'
import type { SpecialValues, Trend } from './settings.ts'

/**
 * How the values of one column fall into bins. Codes run: the bins of values in order, then one for each special, then
 * missing, then (categories only) those never seen in training.
 */
export type BinRule = NumericRule | CategoricalRule

export interface NumericRule {
  readonly kind: 'numeric'
  readonly column: string
  /** Ascending; the bins are (-∞, c1), [c1, c2), … [ck, ∞): closed on the left. */
  readonly cuts: readonly number[]
  readonly specials: readonly SpecialValues[]
}

export interface CategoricalRule {
  readonly kind: 'categorical'
  readonly column: string
  readonly groups: readonly (readonly string[])[]
  readonly specials: readonly SpecialValues[]
}

export interface Codes {
  readonly values: number
  readonly missing: number
  readonly unknown: number
  /** How many codes there are in all. */
  readonly size: number
}

/** Where the codes of a rule lie. */
export function codesOf(rule: BinRule): Codes {
  const values = rule.kind === 'numeric' ? rule.cuts.length + 1 : rule.groups.length
  const missing = values + rule.specials.length
  return { values, missing, unknown: missing + 1, size: missing + 2 }
}

/** A rule with what the training rows showed in each of its bins. */
export interface Binning {
  readonly rule: BinRule
  readonly trend: Trend
  readonly counts: ClassCounts
  /** By code; 0 where the training rows give no or too little evidence. */
  readonly woe: Float64Array
  readonly informationValue: number
  /** Bins whose rows were too few for a weight of their own: neutral. */
  readonly thin: readonly number[]
}
