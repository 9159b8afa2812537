import type { Text } from '@xinyong/identity'

/** A share or a difference with the interval that a seeded bootstrap gives. `value` is null where no row tells. */
export interface Estimate {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Approved is the favourable decision, good the favourable outcome. */
export interface GroupMeasures {
  readonly group: string
  readonly rows: number
  /** Share of bad among all rows of the group. */
  readonly badRate: Estimate
  readonly approved: Estimate
  /** Share approved among the good: the true positive rate. */
  readonly goodApproved: Estimate
  /** Share approved among the bad: the false positive rate. */
  readonly badApproved: Estimate
  /** Chance that a good row scores above a bad one. */
  readonly auc: Estimate
  /** Mean predicted chance of bad minus the share of bad. */
  readonly calibrationGap: Estimate
}

/** The widest gap between two groups. Each definition says exactly what is compared. */
export interface FairnessGap {
  readonly definition: 'demographic-parity' | 'equal-opportunity' | 'equalised-odds' | 'calibration'
  readonly meaning: Text
  readonly gap: Estimate
  /** Least share divided by greatest, where the definition compares one share. */
  readonly ratio?: Estimate
}

export interface FairnessReport {
  /** The declared column; it is never an input. */
  readonly attribute: string
  readonly title: Text
  readonly cut: number
  readonly confidence: number
  readonly resamples: number
  readonly seed: number
  readonly groups: readonly GroupMeasures[]
  /** All of them: one alone misleads. */
  readonly gaps: readonly FairnessGap[]
}
