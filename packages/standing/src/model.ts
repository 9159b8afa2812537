import type { PlainDate, Text } from '@xinyong/identity'
import type { Entry, Token } from '@xinyong/procedure'
import type { Citation, Claim, Domain, RemedyInForce, Rules, SubjectKind } from '@xinyong/rulebook'

/** How sure it is that the entry is about the subject asked for. `confirmed`: a person compared and said so. */
export type Match = 'identifier' | 'name' | 'confirmed'

export type CheckDecision = 'permit' | 'deny' | 'review' | 'stale'

/** What may be too old to answer from. */
export interface Freshness {
  /** The index is known to be behind the register by more than it may be. */
  readonly behind: boolean
  /** Mirrored lists whose last edition is older than their `maxAge`. */
  readonly staleMirrors: readonly Pick<Rules, 'pack' | 'title' | 'measures'>[]
}

export interface CheckQuestion {
  readonly activity: string
  /** Why it is asked. Goes on record with the look; may claim an exception, never permits. */
  readonly purpose: string
  /** `scheme/measure`: the relying party says that the exception of these measures holds. */
  readonly claims?: readonly string[]
  readonly on: PlainDate
  readonly match: Match
  readonly freshness: Freshness
}

/** A measure as it stands on a day for one ground and kind of subject, with everything a reason must say. */
export interface MeasureOn {
  readonly id: string
  readonly title: Text
  readonly activities: readonly string[]
  readonly domain: Domain
  readonly severity: number
  readonly crossDomain: boolean
  /** The citation as the pack writes it, and in words. */
  readonly law: Citation
  readonly lawText: Text
  readonly unless?: Text
  readonly claim?: Claim
}

/**
 * Why a measure in effect asks for a person instead of refusing: its exception is claimed, or can never be told from
 * outside, or it forbids only a part of the activity asked about.
 */
export type Doubt = 'claimed' | 'possible' | 'part'

/** What a scheme means for one ground and kind of subject on a day: resolved once, shared by every such entry. */
export interface SchemeOn {
  readonly pack: string
  readonly title: Text
  readonly authority: Text
  /** Only adverse registers and orders in use ever refuse: no commendation, no score, nothing for study. */
  readonly adverse: boolean
  readonly measures: readonly MeasureOn[]
  readonly contest: Contest
}

export interface Contest {
  readonly how: Text
  readonly remedies: readonly Pick<RemedyInForce, 'id' | 'kind' | 'title' | 'within'>[]
}

/** What a check needs of an entry, beside what its scheme means on the day. */
export interface StandingEntry {
  readonly entry: EntryFacts
  readonly scheme: SchemeOn
}

export interface EntryFacts extends Pick<
  Entry,
  'id' | 'pack' | 'ground' | 'from' | 'to' | 'suspensions' | 'tokens'
> {
  readonly subjectKind: SubjectKind
}

/** Why a check does not simply permit: one for each measure of each entry that covers the activity. */
export interface Reason {
  readonly entry: string
  readonly scheme: string
  readonly title: Text
  readonly measure: Pick<MeasureOn, 'id' | 'title' | 'severity' | 'unless'>
  readonly authority: Text
  readonly law: Citation
  readonly lawText: Text
  readonly domain: Domain
  readonly crossDomain: boolean
  readonly since?: PlainDate
  /** First day it no longer has effect; absent while no end is set. */
  readonly until?: PlainDate
  readonly contest: Contest
  readonly doubt?: Doubt
  /** The token that lifts this measure for the activity, once. */
  readonly exemption?: string
}

export interface CheckAnswer {
  readonly decision: CheckDecision
  readonly reasons: readonly Reason[]
  /** With `permit`: tokens the relying party must redeem when it lets the act pass. */
  readonly redeem: readonly { readonly entry: string; readonly token: Token['token'] }[]
  /** With `stale`: what is too old, `projection` or ids of mirrored lists. */
  readonly stale: readonly string[]
}
