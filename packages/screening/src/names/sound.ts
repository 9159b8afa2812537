// Consonants as one class each, across spellings and scripts: what is left of a name when vowels are not written.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|ch|zh|tsch|cz|tch|ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|[kg]h|[cq]/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj|j/g, 'g'],
  [/v/g, 'f'],
  [/p/g, 'b'],
  [/z/g, 's'],
  [/[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** Consonant skeleton of a lower-case Latin word, for abjads and loose spelling: `muhammad` and `mhmd` are `mmd`. */
export const skeleton = (latin: string): string =>
  RULES.reduce((word, [found, by]) => word.replace(found, by), latin)

/**
 * Coarser still, for names written in Han or kana: l and r are one there, and a final ng says no more than n.
 * `duoneifu` (多内夫) and `donev` are both `dnf`.
 */
export const transcribed = (latin: string, script: string): string =>
  skeleton(
    script === 'Hani' ? latin.replace(/x/g, 's').replace(/ng/g, 'n').replace(/q/g, 'ch') : latin,
  )
    .replace(/l/g, 'r')
    .replace(/ng?/g, 'n')
    .replace(/(.)\1+/g, '$1')
