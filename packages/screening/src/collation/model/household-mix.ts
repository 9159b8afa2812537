import type { EmState, PatternSet } from './em.ts'
import type { Household } from './household.ts'

/** Pairs' worth of what is assumed about a household before one is seen. */
const MIX_BELIEF = 100

/** Counts how often households share a field: whether a pair does is itself only likely, by its level. */
export function createMixTally(
  assumed: Household,
  current: Household,
): {
  readonly add: (
    set: PatternSet,
    pattern: number,
    now: EmState,
    weight: number,
    into: Float64Array,
  ) => void
  readonly logPrior: () => number
  readonly finish: () => Household
} {
  const first = assumed.mix
  const shared = first.map((one) => one * MIX_BELIEF)
  const seen = new Float64Array(first.length).fill(MIX_BELIEF)
  return {
    add({ levels, free }, pattern, { m, u, offsets }, weight, into) {
      for (let field = 0; field < free.length; field += 1) {
        const level = levels[pattern * free.length + field]!
        const mix = current.mix[field]!
        if (level === 0 || free[field] === 0 || mix === 0 || assumed.fixed.has(field)) continue
        const cell = offsets[field]! + level
        const both = mix * m[cell]!
        const part = (weight * both) / (both + (1 - mix) * u[cell]!)
        shared[field] = shared[field]! + part
        seen[field] = seen[field]! + weight
        into[cell] = into[cell]! + part
      }
    },
    logPrior: () =>
      current.mix.reduce(
        (sum, mix, at) =>
          mix === 0 || mix === 1
            ? sum
            : sum +
              MIX_BELIEF * (first[at]! * Math.log(mix) + (1 - first[at]!) * Math.log(1 - mix)),
        0,
      ),
    finish: () => ({ ...current, mix: shared.map((one, at) => one / seen[at]!) }),
  }
}
