const VOWELS = /[aeiouy]/g
const SHORTEST = 2
/** Two letters stand for a word of the trade (`co`), for a name they are too few. */
const LONGEST_SHARE = 0.85

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (let place = 0; place < long.length && at < short.length; place += 1)
    if (long[place] === short[at]) at += 1
  return at === short.length
}

const withoutS = (word: string): string =>
  word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word

/** A word without its English plural: `technologies` and `technology` both become `technology`. */
export const withoutPlural = (word: string): string => {
  if (word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/**
 * Whether the shorter word is what clerks make of the longer one: its beginning (COMM, TECH, COMP) or its letters in
 * order with vowels left out (GRP, SRVCES, INTL, MFG). A rule, not a list. Both in lower case.
 */
export const isAbbreviation = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST || short.length > long.length * LONGEST_SHARE) return false
  if (short[0] !== long[0]) return false
  const stem = withoutS(short)
  if (long.startsWith(stem)) return stem.length >= 3 || long.length >= 6
  if (long.length < 4 || !isSubsequence(stem, long)) return false
  const spoken = stem.slice(1).match(VOWELS)?.length ?? 0
  const voiced = long.slice(1).match(VOWELS)?.length ?? 0
  const consonants = long.slice(1).replace(VOWELS, '').length
  const kept = stem.length - 1 - spoken
  // Vowels go first: whoever keeps them all and drops consonants writes another word.
  return spoken < voiced && kept * 2 >= Math.min(consonants, 4)
}
