import type { Text } from '@xinyong/identity'
import type { Citation, Dated, Period, Rule, Status, SubjectKind } from './model.ts'

/**
 * What an event is worth. A number is fixed by the catalogue; a range is filled by the official document within its bounds;
 * `unknown` is told where no source gives the figure: such an event is kept aside and never guessed.
 */
export type PointsWorth = number | { readonly min: number; readonly max: number } | 'unknown'

/** How long an event counts: a period, `cycle` or `always`. `cycle`: until a reset of the cycle clears it. `always`: until annulled. */
export interface PointsValidity {
  readonly for: string
  /** Absent: in full until the end. `linear`: evenly down to nothing on the last day; rounded in the subject's favour. */
  readonly decay?: 'linear' | 'steps'
  /** For `steps`: from so long after the event only this share counts. */
  readonly steps?: readonly { readonly after: Period; readonly share: string }[]
}

/** The most that events of one item or category may move the total in one period, up or down. */
export interface PointsCap {
  readonly points: number
  readonly per: 'day' | 'month' | 'quarter' | 'year' | 'cycle' | 'account'
}

/** `restore` gives back what was deducted, never more; `clear` ends everything that counts until the cycle is reset. */
export type PointsEffect = 'add' | 'deduct' | 'restore' | 'clear'

/** Why a subject may not restore points: so many of these events in this and the cycles before. */
export interface PointsBar {
  readonly items: readonly string[]
  readonly count: number
  /** 1: this cycle only. */
  readonly cycles: number
}

/** One kind of event that moves the total. */
export interface PointsItem extends Rule {
  readonly id: string
  readonly title: Text
  readonly effect: PointsEffect
  readonly category: string
  /** Signed whole points: below zero for deductions. */
  readonly worth: Dated<PointsWorth>
  readonly valid: Dated<PointsValidity>
  readonly cap?: Dated<PointsCap>
  /** While the event counts, no better grade than this. */
  readonly directGrade?: Dated<string>
  /** The document that proves the event (charter 1). */
  readonly document: Text
  readonly subjects?: readonly SubjectKind[]
  /** Only `restore`. */
  readonly barredBy?: readonly PointsBar[]
}

export interface PointsCategory extends Rule {
  readonly id: string
  readonly title: Text
  readonly cap?: Dated<PointsCap>
}

/**
 * `rolling`: no cycle, every event has its own end. `calendar`: cycles of the civil calendar. `account`: cycles of twelve
 * months and the like, counted from the day the account was opened.
 */
export interface PointsCycle {
  readonly kind: 'rolling' | 'calendar' | 'account'
  readonly every?: 'month' | 'quarter' | 'year'
  readonly length?: Period
  /** The end of a cycle clears only when fewer than this were deducted. Absent: always. */
  readonly clearsBelow?: number
  /** Events whose fine is unpaid on the last day go over into the next cycle. */
  readonly unpaid?: 'carried'
  readonly law: Citation
  readonly status: Status
}

/** From `min` points on; the list ascends. The lowest has no `min`. */
export interface PointsGrade {
  readonly id: string
  readonly title: Text
  readonly min?: number
}

export interface PointsBounds {
  readonly min?: number
  readonly max?: number
}

/** Charter 4: a score about a natural person is opt-in, withdrawable in one step, and withdrawal deletes it. */
export interface PointsConsent {
  readonly required: boolean
  readonly withdrawal: Text
  readonly law: Citation
  readonly status: Status
}

export interface PointsReward extends Rule {
  readonly id: string
  readonly title: Text
  readonly grades: readonly string[]
}

/** A disadvantage bound to a grade. Only `use: study` may hold one: it breaks charter 4. */
export interface PointsRestriction extends Rule {
  readonly id: string
  readonly title: Text
  readonly grades: readonly string[]
}

/** What becomes of an event that does not fit the catalogue: it waits, with its reason, for this person to answer. */
export interface PointsKeptAside {
  readonly reviewer: Text
  readonly within: Period
  readonly contents: Text
  readonly law: Citation
  readonly status: Status
}

/** Why an event does not fit the catalogue. */
export type PointsAsideReason =
  | 'not-in-catalogue'
  | 'not-in-force'
  | 'subject-kind'
  | 'document-missing'
  | 'points-unknown'
  | 'points-not-stated'
  | 'points-differ'
  | 'before-account'
  | 'duplicate'

/** The rules of a points scheme; `kind: points` packs hold them. Points are whole numbers throughout. */
export interface PointsScheme {
  /** What one point is called: 桂花分. */
  readonly unit: Text
  readonly base: Dated<number>
  readonly bounds?: Dated<PointsBounds>
  readonly consent: PointsConsent
  readonly cycle: PointsCycle
  readonly categories: readonly PointsCategory[]
  readonly catalogue: readonly PointsItem[]
  readonly grades: Dated<readonly PointsGrade[]>
  readonly rewards: readonly PointsReward[]
  readonly restrictions?: readonly PointsRestriction[]
  readonly keptAside: PointsKeptAside
}
