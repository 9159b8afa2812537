import type { PlainDate, Text } from '@xinyong/identity'
import type { FairnessReport } from '../fairness/report.ts'
import type { RetentionProfile } from '../law/retention.ts'

/**
 * A scorecard as a document: everything that decides a score, and everything a reader needs to judge it. A score is
 * `basePoints` plus one bin's points for each characteristic, all of them integers; higher is always better.
 * Numbers are finite; an open end of an interval is an absent bound, so that the document is plain JSON.
 */
export interface Scorecard {
  readonly format: 'xinyong-scorecard/1'
  readonly id: string
  readonly version: string
  readonly date: PlainDate
  readonly title: Text
  /** `study`: computed on past or synthetic data only; no operation may use it about a person. */
  readonly use: 'operate' | 'study'
  readonly subjects: readonly ('natural-person' | 'organisation')[]
  readonly data: TrainingData
  readonly target: Target
  /** Absent where the points were not made from odds. */
  readonly scaling?: Scaling
  /** Of the regression on weights of evidence, in log odds good to bad. */
  readonly intercept: number
  readonly basePoints: number
  readonly characteristics: readonly Characteristic[]
  /** Texts by reason id; characteristics that share a reason are one reason, and their losses add up. */
  readonly reasons: Readonly<Record<string, Text>>
  readonly reasonMethod: ReasonMethod
  readonly calibration: Calibration
  /** Training rows by score, for stability: half-open [from, to), ascending, without gaps. */
  readonly scoreBands: readonly ScoreBand[]
  /** Absent: nobody looked, and a reader must be told so. */
  readonly fairness?: FairnessReport
  readonly limits: readonly Text[]
  readonly retention: RetentionProfile
  /** SHA-256, hex, over the canonical JSON of all other members: see `sealCard`. */
  readonly digest: string
}

export type UnsealedScorecard = Omit<Scorecard, 'digest'>

export interface TrainingData {
  readonly description: Text
  readonly rows: number
  readonly from?: PlainDate
  readonly to?: PlainDate
  /** SHA-256 of the file read, hex. */
  readonly digest?: string
  /** Columns seen and not used, with the reason. */
  readonly left: readonly { readonly column: string; readonly why: Text }[]
  /** Added to empty good or bad counts before a weight of evidence is taken. */
  readonly smoothing: number
}

/** `bad` is the event; weights of evidence are ln(share of good / share of bad): higher is better. */
export interface Target {
  readonly column: string
  readonly badValue: string | number
  readonly meaning: Text
}

/** `score` points at `odds` good to one bad; each `pdo` points more double the odds. */
export interface Scaling {
  readonly score: number
  readonly odds: number
  readonly pdo: number
}

export interface Counts {
  readonly good: number
  readonly bad: number
}

/** What every bin states. The counts are those of the training rows, so they also are the expected shares of drift. */
export interface BinCells {
  readonly id: string
  readonly counts: Counts
  /** ln(share of good / share of bad). */
  readonly woe: number
  readonly points: number
  /** Where this bin has a reason of its own, such as "no history on file". */
  readonly reason?: string
}

/** Absent `from` or `to`: open on that side. Which bound belongs to the bin, the characteristic says. */
export interface NumericBin extends BinCells {
  readonly from?: number
  readonly to?: number
}

export interface CategoryBin extends BinCells {
  readonly categories: readonly string[]
}

/** Values that are codes rather than quantities: taken before the intervals are looked at. */
export interface SpecialBin extends BinCells {
  readonly values: readonly (number | string)[]
  readonly title: Text
}

/** `refuse`: without this fact there is no score, and the refusal names it. */
export type ElsePolicy =
  | { readonly policy: 'refuse' }
  | { readonly policy: 'points'; readonly bin: BinCells }

/** What the subject may change, and how far; what is not declared actionable is never suggested. */
export type Actionable =
  | { readonly actionable: false }
  | {
      readonly actionable: true
      readonly direction: 'increase' | 'decrease' | 'any'
      /** Of a value that a person can reach. */
      readonly min?: number
      readonly max?: number
      /** Values move in steps of this; 1 for counts. Absent: any value. */
      readonly step?: number
    }
  | {
      readonly actionable: true
      readonly direction: 'categories'
      /** Categories that somebody can move to. */
      readonly to: readonly string[]
    }

export interface CharacteristicBase {
  /** The name of the input. */
  readonly id: string
  readonly title: Text
  /** What the subject can look up and contest: the name under which the source keeps it, and where. */
  readonly fact: { readonly name: string; readonly title: Text; readonly source?: Text }
  readonly reason: string
  readonly coefficient: Coefficient
  readonly informationValue: number
  readonly specials: readonly SpecialBin[]
  readonly missing: ElsePolicy
  readonly change: Actionable
}

/** Of the weight of evidence: `right` when a better bin gets more points. */
export interface Coefficient {
  readonly value: number
  readonly standardError?: number
  readonly pValue?: number
  readonly varianceInflation?: number
  readonly sign: 'right' | 'wrong' | 'held-at-zero'
}

export interface NumericCharacteristic extends CharacteristicBase {
  readonly kind: 'numeric'
  /** `left`: [from, to); `right`: (from, to]. */
  readonly closed: 'left' | 'right'
  /** `none`: the points follow the event rate of each bin, in no stated direction. */
  readonly trend: 'ascending' | 'descending' | 'peak' | 'valley' | 'none'
  readonly bins: readonly NumericBin[]
}

export interface CategoricalCharacteristic extends CharacteristicBase {
  readonly kind: 'categorical'
  readonly bins: readonly CategoryBin[]
  /** For a category that no bin names. */
  readonly unknown: ElsePolicy
}

export type Characteristic = NumericCharacteristic | CategoricalCharacteristic

/** What each characteristic's points are compared with. `neutral`: zero, so that every deduction is its own reason. */
export type ReasonMethodName = 'max' | 'mean' | 'near-cut' | 'neutral'

/**
 * The declared way to the principal reasons. Methods disagree on most declined applicants, so it is part of the card.
 * Baselines are whole thousandths of a point by characteristic id: losses then add up exactly.
 */
export interface ReasonMethod {
  readonly method: ReasonMethodName
  /** Never more than four. */
  readonly most: number
  readonly baselines: {
    /** Mean points of all training rows. */
    readonly mean: Readonly<Record<string, number>>
    /** Mean points of training rows with a score in [from, to), at or just above the cut. */
    readonly nearCut?: {
      readonly from: number
      readonly to: number
      readonly rows: number
      readonly values: Readonly<Record<string, number>>
    }
  }
}

/** Chance of bad at a score. `none`: nobody calibrated the card, and it says no chance. `logistic`: 1 / (1 + exp(intercept + slope × score)). `steps`: the last step at or below. */
export type Calibration =
  | { readonly method: 'none' }
  | { readonly method: 'logistic'; readonly intercept: number; readonly slope: number }
  | {
      readonly method: 'steps'
      readonly steps: readonly { readonly from?: number; readonly chanceOfBad: number }[]
    }

export interface ScoreBand extends Counts {
  readonly from?: number
  readonly to?: number
}
