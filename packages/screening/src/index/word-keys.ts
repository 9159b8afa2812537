import { hashText, hashWithout } from './hash.ts'
import { heardKey, heardKeysOfHan, tellingKeysOfHan } from './heard-keys.ts'
import { isHeard } from '../names/han-sounds.ts'
import { phoneticKey, skeletonKey } from './phonetic-key.ts'

/** What kind of key a hash is of; the kinds never meet. */
export const SEED = {
  text: 1,
  letters: 2,
  sound: 3,
  skeleton: 4,
  spelling: 5,
  pair: 6,
  heardHan: 7,
  heardLatin: 8,
  heardHanRarely: 9,
} as const

/** Words of two letters have none to spare: Li and Lu are different names. */
const SHORTEST_WITH_SLIPS = 3
/** Beyond, a word is found by its sound or whole. */
const LONGEST_WITH_SLIPS = 24
const SHORTEST_SKELETON = 2

const cut = (latin: string): string => latin.slice(0, LONGEST_WITH_SLIPS)

/**
 * The word itself and everything that is left of it when one letter goes. Two words that are one slip apart (a letter
 * more, less, other, or two swapped) share at least one of these.
 */
export const letterKeys = (latin: string): readonly number[] => {
  const word = cut(latin)
  const keys = [hashText(latin, SEED.letters)]
  if (word.length < SHORTEST_WITH_SLIPS) return keys
  for (let at = 0; at < word.length; at += 1)
    if (at === 0 || word.charCodeAt(at) !== word.charCodeAt(at - 1))
      keys.push(hashWithout(word, at, SEED.letters))
  return keys
}

export const soundKey = (latin: string): number | undefined => {
  const heard = phoneticKey(latin)
  return heard.length < 2 || latin.length < 3 ? undefined : hashText(heard, SEED.sound)
}

export const skeletonHash = (latin: string): number | undefined => {
  const heard = skeletonKey(latin)
  return heard.length < SHORTEST_SKELETON ? undefined : hashText(heard, SEED.skeleton)
}

const HAN_ONLY = /^\p{Script=Han}{2,}$/u

/** Neighbouring letters of a word of Han letters, which has no gaps to be split at; none of other words. */
export const hanPairs = (text: string): readonly string[] => {
  if (!HAN_ONLY.test(text)) return []
  const letters = Array.from(text).slice(0, 40)
  return [...new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))]
}

export const pairKey = (pair: string): number => hashText(pair, SEED.pair)

const LATIN_WORD = /^[a-z]{2,}$/
const HAN_WORD = /^\p{Script=Han}+$/u

/**
 * Among more names every key of how a Han word is heard has so many words that only the likeliest keys are looked up,
 * and only for words not known otherwise.
 */
export const MANY_NAMES = 150_000

/** The likeliest keys of a Han word stand apart: among millions of names they alone are looked up. */
const LIKELY_HEARD = 4

/** Letters are heard in fewer ways than characters. */
const MOST_OF_LETTERS = 10

/** Keys under which a Han word, or one of another script, and the Latin word it writes by sound find each other, each kind apart. */
const heardKeys = (text: string, latin: string, few: boolean): readonly number[] => {
  if (few && HAN_WORD.test(text))
    return tellingKeysOfHan(text, LIKELY_HEARD).map((key) => hashText(key, SEED.heardHan))
  if (HAN_WORD.test(text))
    return heardKeysOfHan(text).map((key, at) =>
      hashText(key, at < LIKELY_HEARD ? SEED.heardHan : SEED.heardHanRarely),
    )
  if (isHeard(text))
    return (few ? [] : heardKeysOfHan(text))
      .slice(0, MOST_OF_LETTERS)
      .map((key) => hashText(key, SEED.heardHan))
  return LATIN_WORD.test(latin) ? [hashText(heardKey(latin), SEED.heardLatin)] : []
}

/**
 * Every key under which the dictionary finds a word again, but those of how it is heard.
 * @param few without those that are not looked up among more than {@link MANY_NAMES}
 */
export const wordKeys = (
  text: string,
  latin: string,
  spellings: readonly string[],
  few = false,
): readonly number[] => {
  const keys = [...letterKeys(latin)]
  if (text !== latin) keys.push(hashText(text, SEED.text))
  for (const pair of hanPairs(text)) keys.push(pairKey(pair))
  for (const spelling of spellings) keys.push(hashText(spelling, SEED.spelling))
  keys.push(...heardKeys(text, latin, few))
  return keys
}
