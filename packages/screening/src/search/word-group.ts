import type { Word } from '../prepared-name.ts'
import type { Expansion } from './expansion.ts'

/** One word of the query with all it may mean, and what finding it is worth. */
export type WordGroup = {
  readonly word: Word
  readonly weight: number
  readonly expansion: Expansion
  /** Two words that make up this one when written together. */
  readonly splits: readonly (readonly [number, number])[]
}
