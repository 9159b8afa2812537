import type { PreparedName, Word } from '../prepared-name.ts'
import { SHORTEST_ACRONYM } from './align-names.ts'
import { isNaming } from './alignment.ts'
import { MOST_JOINED, MOST_LETTERS_MORE } from './join-words.ts'
import { LIGHT, weightOf } from './name-features.ts'
import { FARTHEST, mayBeginAlike, scriptsOf, wordCost } from './word-cost.ts'

/** Costs of two words measured the other way round may differ in the last bits. */
const ROUNDING = 1e-9
const SHORTEST_WHOLE = 3

/** Words of a name asked for beyond these have no bit. */
const MOST_ASKED = 30
/** Beside the bits of the words it may go with: the listed word could make the names agree. */
const AGREES = 1 << MOST_ASKED

/** What is known of a name asked for, and which of its words each listed word could go with, by their bits. */
export type Prospect = {
  readonly words: readonly Word[]
  /** Words that neighbours of the other name could make together. */
  readonly wholes: readonly Word[]
  readonly acronym: boolean
  /** For names of either kind. */
  readonly person: Map<Word, number>
  readonly organisation: Map<Word, number>
}

const isWhole = ({ role, latin }: Word): boolean => isNaming(role) && latin.length >= SHORTEST_WHOLE

const isAcronym = (words: readonly Word[]): boolean => {
  let naming: Word | undefined
  for (const word of words)
    if (isNaming(word.role)) {
      if (naming !== undefined) return false
      naming = word
    }
  return naming !== undefined && naming.latin.length >= SHORTEST_ACRONYM
}

export const prospectOf = ({ words }: PreparedName): Prospect => ({
  words,
  wholes: words.filter(isWhole),
  acronym: isAcronym(words),
  person: new Map(),
  organisation: new Map(),
})

const couldJoin = (parts: readonly Word[], whole: Word): boolean => {
  const letters = whole.latin.length
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const { latin } = parts[at] as Word
    if (!mayBeginAlike(latin, whole.latin)) continue
    let length = latin.length
    for (let count = 1; count < MOST_JOINED && at + count < parts.length; count += 1) {
      length += (parts[at + count] as Word).latin.length
      if (length > letters + MOST_LETTERS_MORE) break
      if (length >= letters - MOST_LETTERS_MORE) return true
    }
  }
  return false
}

const partnersOf = (asked: readonly Word[], listed: Word, organisation: boolean): number => {
  let partners = 0
  const heavy = weightOf(listed) > LIGHT
  for (let at = 0; at < asked.length; at += 1) {
    const word = asked[at] as Word
    if (
      word.text !== listed.text &&
      (word.role === 'particle' ||
        listed.role === 'particle' ||
        wordCost(word, listed, 'letters', organisation) >= FARTHEST + ROUNDING)
    )
      continue
    partners |= 1 << at
    if (heavy && weightOf(word) > LIGHT) partners |= AGREES
  }
  if ((partners & AGREES) === 0 && isWhole(listed) && couldJoin(asked, listed)) partners |= AGREES
  return partners
}

const MOST_WORDS = 4096

// Scratch, shared: it is read before the next name is looked at.
const near = new Int32Array(64)

/** No word goes with another, alone, joined with its neighbours, or by its first letters. */
export const NOTHING_GOES = 'nothing'

/**
 * For each word listed the bits of the words asked for that it could go with, only good until the next name; undefined
 * where that is not known, as of names in other writings. {@link NOTHING_GOES} where the names certainly have nothing in
 * common, so that no pairing need be tried.
 */
export const partnersIn = (
  prospect: Prospect,
  asked: PreparedName,
  listed: PreparedName,
): Int32Array | undefined | typeof NOTHING_GOES => {
  const { length } = listed.words
  if (asked.words.length > MOST_ASKED || length > near.length) return undefined
  if (scriptsOf(asked.script, listed.script) !== 'letters') return undefined
  const organisation = asked.kind === 'organisation' || listed.kind === 'organisation'
  const known = prospect[listed.kind]
  let any = 0
  for (let at = 0; at < length; at += 1) {
    const word = listed.words[at] as Word
    let partners = known.get(word)
    if (partners === undefined) {
      if (known.size >= MOST_WORDS) known.clear()
      partners = partnersOf(prospect.words, word, organisation)
      known.set(word, partners)
    }
    near[at] = partners
    any |= partners
  }
  if ((any & AGREES) !== 0) return near
  for (const whole of prospect.wholes) if (couldJoin(listed.words, whole)) return near
  return organisation && (prospect.acronym || isAcronym(listed.words)) ? near : NOTHING_GOES
}
