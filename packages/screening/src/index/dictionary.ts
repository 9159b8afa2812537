import { surnameSpellings } from '../names/chinese-surnames.ts'
import { grown } from './bytes.ts'
import { hashText } from './hash.ts'
import { eachInList, eachListed, firstInList, openKeyLists, putInList } from './key-lists.ts'
import type { KeyLists } from './key-lists.ts'
import { NO_KEYS, buildKeyTable, eachInBucket, eachPair, firstInBucket } from './key-table.ts'
import type { KeyTable } from './key-table.ts'
import { SEED, wordKeys } from './word-keys.ts'
import { appendWord, emptyWords, isWord, joinWords, latinOf, textOf } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** Every word of every name, once. What came after the freeze has its own table and keys, and numbers on. */
export type Dictionary = {
  readonly frozen: WordTable
  readonly keys: KeyTable
  readonly tail: WordTable
  /** Whether any word is in Han: without one no query looks for transcriptions. */
  hasHan: boolean
  /** Whether any is of another script than the Latin. */
  hasForeign: boolean
  /** While an index is first filled only those that find a word itself: freezing makes the others. */
  readonly tailKeys: KeyLists
  readonly filling: boolean
  /** Whether keys that only small indexes look up were left out. */
  readonly few: boolean
}

/** Least first byte of a text in Han, kana or Hangul. */
const FIRST_BYTE_OF_HAN = 0xe2

/** Least first byte of a text in Greek, Cyrillic or a script further from Latin. */
const FIRST_BYTE_OF_OTHERS = 0xcd

const anyFrom = ({ count, texts, textStart }: WordTable, firstByte: number): boolean => {
  for (let at = 0; at < count; at += 1) if (texts[textStart[at]!]! >= firstByte) return true
  return false
}

export const openDictionary = (
  frozen: WordTable = emptyWords(0),
  keys: KeyTable = NO_KEYS,
  filling = false,
  few = false,
): Dictionary => ({
  frozen,
  keys,
  tail: emptyWords(frozen.count),
  hasHan: anyFrom(frozen, FIRST_BYTE_OF_HAN),
  hasForeign: anyFrom(frozen, FIRST_BYTE_OF_OTHERS),
  tailKeys: openKeyLists(),
  filling,
  few,
})

export const wordCount = ({ frozen, tail }: Dictionary): number => frozen.count + tail.count

export const wordText = ({ frozen, tail }: Dictionary, id: number): string =>
  textOf(id < frozen.count ? frozen : tail, id)

export const wordLatin = ({ frozen, tail }: Dictionary, id: number): string =>
  latinOf(id < frozen.count ? frozen : tail, id)

/** Whether a word's Latin reading is not the word itself. */
export const isRead = ({ frozen, tail }: Dictionary, id: number): boolean => {
  const table = id < frozen.count ? frozen : tail
  const at = id - table.first
  return table.latinStart[at] !== table.latinStart[at + 1]
}

/** False where a word cannot be Han; told by its first byte, since most words found under a key are not asked for. */
export const mayBeHan = ({ frozen, tail }: Dictionary, id: number): boolean => {
  const table = id < frozen.count ? frozen : tail
  return table.texts[table.textStart[id - table.first]!]! >= FIRST_BYTE_OF_HAN
}

/** False where a word cannot be of another script than the Latin. */
export const mayBeForeign = ({ frozen, tail }: Dictionary, id: number): boolean => {
  const table = id < frozen.count ? frozen : tail
  return table.texts[table.textStart[id - table.first]!]! >= FIRST_BYTE_OF_OTHERS
}

export const wordSound = ({ frozen, tail }: Dictionary, id: number): number =>
  id < frozen.count ? frozen.sounds[id]! : tail.sounds[id - tail.first]!

export const wordSkeleton = ({ frozen, tail }: Dictionary, id: number): number =>
  id < frozen.count ? frozen.skeletons[id]! : tail.skeletons[id - tail.first]!

const HAN = /^\p{Script=Han}{1,2}$/u
const SHORT_LATIN = /^[a-z]{2,9}$/

/** Other Latin spellings under which a Chinese family name is found: Chan finds 陈 and Chen. */
export const spellingsOf = (text: string, latin: string): readonly string[] =>
  HAN.test(text) || SHORT_LATIN.test(text)
    ? surnameSpellings(text, latin).filter((spelling) => spelling !== latin)
    : []

const keysOf = (table: WordTable, id: number, few: boolean): ReadonlySet<number> => {
  const [text, latin] = [textOf(table, id), latinOf(table, id)]
  const keys = new Set(wordKeys(text, latin, spellingsOf(text, latin), few))
  const [sound, skeleton] = [table.sounds[id - table.first]!, table.skeletons[id - table.first]!]
  if (sound !== 0) keys.add(sound)
  if (skeleton !== 0) keys.add(skeleton)
  return keys
}

/** Words under a key; two keys may have the same hash, so whoever asks compares. */
export const eachUnder = (
  dictionary: Dictionary,
  key: number,
  found: (id: number) => void,
): void => {
  eachInBucket(dictionary.keys, key, found)
  if (dictionary.tail.count > 0) eachInList(dictionary.tailKeys, key, found)
}

// The key a word itself is found by; every word has it among its keys.
const ownKey = (text: string, latin: string): number =>
  text === latin ? hashText(latin, SEED.letters) : hashText(text, SEED.text)

/** The number of a word that is in the dictionary. */
export const findWord = (
  dictionary: Dictionary,
  text: string,
  latin: string,
): number | undefined => {
  const { frozen, tail, keys, tailKeys } = dictionary
  const key = ownKey(text, latin)
  return (
    firstInBucket(keys, key, (one) => isWord(frozen, one, text, latin)) ??
    firstInList(tailKeys, key, (one) => isWord(tail, one, text, latin))
  )
}

/** The number of a word, which becomes part of the dictionary where it was not. */
export const internWord = (dictionary: Dictionary, text: string, latin: string): number => {
  const known = findWord(dictionary, text, latin)
  if (known !== undefined) return known
  const id = appendWord(dictionary.tail, text, latin)
  if (mayBeHan(dictionary, id)) dictionary.hasHan = true
  if (mayBeForeign(dictionary, id)) dictionary.hasForeign = true
  const keys = dictionary.filling
    ? [ownKey(text, latin)]
    : keysOf(dictionary.tail, id, dictionary.few)
  for (const key of keys) putInList(dictionary.tailKeys, key, id)
  return id
}

/** Every word's keys once, end to end: reading Han words is too dear to be done for counting and again for filling. */
const keysOfWords = (
  words: WordTable,
  few: boolean,
): ((put: (key: number, id: number) => void) => void) => {
  const ends = new Uint32Array(words.count)
  let keys = new Uint32Array(0)
  let total = 0
  for (let at = 0; at < words.count; at += 1) {
    const own = keysOf(words, words.first + at, few)
    keys = grown(keys, total + own.size)
    for (const key of own) {
      keys[total] = key
      total += 1
    }
    ends[at] = total
  }
  return (put) => {
    let at = 0
    for (let word = 0; word < words.count; word += 1)
      for (; at < ends[word]!; at += 1) put(keys[at]!, words.first + word)
  }
}

const tableOf = (pairs: (put: (key: number, id: number) => void) => void): KeyTable => {
  let entries = 0
  pairs(() => {
    entries += 1
  })
  return buildKeyTable(entries, pairs)
}

/**
 * All words of `frozen`, then of `tail`, as one frozen dictionary with the same numbers.
 * @param many whether keys that only small indexes look up may be left out of an index that is first filled
 */
export const freezeDictionary = (dictionary: Dictionary, many: boolean): Dictionary => {
  const { frozen, tail, keys, filling, few, tailKeys } = dictionary
  if (filling) {
    const words = joinWords(frozen, tail)
    return openDictionary(words, tableOf(keysOfWords(words, many)), false, many)
  }
  const merged = tableOf((put) => {
    eachPair(keys, put)
    eachListed(tailKeys, put)
  })
  return openDictionary(joinWords(frozen, tail), merged, false, few)
}

/** The same with the keys that were left out: for an index that has become small. */
export const withAllKeys = (dictionary: Dictionary): Dictionary => {
  const words = joinWords(dictionary.frozen, dictionary.tail)
  return openDictionary(words, tableOf(keysOfWords(words, false)))
}
