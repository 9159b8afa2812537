import {
  eachUnder,
  findWord,
  isRead,
  spellingsOf,
  wordLatin,
  wordSkeleton,
  wordSound,
  wordText,
} from '../index/dictionary.ts'
import { hashText } from '../index/hash.ts'
import type { NameIndex } from '../index/name-index.ts'
import { skeletonKey } from '../index/phonetic-key.ts'
import { SEED, hanPairs, letterKeys, pairKey, skeletonHash, soundKey } from '../index/word-keys.ts'
import type { Word } from '../prepared-name.ts'
import { slipsBetween } from './slips.ts'
import type { Expansion } from './word-group.ts'

const LIKENESS = { reading: 0.97, spelling: 0.7, sound: 0.6 } as const
const LEAST_SHARED_PAIRS = 0.4
/** Share of the letters that must agree where words only sound alike. */
const LEAST_ALIKE = 0.5

// Two slips from eight letters on; none between words of three, unless nobody is called so.
const slipsAllowed = (longer: number, known: boolean): number =>
  longer < (known ? 4 : 3) ? 0 : longer < 8 ? 1 : 2

const overlap = (slips: number, a: string, b: string): number =>
  1 - slips / Math.max(a.length, b.length, 1)

/** Words nobody living bears are as if they had never been: history must not show in answers. */
export const isBorne = (index: NameIndex, id: number | undefined): id is number =>
  id !== undefined && (index.frequency[id] ?? 0) > 0

const raise = (index: NameIndex, into: Expansion, id: number, likeness: number): void => {
  if (isBorne(index, id) && likeness > (into.get(id) ?? 0)) into.set(id, likeness)
}

/** A slip of the pen changes the letter, not its reading: between two words that are read, only equal readings count. */
const HAN = /\p{Script=Han}/u

const byLetters = (index: NameIndex, word: Word, into: Expansion): void => {
  const seen = new Set<number>()
  const syllabic = HAN.test(word.text)
  const keys = letterKeys(word.latin)
  const known = isBorne(index, findWord(index.dictionary, word.text, word.latin))
  for (const key of known && word.latin.length === 3 ? keys.slice(0, 1) : keys)
    eachUnder(index.dictionary, key, (id) => {
      if (seen.has(id)) return
      seen.add(id)
      if (syllabic && isRead(index.dictionary, id)) {
        if (wordLatin(index.dictionary, id) === word.latin)
          raise(
            index,
            into,
            id,
            wordText(index.dictionary, id) === word.text ? 1 : LIKENESS.spelling,
          )
        return
      }
      const latin = wordLatin(index.dictionary, id)
      const slips = slipsBetween(word.latin, latin)
      if (slips === 0)
        raise(index, into, id, wordText(index.dictionary, id) === word.text ? 1 : LIKENESS.reading)
      else if (slips <= slipsAllowed(Math.max(latin.length, word.latin.length), known))
        raise(index, into, id, overlap(slips, latin, word.latin))
    })
  if (word.text !== word.latin)
    eachUnder(index.dictionary, hashText(word.text, SEED.text), (id) => {
      if (wordText(index.dictionary, id) === word.text) raise(index, into, id, 1)
    })
}

const bySound = (index: NameIndex, { text, latin }: Word, into: Expansion): void => {
  const key = soundKey(latin)
  if (key === undefined) return
  const syllabic = HAN.test(text)
  eachUnder(index.dictionary, key, (id) => {
    if (wordSound(index.dictionary, id) !== key) return
    if (syllabic && isRead(index.dictionary, id)) return
    const other = wordLatin(index.dictionary, id)
    const alike = overlap(slipsBetween(latin, other), latin, other)
    if (alike >= LEAST_ALIKE) raise(index, into, id, Math.max(LIKENESS.sound, alike - 0.05))
  })
}

// Few consonants say little: then nearly all letters must agree.
const leastAlike = (crossing: boolean, many: boolean): number =>
  crossing ? (many ? 0.2 : 0.6) : LEAST_ALIKE

// Within a script half of the letters must agree too; between scripts the consonants do, where there are enough.
const bySkeleton = (index: NameIndex, word: Word, into: Expansion): void => {
  const key = skeletonHash(word.latin)
  if (key === undefined) return
  const foreign = word.text !== word.latin
  const syllabic = HAN.test(word.text)
  const many = skeletonKey(word.latin).length > 2
  eachUnder(index.dictionary, key, (id) => {
    if (wordSkeleton(index.dictionary, id) !== key || into.has(id)) return
    const crossing = foreign !== isRead(index.dictionary, id)
    if (!crossing && syllabic) return
    const other = wordLatin(index.dictionary, id)
    const alike = overlap(slipsBetween(word.latin, other), word.latin, other)
    if (alike < leastAlike(crossing, many)) return
    raise(index, into, id, (crossing ? 0.5 : 0.4) + 0.3 * alike)
  })
}

const bySpelling = (index: NameIndex, { text, latin }: Word, into: Expansion): void => {
  eachUnder(index.dictionary, hashText(latin, SEED.spelling), (id) => {
    const [other, read] = [wordText(index.dictionary, id), wordLatin(index.dictionary, id)]
    if (spellingsOf(other, read).includes(latin)) raise(index, into, id, LIKENESS.spelling)
  })
  for (const spelling of spellingsOf(text, latin))
    eachUnder(index.dictionary, hashText(spelling, SEED.letters), (id) => {
      if (wordLatin(index.dictionary, id) === spelling) raise(index, into, id, LIKENESS.spelling)
    })
}

const byPairs = (index: NameIndex, { text }: Word, into: Expansion): void => {
  const pairs = hanPairs(text)
  const shared = new Map<number, number>()
  for (const pair of pairs)
    eachUnder(index.dictionary, pairKey(pair), (id) => shared.set(id, (shared.get(id) ?? 0) + 1))
  for (const [id, count] of shared) {
    const others = hanPairs(wordText(index.dictionary, id))
    const same = count === 0 ? 0 : others.filter((pair) => pairs.includes(pair)).length
    const alike = (2 * same) / (pairs.length + others.length)
    if (alike >= LEAST_SHARED_PAIRS) raise(index, into, id, alike * 0.95)
  }
}

/** Finds every word of the dictionary a word of a query may mean: by letters, sound, reading or spelling. */
export const expandWord = (index: NameIndex, word: Word): Expansion => {
  const into: Expansion = new Map()
  byLetters(index, word, into)
  if (word.role === 'number' || word.role === 'form' || word.role === 'particle') return into
  bySound(index, word, into)
  bySkeleton(index, word, into)
  bySpelling(index, word, into)
  byPairs(index, word, into)
  return into
}
