import type { InputOf, OutputOf } from '@xinyong/contract'
import type { Instant, PlainDate } from '@xinyong/identity'
import type { Page } from './ledger.ts'

/** A question as the contract takes it, and one result of its answer. */
export type ScreeningAsked = Omit<InputOf<'screenName'>, 'purpose'>
export type ScreeningShown = OutputOf<'screenName'>['results'][number]

export interface Person {
  readonly account: string
  /** What the colleagues see. */
  readonly label: string
}

/** What a person decided about a match. `party` is the relying party: nobody else sees it or is bound by it. */
export interface Judgement {
  readonly id: string
  readonly party: string
  /** Keyed hash of the reference, or of the question where there is none. */
  readonly fingerprint: string
  readonly reference?: string
  readonly asked: string
  readonly verdict: 'same' | 'not-same'
  readonly reason: string
  readonly by: Person
  readonly at: Instant
  readonly match?: string
  readonly entity: string
  readonly name: string
  readonly registers: readonly string[]
  /** What was behind the entity then: the judgement follows these where ids merge or change. */
  readonly entries: readonly string[]
  readonly subjects: readonly string[]
  readonly recordDigest: string
  /** An identifier agreed already when it was decided. */
  readonly identified: boolean
  readonly revoked?: { readonly at: Instant; readonly by: Person; readonly reason: string }
}

/** A judgement with what the collation held of its records at the moment of a question. */
export interface KnownJudgement extends Judgement {
  /** Entries that stand in one cluster with those it was about. */
  readonly kin?: readonly string[]
  /** Entries that stood so after it was decided, and were parted from them. */
  readonly parted?: readonly string[]
}

export interface QueuedMatch {
  readonly id: string
  readonly party: string
  readonly version: number
  readonly state: 'open' | 'assigned' | 'decided'
  readonly purpose: string
  readonly fingerprint: string
  readonly monitor?: string
  readonly openedAt: Instant
  readonly assignee?: Person
  readonly asked: ScreeningAsked
  /** As it was when it was queued. */
  readonly result: ScreeningShown
  readonly recordDigest: string
  readonly indexDigest: string
  readonly rulesDigest: string
  readonly decision?: {
    readonly verdict: 'confirm' | 'not-same' | 'unsure'
    readonly reason: string
    readonly by: Person
    readonly at: Instant
    readonly judgement?: string
  }
}

export type MonitorTerms = InputOf<'createMonitor'>

export interface Monitor {
  readonly id: string
  readonly party: string
  readonly version: number
  readonly state: 'active' | 'paused'
  readonly terms: MonitorTerms
  /** Of its question, as decisions are remembered by; monitors of earlier versions lack it. */
  readonly fingerprint?: string
  readonly createdAt: Instant
  /** The key or account that saved it: whose look each new match is. */
  readonly createdBy: string
  readonly screenedAt?: Instant
  readonly indexDigest?: string
  /** Matches of the last screening. */
  readonly results: readonly ScreeningShown[]
}

export interface Alert {
  readonly id: string
  readonly party: string
  readonly monitor: string
  readonly reference?: string
  readonly at: Instant
  readonly kind: 'new' | 'changed' | 'gone'
  readonly entity: string
  readonly before?: ScreeningShown
  readonly after?: ScreeningShown
  readonly indexDigest: string
  readonly match?: string
  readonly acknowledged?: { readonly by: string; readonly at: Instant }
  readonly delivery: 'none' | 'waiting' | 'delivered'
}

/** Up to which act it is known whom the lists can have touched. */
export interface Sweep {
  readonly seq: number
  readonly indexDigest: string
  readonly rulesDigest: string
  /** Entities there were when everybody was last to be screened. */
  readonly entities: number
  /** The last step of the collation that was followed. */
  readonly collated: number
}

/** Review, memory and monitoring of a relying party. Row-level security shows each party its own only. */
export interface ReviewStore {
  /** Of these fingerprints, those that held at the moment. */
  memory(party: string, fingerprints: readonly string[], at: Instant): Promise<readonly Judgement[]>
  judgement(id: string): Promise<Judgement | undefined>
  judgements(filter: {
    readonly state?: 'in-force' | 'revoked'
    readonly cursor?: string
    readonly limit: number
  }): Promise<Page<Judgement>>
  putJudgement(judgement: Judgement): Promise<void>

  match(id: string): Promise<QueuedMatch | undefined>
  /** Inside `write`: locks it until the transaction ends. */
  matchForUpdate(id: string): Promise<QueuedMatch | undefined>
  /** Not decided yet, of the same question and entity. */
  openMatch(party: string, fingerprint: string, entity: string): Promise<QueuedMatch | undefined>
  matches(filter: {
    readonly state?: QueuedMatch['state']
    readonly assignee?: string
    readonly cursor?: string
    readonly limit: number
  }): Promise<Page<QueuedMatch>>
  putMatch(match: QueuedMatch): Promise<void>

  monitor(id: string): Promise<Monitor | undefined>
  monitorForUpdate(id: string): Promise<Monitor | undefined>
  monitors(filter: {
    readonly reference?: string
    readonly cursor?: string
    readonly limit: number
  }): Promise<Page<Monitor>>
  countMonitors(party: string): Promise<number>
  /** Active ones that are to be screened again, the longest waiting first. */
  dueMonitors(limit: number): Promise<readonly Monitor[]>
  /** `due`: it is to be screened again whatever the lists do. */
  putMonitor(monitor: Monitor, due: boolean): Promise<void>
  /** Active ones that are not due yet, in the order of their ids. */
  watched(after: string, limit: number): Promise<readonly Monitor[]>
  setDue(ids: readonly string[] | 'all'): Promise<void>
  /** Those of a party that ask what a decision is about. */
  setDueBy(party: string, fingerprint: string): Promise<void>
  /** Those whose question somebody has decided something about. */
  setDueWhereDecided(): Promise<void>
  /** The last sweep; nobody else sweeps until the transaction ends. */
  sweepForUpdate(): Promise<Sweep | undefined>
  putSweep(sweep: Sweep): Promise<void>
  /** With its alerts and its matches that are not decided. */
  dropMonitor(id: string): Promise<void>
  expiredMonitors(on: PlainDate, limit: number): Promise<readonly string[]>

  alert(id: string): Promise<Alert | undefined>
  alertsById(ids: readonly string[]): Promise<readonly Alert[]>
  alerts(filter: {
    readonly monitor?: string
    readonly state?: 'open' | 'acknowledged'
    readonly cursor?: string
    readonly limit: number
  }): Promise<Page<Alert>>
  putAlerts(alerts: readonly Alert[]): Promise<void>
}

/** Posts alerts to addresses the operator configured; to no other. */
export interface Webhooks {
  allows(url: string): boolean
  /** @throws AppError screening/webhook-failed, to be tried again */
  post(url: string, delivery: { readonly id: string; readonly body: string }): Promise<void>
}
