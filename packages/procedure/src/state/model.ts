import type { PlainDate } from '@xinyong/identity'
import type { Channel, SubjectKind } from '@xinyong/rulebook'
import type { ActBodies, Actor, DocumentRef, NoticeAbout, SuspensionCause } from '../acts/model.ts'

/**
 * Where a case stands. `effective` is not a stage: an entry decided today may bite tomorrow, and a day passes without an
 * act. Ask `entryOf(state, rules)` for the dates.
 */
export type Stage = 'opened' | 'proposed' | 'decided' | 'ended' | 'closed'

/** Service of one notice: failed service is a state of its own and never counts as notice. */
export interface Service {
  readonly about: NoticeAbout
  readonly petition?: string
  readonly attempts: readonly {
    readonly channel: Channel
    readonly outcome: 'served' | 'failed' | 'published'
    readonly on: PlainDate
    readonly proof: string
  }[]
  readonly state: 'pending' | 'served' | 'failed'
  /** The day that counts as service: with publication, the day the deemed period ends. */
  readonly servedOn?: PlainDate
}

export interface Petition {
  readonly id: string
  readonly remedy: string
  readonly kind: 'objection' | 'appeal' | 'application'
  /** For `appeal`: the petition whose ruling it contests. */
  readonly against?: string
  readonly by: Actor
  readonly filedOn: PlainDate
  readonly dueOn: PlainDate
  readonly reasons: string
  readonly activity?: string
  /** The latest day on a document that came with it: how old the fact is that it rests on. */
  readonly provenOn?: PlainDate
  readonly ruling?: {
    readonly outcome: ActBodies['rule']['outcome']
    readonly by: Actor
    readonly on: PlainDate
    readonly reasons: string
  }
}

export interface Token {
  readonly token: string
  readonly exemption: string
  readonly activity: string
  readonly until: PlainDate
  readonly redeemedBy?: string
  /** First day it may be used. */
  readonly from: PlainDate
  /** The application that it answers. */
  readonly petition?: string
}

/** The whole case, folded from its acts: `acts.reduce(evolve)` gives it again, always. */
export interface CaseState {
  readonly id: string
  readonly pack: string
  readonly authority: string
  readonly subject: string
  readonly subjectKind: SubjectKind
  readonly stage: Stage
  /** Number of acts so far; commands name it to find conflicts. */
  readonly version: number
  /** The day whose rules govern (`rulesOn(pack, governingDate)`). */
  readonly governingDate: PlainDate
  readonly openedOn: PlainDate
  /** Day of the latest act: no act is dated before it. */
  readonly lastOn: PlainDate
  readonly openedBy: Actor
  readonly applicant: string
  readonly documents: readonly DocumentRef[]
  readonly facts: string
  readonly particulars: Readonly<Record<string, string>>
  readonly proposal?: {
    readonly by: Actor
    readonly on: PlainDate
    readonly ground: string
    readonly facts: string
    readonly conductOn?: PlainDate
    readonly conductEndedOn?: PlainDate
    readonly exclusionsChecked: readonly string[]
  }
  readonly consent?: { readonly by: Actor; readonly on: PlainDate; readonly granted: boolean }
  readonly services: readonly Service[]
  readonly decision?: {
    readonly by: Actor
    readonly on: PlainDate
    readonly outcome: 'enter' | 'dismiss'
    readonly reasons: string
    readonly document?: DocumentRef
    readonly length?: string
    readonly prolong?: string
  }
  readonly publishedOn?: PlainDate
  readonly petitions: readonly Petition[]
  /** Closed-open ranges in which measures pause. */
  readonly suspensions: readonly {
    readonly from: PlainDate
    readonly to?: PlainDate
    readonly petition?: string
    /** By statute, and the day it became known; an officer confirms the end. */
    readonly cause?: SuspensionCause & { readonly known: PlainDate }
  }[]
  readonly tokens: readonly Token[]
  readonly annotations: readonly { readonly on: PlainDate; readonly text: string }[]
  readonly corrections: readonly PlainDate[]
  /** Clock id → last day after extension. */
  readonly extensions: Readonly<Record<string, PlainDate>>
  readonly exit?: {
    readonly how: 'removed' | 'repaired' | 'expired' | 'annulled' | 'source'
    readonly ground: string
    readonly on: PlainDate
    readonly by: Actor
    /** The day the fact for removal became known; the removal clock runs from it. */
    readonly factOn?: PlainDate
  }
  readonly compensation?: ActBodies['compensate']
  /** Mirrors: what the source says now. */
  readonly mirror?: {
    readonly edition: string
    readonly sourceId: string
    readonly ground: string
    readonly listedOn?: PlainDate
    readonly record?: Readonly<Record<string, unknown>>
  }
}

/** A listing, in force or once in force, as it follows from a case. Dates closed-open; `to` undefined means no end is set. */
export interface Entry {
  readonly id: string
  readonly caseId: string
  readonly pack: string
  readonly authority: string
  readonly subject: string
  readonly subjectKind: SubjectKind
  readonly ground: string
  readonly version: string
  /** First day it has effect; undefined while service or publicity is outstanding. */
  readonly from?: PlainDate
  readonly to?: PlainDate
  /** The end that the term alone would give. */
  readonly termEnds?: PlainDate
  readonly measures: readonly string[]
  readonly public: boolean
  readonly publishedOn?: PlainDate
  readonly suspensions: CaseState['suspensions']
  readonly tokens: readonly Token[]
  readonly exit?: CaseState['exit']
  readonly annotations: CaseState['annotations']
  readonly particulars: Readonly<Record<string, string>>
}

/** A statutory period of the case. */
export interface Clock {
  readonly id: string
  readonly what:
    | 'notice-window'
    | 'serve-decision'
    | 'publicity'
    | 'publish'
    | 'decide'
    | 'answer'
    | 'carry-out'
    | 'object'
    | 'term'
    | 'deemed-service'
    | 'token'
  readonly petition?: string
  readonly starts: PlainDate
  /** Last day of the period. */
  readonly due: PlainDate
  readonly law: string
  /** Whom it binds: the authority must act, or the subject may. */
  readonly binds: 'authority' | 'subject'
  readonly state: 'running' | 'overdue' | 'met' | 'lapsed'
  readonly metOn?: PlainDate
  /** The days off of this year are not known yet: the due date is provisional. */
  readonly unknownYear?: number
}
