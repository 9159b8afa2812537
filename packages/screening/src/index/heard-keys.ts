import { soundsOf } from '../names/han-sounds.ts'
import { memo } from '../names/memo.ts'

// What foreign ears and scripts do not tell apart is one class. Letter by letter, so that the classes of a word are
// those of its parts end to end: each Han character brings its own.
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  ['Pbp', 'Ffvw', 'Tdt', 'Kkcgqx', 'Ssz', 'Jj', 'Llr', 'Nmn'].flatMap((group) =>
    Array.from(group.slice(1), (letter): [string, string] => [letter, group.charAt(0)]),
  ),
)
const VOWEL_OF: ReadonlyMap<string, string> = new Map(
  ['Aa', 'Eeiy', 'Oou', 'Hh'].flatMap((group) =>
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

/** The consonants of a Latin word by class; where it has hardly any, after a dot, with its vowels. */
export const heardKey = (latin: string): string => {
  const heard = consonants(latin)
  return heard.length < FEW ? `.${withVowels(latin)}` : heard
}

type Likely = readonly (readonly [classes: string, likelihood: number])[]

const MOST_A_CHARACTER = 12

const likelyBy = (classesOf: (latin: string) => string): ((han: string) => Likely) =>
  memo((han) => {
    const sums = new Map<string, number>()
    for (const { letters, cost } of soundsOf(han)) {
      const classes = classesOf(letters)
      sums.set(classes, (sums.get(classes) ?? 0) + Math.exp(-cost))
    }
    return [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_A_CHARACTER)
  }, 8192)

const consonantsOf = likelyBy(consonants)
const vowelsOf = likelyBy(withVowels)

const MOST_BEGUN = 40
const LONGEST = 8

const likeliest = (han: readonly string[], of: (han: string) => Likely): Likely => {
  let begun: Likely = [['', 1]]
  for (const one of han) {
    const next = new Map<string, number>()
    for (const [start, likelihood] of begun)
      for (const [classes, share] of of(one)) {
        // Both are squeezed: only where they meet can a class stand twice.
        const joined =
          start !== '' && start.endsWith(classes.charAt(0))
            ? start + classes.slice(1)
            : start + classes
        next.set(joined, (next.get(joined) ?? 0) + likelihood * share)
      }
    begun = [...next].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_BEGUN)
  }
  return begun
}

const MOST_KEYS = 20
const MOST_SHORT = 10
const LEAST_LIKELY = 0.0015

/** The keys of {@link heardKey} under which a Latin spelling of the Han word is most likely found, at most a few. */
export const heardKeysOfHan = (han: string): readonly string[] => {
  const characters = Array.from(han)
  if (characters.length === 0 || characters.length > LONGEST) return []
  const keys: string[] = []
  let short = false
  for (const [classes, likelihood] of likeliest(characters, consonantsOf)) {
    if (classes.length < FEW) short ||= likelihood > LEAST_LIKELY
    else if (keys.length < MOST_KEYS && likelihood > LEAST_LIKELY) keys.push(classes)
  }
  if (short)
    for (const [classes] of likeliest(characters, vowelsOf).slice(0, MOST_SHORT))
      if (squeezed(classes.replace(/[AEOH]/g, '')).length < FEW) keys.push(`.${classes}`)
  return keys
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
