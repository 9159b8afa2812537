// Consonants as one class each, across spellings and scripts: what is left of a name when vowels are not written.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|ch|zh|tsch|cz|tch|ts|tz/g, 's'],
  [/ph|[fvp]/g, 'b'],
  [/x/g, 'ks'],
  [/ck|[kg]h|[cq]/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj|j/g, ''],
  [/z/g, 's'],
  [/[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** Consonant skeleton of a lower-case Latin word, for abjads and loose spelling: `muhammad` and `mhmd` are both `md`. */
export const skeleton = (latin: string): string =>
  RULES.reduce((word, [found, by]) => word.replace(found, by), latin)

const WRITTEN: readonly (readonly [RegExp, string])[] = [
  // Two letters that romanise one.
  [/sh/g, 'S'],
  [/th/g, 'T'],
  [/kh/g, 'X'],
  [/dh/g, 'D'],
  [/gh/g, 'G'],
  [/[aeiouyw]/g, ''],
  [/[qc]/g, 'k'],
  [/g/g, 'j'],
  [/(?<=.)h$/g, ''],
]

/** What an abjad's own letters come to, read in Latin: حداد, `hdd`, keeps both. */
export const lettersOfAbjad = (latin: string): string =>
  WRITTEN.reduce((word, [found, by]) => word.replace(found, by), latin)

/** The same of a vowelled Latin word, whose doubled letters an abjad writes once: `haddad` is `hdd`. */
export const asInAbjad = (latin: string): string => lettersOfAbjad(latin.replace(/(.)\1+/g, '$1'))

const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/eo|eu|oo|ou|u/g, 'o'],
  [/ae|ai|ay/g, 'e'],
  [/ee/g, 'i'],
  [/ch/g, 'j'],
  [/k/g, 'g'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/(.)\1+/g, '$1'],
]

/** What romanisations of Korean write differently set alike: `jung`, `jeong` and `chong` are one. */
export const soundedKorean = (latin: string): string =>
  KOREAN.reduce((word, [found, by]) => word.replace(found, by), latin)

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh/g, 'ch'],
  [/sch/g, 'sh'],
  [/ts|tz/g, 'c'],
  [/ksh|ks/g, 'x'],
  [/dzh|zh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/([bdgkt])h/g, '$1'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yi|ij|ey|ei|ii|y/g, 'i'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
]

/** A lower-case Latin word with what romanisations of one sound differ in set alike: `ts` is `c`, `ou` is `u`. */
export const sounded = (latin: string): string =>
  SPELLINGS.reduce((word, [found, by]) => word.replace(found, by), latin)

// How Han characters and kana write foreign sounds: what they cannot tell apart falls into one class.
const PINYIN: readonly (readonly [RegExp, string])[] = [
  [/zh|ch|sh|[zcx]/g, 's'],
  [/ng/g, 'n'],
  [/[jqg]/g, 'k'],
]
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/sch|tsch|tch|sh|ch(?=[eiy])|cz|ts|tz/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|ch|[cqgj]/g, 'k'],
  [/ng?(?![aeiouy])/g, 'n'],
]
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[vw]/g, 'f'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/z/g, 's'],
  [/l/g, 'r'],
  [/m/g, 'n'],
  [/[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1'],
]

const fold = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((rest, [found, by]) => rest.replace(found, by), word)

/**
 * Coarser still, for foreign names written in Han or kana: 多内夫 (`duoneifu`) and `donev` are both `tnf`.
 * The reading of a Han word is pinyin, of any other word plain Latin.
 */
export const transcribed = (latin: string, script: string): string =>
  fold(fold(latin, script === 'Hani' ? PINYIN : FOREIGN), CLASSES)
