export type Trend = 'ascending' | 'descending' | 'peak' | 'valley' | 'none'

/** A value that is a code rather than a quantity, or several that mean the same. */
export interface SpecialValues {
  readonly values: readonly (number | string)[]
  readonly title?: { readonly en: string; readonly zh: string }
}

export interface BinningSettings {
  /** Of the bad rate along the values; `auto` takes the best that the data bear out. */
  readonly trend: 'auto' | Trend
  readonly maxBins: number
  /** Share of all rows that every bin of values must hold. */
  readonly minShare: number
  /** Rows of each class that every bin must hold. */
  readonly minEach: number
  /** Least difference of bad rates between neighbours. */
  readonly minRateDifference: number
  /** Largest p-value of a difference between neighbours (two-sided test of two shares); 1 asks for none. */
  readonly maxPValue: number
  /**
   * What each further bin must add, in units of what chance alone adds to the information value: 1 asks for more than
   * chance, 2 for what Akaike's criterion asks, 3.84 for significance at 5 %. 0 maximises the information value alone.
   */
  readonly penalty: number
  /** Candidate cut points are at most this many. */
  readonly preBins: number
  /** Added to an empty good or bad count before a weight of evidence is taken. */
  readonly smoothing: number
}

export const DEFAULT_BINNING: BinningSettings = {
  trend: 'auto',
  maxBins: 10,
  minShare: 0.01,
  minEach: 2,
  minRateDifference: 0,
  maxPValue: 1,
  penalty: 1,
  preBins: 50,
  smoothing: 0.5,
}
