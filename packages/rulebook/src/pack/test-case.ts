import type { PlainDate, Text } from '@xinyong/identity'
import type { SubjectKind } from './model.ts'
import type { PointsAsideReason } from './points-model.ts'

/**
 * A real situation told as dated steps, `packs/<id>/tests/*.yaml`. Each step either does an act and says what must come of
 * it, makes a check, or looks at the state. Steps run in order on the real procedure and standing.
 *
 * Bodies need no subject: it is the test's. Petitions are named `p1`, `p2`, … in order of filing, tokens `t1`, `t2`, … in
 * order of issue. Terms expire by themselves before the first step on or after their end. `open` after a case has ended
 * begins a new one, which knows how the earlier ones ended; `state` always speaks of the last case.
 */
export interface PackTest {
  readonly title: Text
  readonly subject: SubjectKind
  /** Empty in a test of points. */
  readonly steps: readonly PackTestStep[]
  readonly account?: PointsTestAccount
  /** Steps on a points account, run by the points engine. */
  readonly points?: readonly PointsTestStep[]
  /** Steps on a voluntary score. */
  readonly score?: readonly ScoreTestStep[]
}

export interface PointsTestAccount {
  readonly opened?: PlainDate
  readonly consent?: { readonly from: PlainDate; readonly to?: PlainDate }
}

export type PointsTestStep = { readonly on: PlainDate; readonly note?: string } & (
  | {
      readonly event: string
      readonly id: string
      readonly happened?: PlainDate
      readonly document?: string
      readonly points?: number
      readonly unpaid?: true
    }
  | { readonly annul: string }
  | { readonly object: string }
  | { readonly dismiss: string }
  | { readonly pay: string }
  | { readonly expect: PointsTestExpectation }
)

/** Whatever is left out is not looked at. */
export interface PointsTestExpectation {
  readonly scored?: boolean
  readonly total?: number
  readonly grade?: string
  readonly rewards?: readonly string[]
  readonly restrictions?: readonly string[]
  /** Event → points that still count. */
  readonly lines?: Readonly<Record<string, number>>
  /** Event → first day on which it no longer counts, or `open`. */
  readonly until?: Readonly<Record<string, string>>
  /** Event objected to → last day of the answer; and of what a well-founded objection answered that day brings. */
  readonly answers?: Readonly<Record<string, PlainDate>>
  readonly effects?: Readonly<Record<string, PlainDate>>
  /** Event → reason why it is kept aside. */
  readonly aside?: Readonly<Record<string, PointsAsideReason>>
}

export type ScoreTestStep = { readonly on: PlainDate; readonly note?: string } & (
  | {
      readonly fact: string
      readonly id: string
      readonly happened?: PlainDate
      readonly counterparty?: string
    }
  | { readonly dispute: string }
  | { readonly delete: string }
  /** The subject is entered on, or leaves, a public list of the scheme. */
  | { readonly list: string }
  | { readonly unlist: string }
  | { readonly expect: ScoreTestExpectation }
)

/** Whatever is left out is not looked at. */
export interface ScoreTestExpectation {
  readonly scored?: boolean
  readonly score?: number
  readonly band?: string
  readonly next?: PlainDate
  readonly rewards?: readonly string[]
  /** Inputs that would raise it, strongest first. */
  readonly raise?: readonly string[]
  /** Dimension → points of the score. */
  readonly dimensions?: Readonly<Record<string, number>>
  /** Fact → points of the score. */
  readonly lines?: Readonly<Record<string, number>>
  /** Fact → first day on which it no longer counts, or `open`. */
  readonly until?: Readonly<Record<string, string>>
}

export type PackTestStep = { readonly on: PlainDate; readonly note?: string } & (
  | {
      /** Act kind and its body; `by` is `role` or `role:name` (two names are two people). */
      readonly act: string
      readonly by: string
      readonly with?: Readonly<Record<string, unknown>>
      /** Absent: it must be accepted. */
      readonly refused?: string
    }
  | {
      readonly check: {
        readonly activity: string
        readonly match?: 'identifier' | 'name'
        readonly purpose?: string
        /** Measures of the pack whose exception the relying party claims. */
        readonly claims?: readonly string[]
      }
      readonly expect: {
        readonly decision: 'permit' | 'deny' | 'review' | 'stale'
        readonly measure?: string
      }
    }
  | {
      readonly state: {
        readonly stage?: string
        /** `none`, or the dates of the entry. */
        readonly entry?: 'none' | { readonly from?: PlainDate; readonly to?: PlainDate | 'open' }
        /** Clock id prefix → last day. */
        readonly clocks?: Readonly<Record<string, PlainDate>>
        readonly exit?: string
        readonly public?: boolean
        /** Remedy → time the law gives for its answer on the day; on mirrors it is the publisher's, not ours. */
        readonly answers?: Readonly<Record<string, string>>
        /** In effect but for a pause. */
        readonly suspended?: boolean
      }
    }
)
