import { syllables } from '../transliteration/pinyin.ts'
import { segmentPinyin } from '../transliteration/segment-pinyin.ts'
import { simplify } from '../transliteration/simplify.ts'
import { toLatin } from '../transliteration/to-latin.ts'
import { readHanName } from './han-name.ts'
import { normaliseName } from './normalise-name.ts'
import { splitLegalForm } from './split-legal-form.ts'

export type NamedKind = 'person' | 'organisation'

/** What an index stores for a name. Two names that share any key are worth comparing; sharing one proves nothing. */
export type NameKeys = {
  /** The normalised name, in simplified writing. */
  readonly exact: string
  /** Its words in order of the alphabet: `john smith` for both orders. */
  readonly sorted: string
  /** The words of its Latin reading, sorted; for organisations without the legal form. */
  readonly latin: string
  /** Mandarin syllables, sorted, one key for each way of reading or splitting; empty for names that are not Chinese. */
  readonly pinyin: readonly string[]
  /** First letters of the Latin words, sorted. */
  readonly initials: string
}

const HAN_ONLY = /^\p{Script=Han}+$/u
/** A syllable key over more is as good as the name itself. */
const MOST_SYLLABLES = 12

const sortedKey = (words: readonly string[]): string => words.toSorted().join(' ')

const segmentAll = (words: readonly string[]): readonly string[] | undefined => {
  const all: string[] = []
  for (const word of words) {
    const split = segmentPinyin(word)
    if (split === undefined) return undefined
    all.push(...split)
  }
  return all.length >= 2 && all.length <= MOST_SYLLABLES ? all : undefined
}

// Lists write 曾国藩 as Zeng Guofan, rarely Ceng; a name of two readings gets a key for each.
const hanReadings = (han: string, kind: NamedKind): readonly (readonly string[])[] => {
  if (Array.from(han).length > MOST_SYLLABLES) return []
  const words = syllables(han, 'words')
  if (kind === 'organisation') return [words]
  const read = syllables(han, 'person')
  const family = Array.from(readHanName(han)?.family ?? '').length
  // The given name as one word splits as a Latin reader would split it: 西安 is then xian.
  const parts = [read.slice(0, family).join(''), read.slice(family).join('')].filter(Boolean)
  const rejoined = segmentAll(parts)
  return rejoined === undefined ? [read, words] : [read, words, rejoined]
}

const pinyinKeys = (core: string, latin: readonly string[], kind: NamedKind): readonly string[] => {
  const compact = core.replaceAll(' ', '')
  const split = segmentAll(latin)
  const readings = HAN_ONLY.test(compact)
    ? hanReadings(compact, kind)
    : split === undefined
      ? []
      : [split]
  return [...new Set(readings.filter((reading) => reading.length > 1).map(sortedKey))]
}

/** The keys of a name. Pure and total; an empty name has empty keys. */
export const nameKeys = (full: string, kind: NamedKind): NameKeys => {
  const whole = normaliseName(simplify(normaliseName(full).text))
  const core = kind === 'organisation' ? splitLegalForm(whole.text).core : whole.text
  const latin = normaliseName(toLatin(core, kind === 'person' ? 'person' : 'words')).tokens
  return {
    exact: whole.text,
    sorted: sortedKey(whole.tokens),
    latin: sortedKey(latin),
    pinyin: pinyinKeys(core, latin, kind),
    initials: sortedKey(latin.map((word) => word.charAt(0))),
  }
}

/** The keys as one list of tagged strings, for an index with a single column. Initials are too common to be in it. */
export const keyList = (keys: NameKeys): readonly string[] =>
  [`s:${keys.sorted}`, `l:${keys.latin}`, ...keys.pinyin.map((key) => `p:${key}`)].filter(
    (key) => key.length > 2,
  )
