import { exactLevel } from '../block/rule.ts'
import type { Comparer } from '../compare/comparer.ts'
import type { Echo } from './echo.ts'
import type { HouseholdWeights } from './household.ts'
import type { Trained } from './train.ts'

/** Evidence in bits: log2 of how much likelier an agreement is between records of one subject than between others. */
export type Weights = {
  /** Field after field, level after level; level 0 is always 0. */
  readonly bits: Float64Array
  readonly offsets: Uint16Array
  /** Field to value to bits added when both hold exactly this value: rare values say more, common ones less. */
  readonly rarity: readonly (Float32Array | undefined)[]
  readonly echo: Echo | undefined
  readonly household: HouseholdWeights | undefined
  /** Chances of the levels among strangers: what a household is held against. */
  readonly unmatched: Float64Array
  /** Bits before any evidence: log2 of the odds that two records drawn at random are the same. */
  readonly prior: number
}

/** No single field decides alone beyond this; the model's independence does not hold that far. */
const MOST_BITS = 24
/** Up to this level of a whole name some words contradict. */
const CONTRADICTING = 2
const RAREST = 12
const MIXED_IN = 100
/** Records of one subject that may hold the same number before it counts as shared. */
const OWNERS = 8

export const weightsOf = (
  { fields, radix }: Comparer,
  { estimate, echo, prior }: Trained,
): Weights => {
  const { m, u, offsets } = estimate
  const bits = new Float64Array(m.length)
  fields.forEach((field, at) => {
    for (let level = 1; level < radix[at]!; level += 1) {
      const cell = offsets[at]! + level
      bits[cell] = Math.max(-MOST_BITS, Math.min(MOST_BITS, Math.log2(m[cell]! / u[cell]!)))
    }
    // A typing error is never better evidence than equality, whatever a small sample says.
    const top = offsets[at]! + exactLevel(field)
    for (let cell = offsets[at]! + 1; cell < top; cell += 1)
      bits[cell] = Math.min(bits[cell]!, bits[top]!)
  })
  // Names whose words contradict one another never speak for one subject, however often families share a line.
  fields.forEach(({ kind }, at) => {
    if (kind !== 'name') return
    for (let level = 1; level <= CONTRADICTING; level += 1) {
      const cell = offsets[at]! + level
      bits[cell] = Math.min(bits[cell]!, 0)
    }
  })
  const rarity = fields.map((field, at) => {
    const exact = u[offsets[at]! + exactLevel(field)]!
    // A number or address of one's own comes back with its owner; only one that many hold is common.
    const own = field.kind === 'id' || field.kind === 'email' || field.kind === 'phone'
    return Float32Array.from(field.counts, (count) => {
      if (own) return Math.max(-RAREST, Math.min(0, Math.log2(OWNERS / Math.max(count, 1))))
      // Few rows tell little about how common a value is: they are mixed with what is true of an average value.
      const chance = (count + exact * MIXED_IN) / (field.filled + MIXED_IN)
      return Math.max(-RAREST, Math.min(RAREST, Math.log2(exact / chance)))
    })
  })
  return {
    bits,
    offsets,
    rarity,
    echo,
    household: householdWeights(estimate, prior),
    unmatched: u,
    prior: Math.log2(prior / (1 - prior)),
  }
}

// For every match there are so many pairs of a household: the sets of pairs that were put together by a rule tell.
function householdWeights(
  { household, shares }: Trained['estimate'],
  prior: number,
): HouseholdWeights | undefined {
  if (household === undefined) return undefined
  const ratios = [...shares]
    .map((share, at) => household.shares[at]! / share)
    .slice(1)
    .toSorted((a, b) => a - b)
  const ratio = Math.min(100, ratios[Math.floor(ratios.length * 0.75)] ?? 0)
  if (ratio === 0) return undefined
  return { ...household, odds: Math.log2(prior / (1 - prior)) + Math.log2(ratio) }
}
