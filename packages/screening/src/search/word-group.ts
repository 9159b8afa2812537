import type { Word } from '../prepared-name.ts'

/** Words of the dictionary that may stand for a word of the query, each with how like it is, 0 to 1. */
export type Expansion = Map<number, number>

/** One word of the query with all it may mean, and what finding it is worth. */
export type WordGroup = {
  readonly word: Word
  readonly weight: number
  readonly expansion: Expansion
  /** Two words that make up this one when written together. */
  readonly splits: readonly (readonly [number, number])[]
}
