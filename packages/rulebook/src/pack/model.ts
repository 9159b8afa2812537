import type { PlainDate, Text } from '@xinyong/identity'
import type { Domain } from '../vocabulary/domains.ts'
import type { PointsScheme } from './points-model.ts'
import type { ScoreScheme } from './score-model.ts'

/** `verified`: found in a source that was read. `unverified`: a hypothesis; every screen that shows it says so. */
export type Status = 'verified' | 'unverified'

/** A citation: a key of the pack's `sources`, a space, and the place in it: `spc-2017 Art. 2`. */
export type Citation = string

/** A period as written in packs: `15cd` calendar days, `3wd` working days, `6mo` months, `2y` years, `0d` at once. */
export type Period = string

/** What every rule carries. `from`/`to` bound the dates on which it stands (`to` is the first day it no longer does). */
export interface Rule {
  readonly law: Citation
  readonly status: Status
  readonly from?: PlainDate
  readonly to?: PlainDate
}

/** Dated value: the last item whose `from` is not after the date holds. Ordered by `from`. */
export interface DatedItem<T> extends Pick<Rule, 'law' | 'status'> {
  readonly from: PlainDate
  readonly value: T
}
export type Dated<T> = readonly DatedItem<T>[]

export interface Source {
  readonly title: Text
  /** Official number or citation, for example `法释〔2017〕7号`. */
  readonly citation: string
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly status: Status
  readonly note?: Text
}

export type SubjectKind = 'person' | 'organisation' | 'public-body'
export type SchemeKind = 'register' | 'order' | 'points' | 'score'
export type Use = 'operate' | 'mirror' | 'study'
export type Channel = 'in-person' | 'post' | 'email' | 'portal' | 'publication'

export interface Version {
  readonly id: string
  readonly from: PlainDate
  readonly law: Citation
  readonly title: Text
}

export type Term =
  | { readonly kind: 'open' }
  | { readonly kind: 'fixed'; readonly length: Period; readonly prolong?: Range }
  | ({ readonly kind: 'range' } & Range)
  /** Mirrors: the entry lasts exactly as long as the source keeps it (charter 6). */
  | { readonly kind: 'source' }

export interface Range {
  readonly min: Period
  readonly max: Period
  readonly when?: Text
}

export interface Ground extends Rule {
  readonly id: string
  readonly title: Text
  readonly description?: Text
  readonly domain: Domain
  /** On mirrors `source`: the entry ends with its source. */
  readonly term: Dated<Term>
  /** The official document that must be cited (charter 1). */
  readonly document: Text
  /** Conduct older than this on the day of application does not count. */
  readonly evidenceWithin?: Dated<Period>
}

/** A fact under which nobody may be entered; whoever proposes states that it does not hold. */
export interface Exclusion extends Rule {
  readonly id: string
  readonly title: Text
}

/** The notice before the decision, and the time it leaves the subject. */
export interface NoticeRule {
  readonly title: Text
  /** From service until the decision may be made. */
  readonly window: Period
  /** What the notice must tell. */
  readonly contents: Text
}

export interface DecisionRule {
  /** Who decides, as the law names it: "president of the court". */
  readonly decider: Text
  /** A superior's consent before the decision, by whom. */
  readonly consent?: Text
  /** From application to decision. */
  readonly within?: Period
  /** When the entry takes effect. `after-publicity`: the publicity period after publication has run out. */
  readonly effect: 'on-decision' | 'on-service' | 'after-publicity'
  readonly publicity?: Period
  /** The decision must be served within this time. */
  readonly serveWithin?: Period
}

export interface ServiceRule {
  readonly channels: readonly Channel[]
  /** Publication counts as service only after this time, and only after another channel failed. */
  readonly publicationDeemedAfter?: Period
}

/**
 * A way to contest or to leave. `objection` contests the entry or the notice, `appeal` a ruling, `application` asks for
 * an early end, for repair or for an exemption.
 */
export interface Remedy extends Rule {
  readonly id: string
  readonly kind: 'objection' | 'appeal' | 'application'
  readonly title: Text
  readonly against: 'notice' | 'entry' | 'ruling'
  /** For `appeal`: the remedy whose ruling it contests. */
  readonly of?: string
  /** For `application`: the removal ground or exemption it asks for. */
  readonly for?: string
  /** Time to file, from service of what it contests; absent: any time while in force. */
  readonly within?: Dated<Period>
  readonly answerWithin: Dated<Period>
  /** A well-founded petition is carried out within this time. */
  readonly effectWithin?: Dated<Period>
  readonly reviewer: Text
  /** Measures pause while it is pending. */
  readonly suspends: boolean
}

export interface EndsOn {
  readonly kind: 'adverse-entry'
  /** Ids of packs of adverse registers. */
  readonly schemes: readonly string[]
}

export interface RemovalGround extends Rule {
  readonly id: string
  readonly title: Text
  /** `untermed`: only entries without a fixed term. */
  readonly appliesTo: 'all' | 'termed' | 'untermed'
  /** Carried out within this time of the fact becoming known. */
  readonly within: Dated<Period>
  /** Which document proves it. */
  readonly document: Text
  /**
   * Of a commendation: an entry of one of these schemes taking effect is the fact. The status pauses by statute from that
   * day and its end waits for an officer, for the time of `within`.
   */
  readonly endsOn?: EndsOn
  /** After this exit no new entry on the same facts for this time. */
  readonly bars?: Dated<Period>
  /** Grounds of entry it ends; absent: every ground of the scheme. */
  readonly grounds?: readonly string[]
  /** Not before this share of the term has run, `2/3`, or this time since the entry took effect, `6mo`, term or none. */
  readonly notBefore?: Dated<string>
  /** Not before this time since the fact it rests on: six months since the correction. */
  readonly sinceFact?: Dated<Period>
  /** After a refusal no new application for this time. */
  readonly retryAfter?: Dated<Period>
}

/** A one-off permit for something a measure forbids. */
export interface Exemption extends Rule {
  readonly id: string
  readonly title: Text
  /** Activities it may be granted for. */
  readonly activities: readonly string[]
  /** How long the token may be used once granted. */
  readonly valid: Dated<Period>
  readonly answerWithin: Dated<Period>
}

/**
 * Why a measure is allowed beyond its legal basis: it bears on the conduct, and it weighs no more than the conduct's
 * nature, circumstances and harm (R22). Both must be stated before a scheme may be activated.
 */
export interface Assessment {
  readonly relevance: Text
  readonly proportionality: Text
}

/**
 * How a check learns that an exception may hold. `stated`: the relying party says so, by `scheme/measure`; a list: the
 * check is made for one of these purposes; `always`: nobody can tell from outside. Each turns a denial into `review`.
 */
export type Claim = 'stated' | 'always' | readonly string[]

export interface Measure extends Rule {
  readonly id: string
  readonly title: Text
  /** Activities or dotted prefixes it forbids. */
  readonly activities: readonly string[]
  readonly domain: Domain
  /** 1 trace (a mark, more inspection) to 5 (liberty, livelihood). */
  readonly severity: 1 | 2 | 3 | 4 | 5
  /** Bodies that apply it. */
  readonly bodies: readonly Text[]
  readonly subjects?: readonly SubjectKind[]
  /** Grounds it is bound to; absent: every ground of the scheme. */
  readonly grounds?: readonly string[]
  /** For a measure outside the ground's domain: the statute that allows it on its own (charter 3). */
  readonly crossDomainBasis?: Citation
  /** When the measure does not bite, for example necessity or own money. */
  readonly unless?: Text
  /** Who may say that `unless` holds; absent: the exception is decided elsewhere and a check denies all the same. */
  readonly claim?: Claim
  /** `agreement`: private relying parties learn of it only under an exchange agreement in force. */
  readonly exchange?: 'agreement'
  /** Items of catalogues of joint measures that permit it: `national-list/office`. */
  readonly listedAs?: readonly string[]
  /** Its own assessment; absent: the pack's. */
  readonly assessment?: Assessment
}

export interface PublishedField {
  readonly id: string
  readonly label: Text
  readonly subjects?: readonly SubjectKind[]
  /** How it is shown to the public. */
  readonly mask?: 'identifier' | 'name' | 'address' | 'year-only'
}

export interface PublicationRule extends Pick<Rule, 'law' | 'status'> {
  /** Natural persons are public only where a statute says so (R25). */
  readonly public: readonly SubjectKind[]
  readonly within?: Period
  readonly channels: readonly Text[]
  readonly fields: readonly PublishedField[]
}

export interface MirrorRule extends Pick<Rule, 'law' | 'status'> {
  readonly publisher: Text
  readonly format: string
  /** Older than this, answers are `stale`. */
  readonly maxAge: Period
}

/** What a scheme must hold that bears on benefits or creditworthiness of persons (EU AI Act, Annex III 5; R3). */
export interface HighRisk {
  readonly riskFile: Text
  readonly oversight: Text
  /** On fundamental rights, made before the scheme runs. */
  readonly impactAssessment: { readonly on: PlainDate; readonly document: string }
}

/** One scheme as data: what a pack folder states. */
export interface Pack {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly purpose: Text
  readonly kind: SchemeKind
  readonly direction?: 'adverse' | 'commendation'
  readonly use: Use
  /** `CN`, `GB-ENG`, `US`, `INT`. */
  readonly jurisdiction: string
  readonly calendar: string
  readonly timezone: string
  readonly authority: {
    readonly name: Text
    readonly level: 'national' | 'provincial' | 'municipal' | 'international' | 'company'
  }
  readonly subjects: readonly SubjectKind[]
  /** Which day fixes the version that governs a case. */
  readonly governedBy: 'opening' | 'conduct'
  /** Due-process profile of a province that the loader has filled in (`profiles`). */
  readonly profile?: string
  readonly sources: Readonly<Record<string, Source>>
  readonly versions: readonly Version[]
  readonly grounds: readonly Ground[]
  readonly exclusions: readonly Exclusion[]
  /** Absent on mirrors: somebody else decides. */
  readonly procedure?: {
    readonly applicants: readonly Text[]
    readonly notice: Dated<NoticeRule>
    readonly decision: Dated<DecisionRule>
    readonly service: Dated<ServiceRule>
  }
  readonly remedies: readonly Remedy[]
  readonly removals: readonly RemovalGround[]
  readonly exemptions: readonly Exemption[]
  readonly publication: Dated<Omit<PublicationRule, 'law' | 'status'>>
  readonly measures: readonly Measure[]
  /** Bounds how long adverse information may be kept. */
  readonly retention?: 'us-fcra' | 'cn-credit'
  readonly highRisk?: HighRisk
  /** Of `kind: points`: the ledger's rules. */
  readonly points?: PointsScheme
  /** Of `kind: score`: the voluntary score’s rules. */
  readonly score?: ScoreScheme
  /** Holds for every measure that states none of its own. */
  readonly assessment?: Assessment
  readonly mirror?: MirrorRule
  /** Only with `use: study`: the lines of the charter the historical scheme breaks, each told. */
  readonly breaches?: readonly { readonly charter: number; readonly note: Text }[]
}
