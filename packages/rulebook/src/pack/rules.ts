import type { PlainDate, Text } from '@xinyong/identity'
import type {
  Assessment,
  Citation,
  DecisionRule,
  Exclusion,
  Exemption,
  Ground,
  Measure,
  MirrorRule,
  NoticeRule,
  Pack,
  Period,
  PublicationRule,
  RemovalGround,
  Remedy,
  ServiceRule,
  Status,
  Term,
} from './model.ts'
import type {
  PointsBounds,
  PointsGrade,
  PointsItem,
  PointsReward,
  PointsRestriction,
  PointsValidity,
  PointsWorth,
  PointsCap,
  PointsScheme,
} from './points-model.ts'

/** A value in force, with the law that says so. */
export interface InForce<T> {
  readonly value: T
  readonly law: Citation
  readonly status: Status
}

export type GroundInForce = Omit<Ground, 'term' | 'evidenceWithin'> & {
  readonly term: InForce<Term>
  readonly evidenceWithin?: Period
}
export type RemedyInForce = Omit<Remedy, 'within' | 'answerWithin' | 'effectWithin'> & {
  readonly within?: Period
  readonly answerWithin: Period
  readonly effectWithin?: Period
}
export type RemovalInForce = Omit<
  RemovalGround,
  'within' | 'bars' | 'notBefore' | 'sinceFact' | 'retryAfter'
> & {
  readonly within: Period
  readonly bars?: Period
  readonly notBefore?: string
  readonly sinceFact?: Period
  readonly retryAfter?: Period
}
export type ExemptionInForce = Omit<Exemption, 'valid' | 'answerWithin'> & {
  readonly valid: Period
  readonly answerWithin: Period
}

/** A points scheme as it stands on one day. */
export interface PointsInForce extends Pick<
  PointsScheme,
  'unit' | 'consent' | 'cycle' | 'keptAside'
> {
  readonly base: InForce<number>
  readonly bounds?: InForce<PointsBounds>
  readonly grades: InForce<readonly PointsGrade[]>
  readonly catalogue: readonly PointsItemInForce[]
  readonly rewards: readonly PointsReward[]
  readonly restrictions: readonly PointsRestriction[]
}
export type PointsItemInForce = Omit<PointsItem, 'worth' | 'valid' | 'cap' | 'directGrade'> & {
  readonly worth: InForce<PointsWorth>
  readonly valid: InForce<PointsValidity>
  readonly cap?: InForce<PointsCap>
  /** Of the item's category. */
  readonly categoryCap?: InForce<PointsCap>
  readonly directGrade?: InForce<string>
}

/** A pack as it stands on one day: what `rulesOn(pack, date)` gives. Every list holds only what stands on that day. */
export interface Rules {
  readonly pack: string
  readonly on: PlainDate
  /** Id of the version in force; empty before the first, when nothing stands. */
  readonly version: string
  readonly kind: Pack['kind']
  readonly direction?: Pack['direction']
  readonly use: Pack['use']
  readonly title: Text
  readonly authority: Pack['authority']
  readonly calendar: string
  readonly timezone: string
  readonly subjects: Pack['subjects']
  readonly sources: Pack['sources']
  readonly grounds: readonly GroundInForce[]
  readonly exclusions: readonly Exclusion[]
  readonly notice?: InForce<NoticeRule>
  readonly decision?: InForce<DecisionRule>
  readonly service?: InForce<ServiceRule>
  readonly remedies: readonly RemedyInForce[]
  readonly removals: readonly RemovalInForce[]
  readonly exemptions: readonly ExemptionInForce[]
  readonly publication?: InForce<Omit<PublicationRule, 'law' | 'status'>>
  readonly measures: readonly Measure[]
  readonly points?: PointsInForce
  readonly retention?: Pack['retention']
  readonly assessment?: Assessment
  readonly mirror?: MirrorRule
}
