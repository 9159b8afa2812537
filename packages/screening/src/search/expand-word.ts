import { eachUnder, spellingsOf, wordLatin, wordText } from '../index/dictionary.ts'
import type { Dictionary } from '../index/dictionary.ts'
import { hashText } from '../index/hash.ts'
import { phoneticKey, skeletonKey } from '../index/phonetic-key.ts'
import { SEED, hanPairs, letterKeys, pairKey, skeletonHash, soundKey } from '../index/word-keys.ts'
import type { Word } from '../prepared-name.ts'
import { slipsBetween } from './slips.ts'

/** Words of the dictionary that may stand for a word of the query, each with how like it is, 0 to 1. */
export type Expansion = Map<number, number>

const LIKENESS = { reading: 0.97, spelling: 0.7, sound: 0.6, initial: 0.3 } as const
const LEAST_SHARED_PAIRS = 0.4

// A letter more at three (Jon, John) and two slips from eight on.
const slipsAllowed = (longer: number): number => (longer < 4 ? 0 : longer < 8 ? 1 : 2)

const overlap = (slips: number, a: string, b: string): number =>
  1 - slips / Math.max(a.length, b.length, 1)

const raise = (into: Expansion, id: number, likeness: number): void => {
  if (likeness > (into.get(id) ?? 0)) into.set(id, likeness)
}

const byLetters = (dictionary: Dictionary, word: Word, into: Expansion): void => {
  const seen = new Set<number>()
  for (const key of letterKeys(word.latin))
    eachUnder(dictionary, key, (id) => {
      if (seen.has(id)) return
      seen.add(id)
      const latin = wordLatin(dictionary, id)
      const slips = slipsBetween(word.latin, latin)
      if (slips === 0)
        raise(into, id, wordText(dictionary, id) === word.text ? 1 : LIKENESS.reading)
      else if (slips <= slipsAllowed(Math.max(latin.length, word.latin.length)))
        raise(into, id, overlap(slips, latin, word.latin))
    })
  if (word.text !== word.latin)
    eachUnder(dictionary, hashText(word.text, SEED.text), (id) => {
      if (wordText(dictionary, id) === word.text) raise(into, id, 1)
    })
}

const bySound = (dictionary: Dictionary, { latin }: Word, into: Expansion): void => {
  const key = soundKey(latin)
  if (key === undefined) return
  const heard = phoneticKey(latin)
  eachUnder(dictionary, key, (id) => {
    const other = wordLatin(dictionary, id)
    if (phoneticKey(other) !== heard) return
    raise(
      into,
      id,
      Math.max(LIKENESS.sound, overlap(slipsBetween(latin, other), latin, other) - 0.05),
    )
  })
}

// Between scripts the consonants must do; within one, half of the letters must agree too.
const bySkeleton = (dictionary: Dictionary, word: Word, into: Expansion): void => {
  const key = skeletonHash(word.latin)
  if (key === undefined) return
  const heard = skeletonKey(word.latin)
  const foreign = word.text !== word.latin
  eachUnder(dictionary, key, (id) => {
    if (into.has(id)) return
    const other = wordLatin(dictionary, id)
    const alike = overlap(slipsBetween(word.latin, other), word.latin, other)
    const crossing = foreign || wordText(dictionary, id) !== other
    if (alike < (crossing ? 0.2 : 0.5) || skeletonKey(other) !== heard) return
    raise(into, id, (crossing ? 0.5 : 0.4) + 0.3 * alike)
  })
}

const bySpelling = (dictionary: Dictionary, { text, latin }: Word, into: Expansion): void => {
  eachUnder(dictionary, hashText(latin, SEED.spelling), (id) => {
    const [other, read] = [wordText(dictionary, id), wordLatin(dictionary, id)]
    if (spellingsOf(other, read).includes(latin)) raise(into, id, LIKENESS.spelling)
  })
  for (const spelling of spellingsOf(text, latin))
    eachUnder(dictionary, hashText(spelling, SEED.letters), (id) => {
      if (wordLatin(dictionary, id) === spelling) raise(into, id, LIKENESS.spelling)
    })
}

const byPairs = (dictionary: Dictionary, { text }: Word, into: Expansion): void => {
  const pairs = hanPairs(text)
  const shared = new Map<number, number>()
  for (const pair of pairs)
    eachUnder(dictionary, pairKey(pair), (id) => shared.set(id, (shared.get(id) ?? 0) + 1))
  for (const [id, count] of shared) {
    const others = hanPairs(wordText(dictionary, id))
    const same = count === 0 ? 0 : others.filter((pair) => pairs.includes(pair)).length
    const alike = (2 * same) / (pairs.length + others.length)
    if (alike >= LEAST_SHARED_PAIRS) raise(into, id, alike * 0.95)
  }
}

const byInitial = (dictionary: Dictionary, { latin }: Word, into: Expansion): void => {
  const initial = latin.charAt(0)
  eachUnder(dictionary, hashText(initial, SEED.letters), (id) => {
    if (wordLatin(dictionary, id) === initial) raise(into, id, LIKENESS.initial)
  })
}

/** Finds every word of the dictionary a word of a query may mean: by letters, sound, reading, spelling or initial. */
export const expandWord = (dictionary: Dictionary, word: Word): Expansion => {
  const into: Expansion = new Map()
  byLetters(dictionary, word, into)
  if (word.role === 'number' || word.role === 'form' || word.role === 'particle') return into
  bySound(dictionary, word, into)
  bySkeleton(dictionary, word, into)
  bySpelling(dictionary, word, into)
  byPairs(dictionary, word, into)
  byInitial(dictionary, word, into)
  return into
}
