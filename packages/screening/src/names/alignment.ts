import type { WordRole } from '../prepared-name.ts'
import type { Scripts, WordLink } from './word-cost.ts'

/** Words of both names taken for one another: `count` neighbouring words from `at`. */
export type Pair = {
  readonly left: number
  readonly leftCount: number
  readonly right: number
  readonly rightCount: number
  readonly how: WordLink
  readonly cost: number
  /** Letters replaced. */
  readonly edits: number
  /** A Mandarin reading links them, nothing written. */
  readonly mandarin: boolean
}

/** Which words of two names belong together, and which stand alone. */
export type NameAlignment = {
  readonly scripts: Scripts
  readonly pairs: readonly Pair[]
  /** 1 where the word at the place is paired. Only good until the next alignment. */
  readonly usedLeft: Uint8Array
  readonly usedRight: Uint8Array
}

/** An alignment while words are being paired. */
export type State = NameAlignment & { readonly pairs: Pair[] }

export const isNaming = (role: WordRole): boolean => role !== 'form' && role !== 'particle'

export const take = (state: State, pair: Pair): void => {
  for (let at = 0; at < pair.leftCount; at += 1) state.usedLeft[pair.left + at] = 1
  for (let at = 0; at < pair.rightCount; at += 1) state.usedRight[pair.right + at] = 1
  state.pairs.push(pair)
}

export const countFree = (used: Uint8Array, words: number): number => {
  let free = 0
  for (let at = 0; at < words; at += 1) if (used[at] === 0) free += 1
  return free
}
