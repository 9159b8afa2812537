import type { Text } from '../text.ts'
import { untangle } from './look-alikes.ts'
import { detectScript } from './script.ts'
import type { Script } from './script.ts'

/** Longer names are cut: no register holds one, and the bound keeps matching cheap. */
export const LONGEST_NAME = 1000

export type NameWarning = { readonly code: 'cut' | 'mixed-script'; readonly message: Text }

/** A name as it is compared: lower case, no diacritics, no punctuation, single spaces. */
export type NormalisedName = {
  readonly text: string
  readonly tokens: readonly string[]
  readonly script: Script
  readonly warnings: readonly NameWarning[]
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu
// Accents of Latin, Greek and Cyrillic, Arabic and Hebrew vowel points. The breve of й is part of its letter.
const POINTS =
  /(?<!и)\u{306}|[\u{300}-\u{305}\u{307}-\u{36f}\u{591}-\u{5bd}\u{5bf}\u{5c1}\u{5c2}\u{5c4}\u{5c5}\u{5c7}\u{64b}-\u{652}\u{670}]/gu
const APOSTROPHES = /['\u2018\u2019\u201b\u02bc\u02b9\u02bb\u055a\u2032`\u00b4]/g
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
}
const UNDECOMPOSED_LETTERS = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'g')

const CUT: NameWarning = {
  code: 'cut',
  message: {
    en: `The name is longer than ${LONGEST_NAME} characters; the rest was left out.`,
    zh: `名称超过 ${LONGEST_NAME} 个字符，超出部分已略去。`,
  },
}

const MIXED: NameWarning = {
  code: 'mixed-script',
  message: {
    en: 'A word of the name mixes letters of different alphabets that look alike.',
    zh: '名称中有单词混用了不同字母表中形似的字母。',
  },
}

const firstCodePoints = (text: string, count: number): string =>
  text.length <= count
    ? text
    : Array.from(text.slice(0, count * 2))
        .slice(0, count)
        .join('')

const fold = (text: string): string =>
  text
    .replace(BREAKS, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(POINTS, '')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replaceAll('&', ' and ')
    .replace(NOT_WORD, ' ')
    .trim()

/**
 * Folds a name into the form in which names are compared. Total: any text gives a result, at worst an empty one.
 * Idempotent: normalising the `text` of a result gives that text.
 */
export const normaliseName = (full: string): NormalisedName => {
  const bounded = firstCodePoints(full, LONGEST_NAME)
  // Folding may widen a name (ﷺ is eighteen letters), so the bound is kept again after it.
  const folded = fold(bounded)
  const kept = firstCodePoints(folded, LONGEST_NAME).trimEnd()
  const untangled = kept === '' ? [] : kept.split(' ').map(untangle)
  const tokens = untangled.map(({ token }) => token)
  const text = tokens.join(' ')
  const cut = bounded.length < full.length || kept.length < folded.length
  const mixed = untangled.some((token) => token.mixed)
  const warnings = [...(cut ? [CUT] : []), ...(mixed ? [MIXED] : [])]
  return { text, tokens, script: detectScript(text), warnings }
}
