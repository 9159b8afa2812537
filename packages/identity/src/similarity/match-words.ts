import { damerauLevenshtein } from './damerau-levenshtein.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/** Why two words were taken for one another. */
export type WordMatch = 'equal' | 'typing' | 'similar' | 'initial' | 'joined'

export type MatchedWords = { readonly how: WordMatch; readonly similarity: number }

/** An initial agrees with every word that starts so; it says little. */
const INITIAL = 0.7
const VARIANT = 0.7
const SIMILAR_FROM = 0.9
/** Jaro–Winkler flatters: what only it finds alike counts less than a typing slip. */
const SIMILAR_WEIGHT = 0.85

// Short words have no spare letters: Li and Lu, Jon and Jan are different names.
const slipsAllowed = (length: number): number =>
  length < 4 ? 0 : length < 8 ? 1 : length < 13 ? 2 : 3

/** Compares two words of normalised names; undefined where they have nothing to do with each other. */
export const matchWords = (a: string, b: string): MatchedWords | undefined => {
  if (a === b) return { how: 'equal', similarity: 1 }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) {
    return /\p{L}/u.test(short) && long.startsWith(short)
      ? { how: 'initial', similarity: INITIAL }
      : undefined
  }
  const slips = slipsAllowed(short.length)
  const distance = damerauLevenshtein(a, b, slips)
  if (distance <= slips) return { how: 'typing', similarity: 1 - distance / long.length }
  // Jon and John, Ann and Anne: one letter more at three is a variant at best.
  if (short.length === 3 && long.length === 4 && short[0] === long[0])
    return damerauLevenshtein(a, b, 1) === 1 ? { how: 'similar', similarity: VARIANT } : undefined
  const likeness = short.length < 5 ? 0 : jaroWinkler(a, b)
  return likeness < SIMILAR_FROM
    ? undefined
    : { how: 'similar', similarity: likeness * SIMILAR_WEIGHT }
}
