import { slipsBetween } from '../search/slips.ts'

const signOf = (word: string): number => {
  let sign = 0
  for (let at = 0; at < word.length; at += 1) sign |= 1 << (word.charCodeAt(at) & 31)
  return sign
}

const several = (bits: number): boolean => (bits & (bits - 1)) !== 0

/**
 * Tells whether a word is one of some, or one slip from it. Words whose letters differ in more than one are not
 * measured: hardly any is left.
 */
export const nearWords = (
  words: Iterable<string>,
  mayBe: (known: string, word: string) => boolean = () => true,
): ((word: string) => boolean) => {
  const signed = Array.from(new Set(words), (known) => ({ known, sign: signOf(known) }))
  const byLength = Map.groupBy(signed, ({ known }) => known.length)
  return (word) => {
    const letters = signOf(word)
    for (let length = word.length - 1; length <= word.length + 1; length += 1)
      for (const { known, sign } of byLength.get(length) ?? [])
        if (
          !several(letters & ~sign) &&
          !several(sign & ~letters) &&
          mayBe(known, word) &&
          slipsBetween(known, word) <= 1
        )
          return true
    return false
  }
}
