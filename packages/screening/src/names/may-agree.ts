import type { PreparedName, Word } from '../prepared-name.ts'
import { MOST_JOINED, MOST_LETTERS_MORE, SHORTEST_ACRONYM, isNaming } from './align-names.ts'
import { LIGHT, weightOf } from './name-features.ts'
import { FARTHEST, knownWordCost, mayBeginAlike, rowOf, scriptsOf } from './word-cost.ts'

/** Costs of two words measured the other way round may differ in the last bits. */
const ROUNDING = 1e-9
const SHORTEST_WHOLE = 3

/** What is known of a name asked for, and which listed words could go with any of its words. */
export type Prospect = {
  readonly words: readonly Word[]
  /** Words that neighbours of the other name could make together. */
  readonly wholes: readonly Word[]
  readonly acronym: boolean
  /** For names of either kind. */
  readonly person: Map<Word, boolean>
  readonly organisation: Map<Word, boolean>
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

const couldGo = (asked: readonly Word[], listed: Word, organisation: boolean): boolean => {
  if (weightOf(listed) > LIGHT)
    for (const word of asked) {
      if (weightOf(word) <= LIGHT) continue
      if (word.text === listed.text) return true
      const cost = knownWordCost(rowOf(word, 'left'), listed, word, listed, 'letters', organisation)
      if (cost < FARTHEST + ROUNDING) return true
    }
  return isWhole(listed) && couldJoin(asked, listed)
}

const MOST_WORDS = 4096

/**
 * False where the words of two names certainly have nothing in common, so that no pairing need be tried: no word goes
 * with another, alone, joined with its neighbours, or by its first letters. Only names in letters are told apart.
 */
export const mayAgree = (
  prospect: Prospect,
  asked: PreparedName,
  listed: PreparedName,
): boolean => {
  if (scriptsOf(asked.script, listed.script) !== 'letters') return true
  const organisation = asked.kind === 'organisation' || listed.kind === 'organisation'
  const known = prospect[listed.kind]
  for (let at = 0; at < listed.words.length; at += 1) {
    const word = listed.words[at] as Word
    let goes = known.get(word)
    if (goes === undefined) {
      if (known.size >= MOST_WORDS) known.clear()
      goes = couldGo(prospect.words, word, organisation)
      known.set(word, goes)
    }
    if (goes) return true
  }
  for (const whole of prospect.wholes) if (couldJoin(listed.words, whole)) return true
  return organisation && (prospect.acronym || isAcronym(listed.words))
}
