import type { ColumnUse } from './fields.ts'

/** Settings of a collation. The defaults are the same for every data set. */
export type CollateOptions = {
  /** Bits two groups need on average to become one; 0 is even odds. */
  readonly threshold: number
  /** Column name to its use, where the guess is wrong. */
  readonly uses: Readonly<Record<string, ColumnUse>>
  /** Names of sources that hold every subject once. */
  readonly clean: readonly string[]
  readonly seed: number
  /** Candidate pairs for each record, and at least so many in all. */
  readonly pairsPerRecord: number
  readonly leastPairs: number
  readonly mostRules: number
  /** Larger blocks are stopped, and reported. */
  readonly largestBlock: number
  readonly blind: number
  readonly perRule: number
}

export const DEFAULTS: CollateOptions = {
  threshold: 0,
  uses: {},
  clean: [],
  seed: 20260111,
  pairsPerRecord: 25,
  leastPairs: 3_000_000,
  mostRules: 14,
  largestBlock: 300,
  blind: 300_000,
  perRule: 60_000,
}
