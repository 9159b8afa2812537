import type { Instant, PlainDate, Text } from '@xinyong/identity'
import type { Channel, Citation, Period, SubjectKind } from '@xinyong/rulebook'
import type { GlobalActBodies, GlobalActKind } from './global.ts'

export type Role =
  | 'officer'
  | 'decider'
  | 'superior'
  | 'reviewer'
  | 'registrar'
  | 'subject'
  | 'relying-party'
  | 'administrator'
  | 'overseer'
  | 'system'

/** Who acts, in which office. `id` is an account's opaque id, never a name. */
export interface Actor {
  readonly id: string
  readonly role: Role
}

/** An official document cited by number; the file itself stays with the authority. */
export interface DocumentRef {
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly on: PlainDate
}

/** What a notice tells: which step it belongs to. */
export type NoticeAbout = 'proposal' | 'decision' | 'ruling' | 'removal'

/** What the procedure fills in when a petition is filed; whoever files leaves it out. */
export interface PetitionTerms {
  /** `p1`, `p2`, … in order of filing. */
  readonly id?: string
  readonly dueOn?: PlainDate
  readonly suspends?: boolean
}

/** Why a commendation pauses by statute. */
export interface SuspensionCause {
  /** The removal ground whose `endsOn` names the scheme. */
  readonly ground: string
  readonly scheme: string
  readonly entry: string
  /** First day on which the adverse entry has effect. */
  readonly since: PlainDate
}

/** The body of each act, by kind. All free text is data of the case, never of the log. */
export interface ActBodies extends GlobalActBodies {
  open: {
    readonly subject: string
    readonly subjectKind: SubjectKind
    readonly conductOn?: PlainDate
    readonly applicant: string
    readonly facts: string
    readonly documents: readonly DocumentRef[]
    /** Filled by the procedure: the day whose rules govern, so that the acts alone give the case again. */
    readonly governingDate?: PlainDate
  }
  propose: {
    readonly ground: string
    readonly facts: string
    readonly conductOn?: PlainDate
    /** The last day of the conduct: adverse information ages from it (R9, R17). */
    readonly conductEndedOn?: PlainDate
    readonly documents: readonly DocumentRef[]
    /** The exclusions of the law, each looked at and found not to apply. */
    readonly exclusionsChecked: readonly string[]
    /** Other facts, such as the obligation fixed by the judgment, as the publication fields ask. */
    readonly particulars?: Readonly<Record<string, string>>
  }
  consent: { readonly granted: boolean; readonly reasons: string }
  serve: {
    readonly about: NoticeAbout
    /** For `ruling`: which petition. */
    readonly petition?: string
    readonly channel: Channel
    readonly outcome: 'served' | 'failed' | 'published'
    readonly on: PlainDate
    /** Receipt, advice of delivery, record of the attempt. */
    readonly proof: string
    /** Filled by the procedure for publication: the day on which it counts as service. */
    readonly deemedOn?: PlainDate
  }
  decide: {
    readonly outcome: 'enter' | 'dismiss'
    readonly reasons: string
    readonly document?: DocumentRef
    /** For a ground whose term is a range, or prolonged. */
    readonly length?: Period
    readonly prolong?: Period
  }
  publish: { readonly channels: readonly string[]; readonly on: PlainDate }
  object: PetitionTerms & {
    readonly remedy: string
    /** For an appeal: the petition whose ruling it contests. */
    readonly against?: string
    readonly reasons: string
  }
  apply: PetitionTerms & {
    readonly remedy: string
    readonly reasons: string
    readonly activity?: string
    readonly documents?: readonly DocumentRef[]
  }
  rule: {
    readonly petition: string
    readonly outcome: 'granted' | 'refused' | 'corrected' | 'annulled'
    readonly reasons: string
    readonly document?: DocumentRef
    /** For a granted exemption: the token to issue; without it the next of `t1`, `t2`, … */
    readonly token?: string
  }
  annotate: { readonly text: string }
  suspend: {
    readonly reasons: string
    readonly document?: DocumentRef
    /** By statute: the adverse entry that ends a commendation. Only the register itself gives it. */
    readonly cause?: SuspensionCause
  }
  resume: {
    readonly reasons: string
    /** The adverse entry that has ended before the end of the commendation was confirmed. */
    readonly cause?: string
  }
  extend: {
    readonly clock: string
    readonly by: Period
    readonly reasons: string
    /** Filled by the procedure: the new last day. */
    readonly until?: PlainDate
  }
  correct: { readonly particulars: Readonly<Record<string, string>>; readonly reasons: string }
  exempt: {
    readonly petition?: string
    readonly exemption: string
    readonly token: string
    readonly activity: string
    readonly reasons: string
    readonly until: PlainDate
  }
  /** A relying party let the exempted act pass; the token is spent. */
  redeem: { readonly token: string; readonly activity: string; readonly check: string }
  remove: {
    readonly ground: string
    readonly document?: DocumentRef
    readonly reasons: string
    readonly factOn: PlainDate
  }
  repair: { readonly petition?: string; readonly reasons: string; readonly document?: DocumentRef }
  expire: { readonly on: PlainDate }
  compensate: {
    readonly claim: string
    readonly harm: string
    readonly from: PlainDate
    readonly to: PlainDate
  }
  /** The case ends without an entry: the proposal was withdrawn. */
  withdraw: { readonly reasons: string }
  /** One record of a list somebody else decides, as its edition states it. `record` is a FollowTheMoney-shaped entity. */
  mirror: {
    readonly change: 'add' | 'change' | 'remove'
    readonly edition: string
    readonly sourceId: string
    readonly ground: string
    readonly subject: string
    readonly subjectKind: SubjectKind
    readonly listedOn?: PlainDate
    /** Filled by the procedure on `add`, as for `open`. */
    readonly governingDate?: PlainDate
    readonly record?: Readonly<Record<string, unknown>>
  }
}

export type ActKind = keyof ActBodies

/** An act as decided, before it has its place in the sequence. */
export type ActDraft = {
  readonly [K in ActKind]: {
    readonly kind: K
    readonly by: Actor
    /** Law's time: the day the act counts for, in the scheme's time zone. */
    readonly on: PlainDate
    readonly body: ActBodies[K]
  }
}[ActKind]

/** An act as recorded: immutable, numbered without gaps in the whole register (`seq`) and in its case (`caseSeq`). */
export type Act = ActDraft & {
  readonly seq: number
  readonly caseId: string | null
  readonly caseSeq: number
  readonly pack: string
  readonly authority: string
  /** Our time: when it was recorded. */
  readonly at: Instant
}

/** What somebody asks the procedure to do: an act's kind and body, by an actor. */
export type Command = {
  readonly [K in Exclude<ActKind, GlobalActKind>]: {
    readonly kind: K
    readonly by: Actor
    readonly body: ActBodies[K]
  }
}[Exclude<ActKind, GlobalActKind>]

/** Why the law does not allow a command. `rule` is stable (`charter.1.different-officer`, `procedure.notice-window`). */
export interface Refusal {
  readonly rule: string
  readonly law?: Citation
  readonly message: Text
  /** When it would be allowed, if only time is missing. */
  readonly notBefore?: PlainDate
}
