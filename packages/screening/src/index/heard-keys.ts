import { soundsOf } from '../names/han-sounds.ts'
import { memo } from '../names/memo.ts'
import { coded, likeliestOf } from './likely-classes.ts'
import type { Heard, Likely } from './likely-classes.ts'

// What foreign ears and scripts do not tell apart is one class. Letter by letter, so that the classes of a word are
// those of its parts end to end: each Han character brings its own.
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  ['Pbp', 'Ffvw', 'Tdt', 'Kkcgqx', 'Ssz', 'Jj', 'Llr', 'Nmn'].flatMap((group) =>
    Array.from(group.slice(1), (letter): [string, string] => [letter, group.charAt(0)]),
  ),
)
const VOWEL_OF: ReadonlyMap<string, string> = new Map(
  ['Aa', 'Eeiy', 'Oou'].flatMap((group) =>
    Array.from(group.slice(1), (letter): [string, string] => [letter, group.charAt(0)]),
  ),
)
export const HEARD_CLASSES = 'PFTKSJLN'

const squeezed = (classes: string): string => classes.replace(/(.)\1+/g, '$1')

const consonants = (latin: string): string => {
  let heard = ''
  for (const letter of latin) {
    const one = CLASS_OF.get(letter)
    if (one !== undefined && !heard.endsWith(one)) heard += one
  }
  return heard
}

const withVowels = (latin: string): string => {
  let heard = ''
  for (const letter of latin) {
    const one = CLASS_OF.get(letter) ?? VOWEL_OF.get(letter) ?? ''
    if (one !== '' && !heard.endsWith(one)) heard += one
  }
  return heard
}

const FEW = 2

const vowelAt = (classes: string, at: number): string => {
  const one = classes.at(at) ?? ''
  return 'AEO'.includes(one) ? one : ''
}

/** What is sure of a word with hardly any consonants: those, and the vowel before and after them. */
const ends = (classes: string): string =>
  `.${vowelAt(classes, 0)}${squeezed(classes.replace(/[AEO]/g, ''))}${vowelAt(classes, -1)}`

/** The consonants of a Latin word by class; where it has hardly any, after a dot, with its first and last vowel. */
export const heardKey = (latin: string): string => {
  const heard = consonants(latin)
  return heard.length < FEW ? ends(withVowels(latin)) : heard
}

const MOST_A_CHARACTER = 12

const likelyBy = (classesOf: (latin: string) => string): ((han: string) => Heard) =>
  memo((han) => {
    const sums = new Map<string, number>()
    for (const { letters, cost } of soundsOf(han)) {
      const classes = classesOf(letters)
      sums.set(classes, (sums.get(classes) ?? 0) + Math.exp(-cost))
    }
    return coded([...sums].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_A_CHARACTER))
  }, 8192)

const consonantsOf = likelyBy(consonants)
const vowelsOf = likelyBy(withVowels)

const MOST_BEGUN = 60
const LONGEST = 8
const LONGEST_IN_LETTERS = 16
const HAN = /\p{Script=Han}/u
const tooLong = (text: string, letters: readonly string[]): boolean =>
  letters.length > (HAN.test(text) ? LONGEST : LONGEST_IN_LETTERS)

const likeliest = (
  han: readonly string[],
  of: (han: string) => Heard,
  than = 0,
  asked = MOST_BEGUN,
): Likely => likeliestOf(han.map(of), MOST_BEGUN, than, asked)

const MOST_KEYS = 20
const MOST_SHORT = 10
const LEAST_LIKELY = 0.0015

const shortKeys = (han: readonly string[], most: number): readonly string[] => {
  const sums = new Map<string, number>()
  for (const [classes, likelihood] of likeliest(han, vowelsOf)) {
    const key = ends(classes)
    // A dot, two vowels and less than the consonants that make a key of their own.
    if (key.replace(/[.AEO]/g, '').length < FEW) sums.set(key, (sums.get(key) ?? 0) + likelihood)
  }
  return [...sums]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key)
}

/**
 * The keys of {@link heardKey} under which a Latin spelling of the Han word is most likely found, the likeliest first.
 * @param times how many times as many as an index keeps: a query can afford more
 */
export const heardKeysOfHan = (han: string, times = 1): readonly string[] => {
  const characters = Array.from(han)
  if (characters.length === 0 || tooLong(han, characters)) return []
  const keys: string[] = []
  let short = false
  for (const [classes] of likeliest(characters, consonantsOf, LEAST_LIKELY / times)) {
    if (classes.length < FEW) short = true
    else if (keys.length < MOST_KEYS * times) keys.push(classes)
  }
  return short ? [...keys, ...shortKeys(characters, MOST_SHORT * times)] : keys
}

/** Shorter keys are shared by so many words that they are looked up in small lists alone. */
const SHORTEST_TELLING = 3

/** Of the `most` likeliest keys of {@link heardKeysOfHan} those that tell words apart among millions. */
export const tellingKeysOfHan = (han: string, most: number): readonly string[] => {
  const characters = Array.from(han)
  if (characters.length === 0 || tooLong(han, characters)) return []
  // Of one consonant or none there are no more than consonants, and one.
  return likeliest(characters, consonantsOf, LEAST_LIKELY, most + HEARD_CLASSES.length + 1)
    .filter(([classes]) => classes.length >= FEW)
    .slice(0, most)
    .flatMap(([classes]) => (classes.length < SHORTEST_TELLING ? [] : [classes]))
}

const SHORTEST_LOOSE = 3

/** The key and those a consonant more or less away; of short ones the key alone. */
export const nearKeys = (key: string): ReadonlySet<string> => {
  const near = new Set([key])
  if (key.startsWith('.') || key.length < SHORTEST_LOOSE) return near
  for (let at = 0; at <= key.length; at += 1) {
    if (at < key.length) near.add(squeezed(key.slice(0, at) + key.slice(at + 1)))
    for (const one of HEARD_CLASSES) near.add(squeezed(key.slice(0, at) + one + key.slice(at)))
  }
  return near
}
