import { exactLevel } from '../block/rule.ts'
import type { Comparer } from '../compare/comparer.ts'
import { echoBits } from './echo.ts'
import { householdBits, householdDoubt } from './household.ts'
import type { Weights } from './weights.ts'

/** Bits for or against two records being of one subject, prior included: 0 is even odds. */
export type ScorePair = (a: number, b: number) => number

/** Above this level of a name, given and family name were swapped. */
const SWAPPED = 7

/** The rarity of the value two records agree on, for one field; 0 where they do not agree exactly. */
export const rarityBits = (
  comparer: Comparer,
  weights: Weights,
  field: number,
  level: number,
  pair: readonly [number, number],
): number => {
  const prepared = comparer.fields[field]!
  const table = weights.rarity[field]
  if (table === undefined || (level !== exactLevel(prepared) && level !== SWAPPED)) return 0
  const value =
    prepared.more.size === 0 ? prepared.codes[pair[0]]! : comparer.agreed(field, pair[0], pair[1])
  return table[value] ?? 0
}

export const createScorePair = (comparer: Comparer, weights: Weights): ScorePair => {
  const fields = comparer.fields.length
  const levels = new Uint8Array(fields)
  const { bits, offsets, prior, rarity, echo, household, unmatched } = weights
  const own = new Float64Array(fields)
  const exact = Uint8Array.from(comparer.fields, exactLevel)
  const simple = comparer.fields.map(({ more }) => more.size === 0)
  return (a, b) => {
    comparer.compare(a, b, levels)
    let sum = prior
    for (let field = 0; field < fields; field += 1) {
      const level = levels[field]!
      if (level === 0) continue
      let one = bits[offsets[field]! + level]!
      if (level === exact[field] && simple[field] === true)
        one += rarity[field]![comparer.fields[field]!.codes[a]!] ?? 0
      else if (level >= exact[field]!) one += rarityBits(comparer, weights, field, level, [a, b])
      sum += one
      own[field] = one
    }
    sum -= echoBits(echo, levels)
    // What a household explains is looked at only where it could matter: it takes off, and never adds.
    if (household === undefined || sum < prior) return sum
    let home = household.odds
    for (let field = 0; field < fields; field += 1) {
      const level = levels[field]!
      if (level > 0)
        home += householdBits(
          household,
          field,
          level,
          own[field]!,
          unmatched[offsets[field]! + level]!,
        )
    }
    return sum - householdDoubt(home)
  }
}
