import { eachUnder, findWord, wordLatin } from '../index/dictionary.ts'
import { hashText } from '../index/hash.ts'
import type { NameIndex } from '../index/name-index.ts'
import { roleShare } from '../index/packed-word.ts'
import { SEED } from '../index/word-keys.ts'
import type { PreparedName, Word } from '../prepared-name.ts'
import { expandWord } from './expand-word.ts'
import type { Expansion } from './expand-word.ts'
import { rarity, wordWeight } from './word-weight.ts'

/** One word of the query with all it may mean, and what finding it is worth. */
export type WordGroup = {
  readonly word: Word
  readonly weight: number
  readonly expansion: Expansion
  /** Two words that make up this one when written together. */
  readonly splits: readonly (readonly [number, number])[]
}

const JOINED = 0.95
const MOST_JOINED = 4
const ALIKE_ENOUGH = 0.6

const byLatin = (index: NameIndex, latin: string): number | undefined => {
  let found: number | undefined
  eachUnder(index.dictionary, hashText(latin, SEED.letters), (id) => {
    if (found === undefined && wordLatin(index.dictionary, id) === latin) found = id
  })
  return found
}

// `alqaida` may stand in the list as al qaida.
const splitsOf = (index: NameIndex, latin: string): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  if (latin.length > 24) return found
  for (let at = 2; at <= latin.length - 2; at += 1) {
    const left = byLatin(index, latin.slice(0, at))
    const right = left === undefined ? undefined : byLatin(index, latin.slice(at))
    if (left !== undefined && right !== undefined) found.push([left, right])
  }
  return found
}

// `al qaida` may stand in the list as alqaida; then the one word is worth both.
const addJoined = (index: NameIndex, groups: readonly WordGroup[]): void => {
  for (let from = 0; from < groups.length; from += 1) {
    let latin = groups[from]!.word.latin
    for (let to = from + 1; to < Math.min(groups.length, from + MOST_JOINED); to += 1) {
      latin += groups[to]!.word.latin
      const id = latin.length > 40 ? undefined : byLatin(index, latin)
      if (id === undefined) continue
      for (let at = from; at <= to; at += 1)
        groups[at]!.expansion.set(id, Math.max(JOINED, groups[at]!.expansion.get(id) ?? 0))
    }
  }
}

/** What a word unknown to the list is worth: as much as what it is most likely a slip of. */
const weightOf = (index: NameIndex, word: Word, expansion: Expansion): number => {
  const id = findWord(index.dictionary, word.text, word.latin)
  if (id !== undefined && (index.frequency[id] ?? 0) > 0) return wordWeight(index, id)
  let most = 0
  for (const [other, likeness] of expansion)
    if (likeness >= ALIKE_ENOUGH) most = Math.max(most, likeness * wordWeight(index, other))
  return most === 0 ? rarity(index, 0) : most
}

const groupOf = (index: NameIndex, word: Word): WordGroup => {
  const expansion = expandWord(index.dictionary, word)
  const weight = weightOf(index, word, expansion) * roleShare(word.role)
  const known = [...expansion.values()].some((likeness) => likeness >= 0.8)
  const splits = known || word.role === 'form' ? [] : splitsOf(index, word.latin)
  return { word, weight, expansion, splits }
}

/** The groups of a name's words, the weightiest first: rare words decide early. */
export const groupsOf = (index: NameIndex, name: PreparedName): readonly WordGroup[] => {
  const seen = new Set<string>()
  const words = name.words.filter(({ text, role }) => {
    const again = seen.has(text)
    seen.add(text)
    return !again && (role !== 'initial' || name.words.length === 1)
  })
  const groups = (words.length === 0 ? name.words.slice(0, 1) : words).map((word) =>
    groupOf(index, word),
  )
  addJoined(index, groups)
  return groups.toSorted((a, b) => b.weight - a.weight || (a.word.text < b.word.text ? -1 : 1))
}
