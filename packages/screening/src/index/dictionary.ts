import { surnameSpellings } from '../names/chinese-surnames.ts'
import { grown } from './bytes.ts'
import { hashText } from './hash.ts'
import { buildKeyTable, eachInBucket } from './key-table.ts'
import type { KeyTable } from './key-table.ts'
import { SEED, wordKeys } from './word-keys.ts'
import { appendWord, emptyWords, latinOf, textOf, trimWords } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** Every word of every name, once. What came after the freeze has its own table and keys, and numbers on. */
export type Dictionary = {
  readonly frozen: WordTable
  readonly keys: KeyTable
  readonly tail: WordTable
  readonly tailIds: Map<string, number>
  /** Whether any word is in Han: without one no query looks for transcriptions. */
  hasHan: boolean
  /** Not kept while an index is first filled: freezing builds all keys at once. */
  readonly tailKeys: Map<number, number[]> | undefined
}

const NO_KEYS: KeyTable = { start: new Uint32Array(2), numbers: new Uint32Array(0) }

/** Least first byte of a text in Han, kana or Hangul. */
const FIRST_BYTE_OF_HAN = 0xe2

const anyHan = ({ count, texts, textStart }: WordTable): boolean => {
  for (let at = 0; at < count; at += 1) if (texts[textStart[at]!]! >= FIRST_BYTE_OF_HAN) return true
  return false
}

export const openDictionary = (
  frozen: WordTable = emptyWords(0),
  keys: KeyTable = NO_KEYS,
  filling = false,
): Dictionary => ({
  frozen,
  keys,
  tail: emptyWords(frozen.count),
  tailIds: new Map(),
  hasHan: anyHan(frozen),
  tailKeys: filling ? undefined : new Map(),
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

const keysOf = (table: WordTable, id: number): ReadonlySet<number> => {
  const [text, latin] = [textOf(table, id), latinOf(table, id)]
  const keys = new Set(wordKeys(text, latin, spellingsOf(text, latin)))
  const [sound, skeleton] = [table.sounds[id - table.first]!, table.skeletons[id - table.first]!]
  if (sound !== 0) keys.add(sound)
  if (skeleton !== 0) keys.add(skeleton)
  return keys
}

/** Words under a key, and some that only share its bucket: whoever asks compares. */
export const eachUnder = (
  dictionary: Dictionary,
  key: number,
  found: (id: number) => void,
): void => {
  eachInBucket(dictionary.keys, key, found)
  dictionary.tailKeys?.get(key)?.forEach(found)
}

/** The number of a word that is in the dictionary. */
export const findWord = (
  dictionary: Dictionary,
  text: string,
  latin: string,
): number | undefined => {
  let id = dictionary.tailIds.get(`${text}\t${latin}`)
  if (id !== undefined || dictionary.frozen.count === 0) return id
  const key = text === latin ? hashText(latin, SEED.letters) : hashText(text, SEED.text)
  eachInBucket(dictionary.keys, key, (one) => {
    if (id !== undefined) return
    if (wordText(dictionary, one) === text && wordLatin(dictionary, one) === latin) id = one
  })
  return id
}

/** The number of a word, which becomes part of the dictionary where it was not. */
export const internWord = (dictionary: Dictionary, text: string, latin: string): number => {
  const known = findWord(dictionary, text, latin)
  if (known !== undefined) return known
  const id = appendWord(dictionary.tail, text, latin)
  dictionary.tailIds.set(`${text}\t${latin}`, id)
  if (mayBeHan(dictionary, id)) dictionary.hasHan = true
  if (dictionary.tailKeys !== undefined)
    for (const key of keysOf(dictionary.tail, id)) {
      const under = dictionary.tailKeys.get(key)
      if (under === undefined) dictionary.tailKeys.set(key, [id])
      else under.push(id)
    }
  return id
}

/** Every word's keys once, end to end: reading Han words is too dear to be done for counting and again for filling. */
const keysOfWords = (words: WordTable): KeyTable => {
  const ends = new Uint32Array(words.count)
  let keys = new Uint32Array(0)
  let total = 0
  for (let id = 0; id < words.count; id += 1) {
    for (const key of keysOf(words, id)) {
      keys = grown(keys, total + 1)
      keys[total] = key
      total += 1
    }
    ends[id] = total
  }
  return buildKeyTable(total, (put) => {
    let at = 0
    for (let id = 0; id < words.count; id += 1) for (; at < ends[id]!; at += 1) put(keys[at]!, id)
  })
}

/** All words of `frozen`, then of `tail`, as one frozen dictionary with the same numbers. */
export const freezeDictionary = (dictionary: Dictionary): Dictionary => {
  const words = emptyWords(0)
  const count = wordCount(dictionary)
  if (dictionary.frozen.count === 0) Object.assign(words, dictionary.tail, { first: 0 })
  else
    for (let id = 0; id < count; id += 1)
      appendWord(words, wordText(dictionary, id), wordLatin(dictionary, id))
  const frozen = trimWords(words)
  return openDictionary(frozen, keysOfWords(frozen))
}
