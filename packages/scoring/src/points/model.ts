import type { PlainDate, Text } from '@xinyong/identity'
import type {
  Citation,
  PointsAsideReason,
  PointsReward,
  PointsRestriction,
  Status,
  SubjectKind,
} from '@xinyong/rulebook'

/** An official event about one subject, as somebody told it. Whether it fits the catalogue is the engine's to say. */
export interface PointsEvent {
  /** Unique in the account. Events of one day are counted in the order of their ids. */
  readonly id: string
  /** Id in the catalogue. */
  readonly item: string
  readonly on: PlainDate
  readonly document?: string
  /** Points the document states, where the catalogue leaves a range. */
  readonly points?: number
  /** A fine is due; without `paidOn` it is unpaid. */
  readonly fine?: { readonly paidOn?: PlainDate }
  /** An objection was upheld: the event counts as if it had never been. */
  readonly annulled?: boolean
  /** An objection is pending; where the scheme's objection suspends, the event does not count meanwhile. */
  readonly contested?: boolean
}

export interface PointsAccount {
  readonly kind: SubjectKind
  /** Cycles of an `account` kind count from this day. */
  readonly opened: PlainDate
  /** `to` is the day of withdrawal. */
  readonly consent?: { readonly from: PlainDate; readonly to?: PlainDate }
}

/** Why points of an event do not count. `decay` and `ended` once counted; `restored-enough`: nothing is left to give back. */
export type WithheldWhy =
  | 'cap'
  | 'category-cap'
  | 'decay'
  | 'ended'
  | 'cleared'
  | 'annulled'
  | 'contested'
  | 'barred'
  | 'at-limit'
  | 'restored-enough'
  | 'not-yet'

export interface Withheld {
  readonly why: WithheldWhy
  readonly points: number
  readonly law: Citation
  readonly message: Text
}

/** One event and every point of it: `points` = `counted` + all `withheld`, exactly. */
export interface PointsLine {
  readonly event: string
  readonly item: string
  readonly title: Text
  readonly law: Citation
  /** Of the rule and of the figures applied: unverified when any of them is. */
  readonly status: Status
  readonly since: PlainDate
  /** First day on which it no longer counts; absent while no end is known. */
  readonly until?: PlainDate
  readonly document?: string
  /** What the catalogue gives. */
  readonly points: number
  readonly counted: number
  readonly withheld: readonly Withheld[]
  /** While the event counts, no better grade than this. */
  readonly directGrade?: string
}

/** An event that does not fit the catalogue: kept with its reason, never dropped and never guessed. */
export interface KeptAside {
  readonly event: PointsEvent
  readonly reason: PointsAsideReason
  readonly message: Text
}

/** `surplus`: more was given back than is deducted now. `bound`: the total stays within its bounds. */
export interface Adjustment {
  readonly why: 'surplus' | 'bound'
  readonly points: number
  readonly law: Citation
}

export interface GradeInForce {
  readonly id: string
  readonly title: Text
  readonly law: Citation
  readonly status: Status
  /** The event that sets it, where the points alone would give a better one. */
  readonly directBy?: string
}

export type PointsExplanation =
  | {
      readonly scored: true
      readonly on: PlainDate
      readonly version: string
      readonly base: { readonly points: number; readonly law: Citation; readonly status: Status }
      /** In the order of their days. */
      readonly lines: readonly PointsLine[]
      readonly adjustments: readonly Adjustment[]
      /** Base, counted points and adjustments, exactly. */
      readonly total: number
      readonly grade: GradeInForce
      readonly rewards: readonly PointsReward[]
      readonly restrictions: readonly PointsRestriction[]
      readonly keptAside: readonly KeptAside[]
    }
  | {
      /** Charter 4: without consent there is no score; what was recorded stays recorded. */
      readonly scored: false
      readonly on: PlainDate
      readonly why: 'no-consent' | 'not-in-force'
      readonly message: Text
    }
