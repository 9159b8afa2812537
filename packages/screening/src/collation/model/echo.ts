import type { PreparedField } from '../prepare/prepare-fields.ts'
import type { Estimate, PatternSet } from './em.ts'

/**
 * An e-mail address made from a name repeats the name: between two people of one name a similar address is no surprise.
 * `bits` by level of the e-mail field are taken off where both names agree.
 */
export type Echo = {
  readonly field: number
  readonly names: readonly number[]
  readonly bits: Float64Array
}

/** Names agree from here on: a typing error, equality, or either with the two swapped. */
export const NAMES_AGREE = 4
/** The level of an e-mail address that is like another one; a few signs off or equal says more than the name does. */
const MERELY_SIMILAR = 2
/** With fewer pairs of namesakes nothing is said. */
const ENOUGH = 50

/** Measures on namesakes who are other people, judged by all other fields, how often their addresses agree. */
export const echoOf = (
  fields: readonly PreparedField[],
  sets: readonly PatternSet[],
  { m, u, offsets, radix, shares }: Estimate,
): Echo | undefined => {
  const field = fields.findIndex(({ kind }) => kind === 'email')
  const names = fields.flatMap(({ kind }, at) =>
    kind === 'given' || kind === 'family' ? [at] : [],
  )
  if (field < 0 || names.length < 2) return undefined
  const from = offsets[field]!
  const levels = radix[field]!
  // A few pairs' worth of what holds for strangers keeps levels never seen among namesakes from counting.
  const seen = Float64Array.from({ length: levels }, (_, level) => 20 * u[from + level]!)
  let namesakes = 0
  sets.forEach((set, at) => {
    if (set.random || names.some((name) => set.free[name] === 1)) return
    const width = set.free.length
    set.counts.forEach((count, pattern) => {
      const level = (one: number): number => set.levels[pattern * width + one]!
      if (level(field) === 0 || names.some((name) => level(name) < NAMES_AGREE)) return
      let odds = shares[at]! / (1 - shares[at]!)
      for (let one = 0; one < width; one += 1)
        if (set.free[one] === 1 && one !== field && level(one) > 0)
          odds *= m[offsets[one]! + level(one)]! / u[offsets[one]! + level(one)]!
      const weight = count / (1 + odds)
      namesakes += weight
      seen[level(field)] = seen[level(field)]! + weight
    })
  })
  if (namesakes < ENOUGH) return undefined
  const total = seen.reduce((sum, one) => sum + one, 0)
  const bits = seen.map((count, level) =>
    level !== MERELY_SIMILAR ? 0 : Math.max(0, Math.log2(count / total / u[from + level]!)),
  )
  return { field, names, bits }
}

/** Bits to take off for a pair with these levels; 0 where nothing repeats. */
export const echoBits = (echo: Echo | undefined, levels: Uint8Array): number => {
  if (echo === undefined) return 0
  for (const name of echo.names) if (levels[name]! < NAMES_AGREE) return 0
  return echo.bits[levels[echo.field]!]!
}
