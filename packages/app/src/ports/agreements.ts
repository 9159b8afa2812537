import type { Instant, PlainDate } from '@xinyong/identity'
import type { InputOf } from '@xinyong/contract'
import type { EntryRow, Page } from './ledger.ts'

/** The terms as proposed and approved, never changed: other terms are another agreement. */
export type AgreementTerms = InputOf<'proposeAgreement'>

export interface AgreementStep {
  readonly step: 'propose' | 'approve' | 'suspend' | 'resume' | 'end'
  readonly at: Instant
  /** The account; never shown. */
  readonly by: string
  readonly role: string
  readonly reasons?: string
  readonly act: number
}

/** Who may send what to whom, for which purpose, until when. */
export interface Agreement {
  readonly id: string
  readonly authority: string
  readonly state: 'proposed' | 'in-force' | 'suspended' | 'ended'
  readonly version: number
  readonly terms: AgreementTerms
  readonly history: readonly AgreementStep[]
  readonly createdAt: Instant
}

/** What a recipient holds (charter 6). */
export interface Replica {
  readonly agreement: string
  readonly entry: string
  readonly pack: string
  readonly authority: string
  readonly subject: string
  readonly givenAt: Instant
  readonly lastGivenAt: Instant
  /** First day on which it may no longer be held. */
  readonly expires: PlainDate
}

export interface DeletionNotice {
  readonly id: string
  readonly agreement: string
  readonly entry: string
  readonly pack: string
  readonly authority: string
  readonly subject: string
  readonly recipient: string
  readonly why: 'expired' | 'removed' | 'repaired' | 'annulled' | 'source'
  readonly toldAt: Instant
  readonly dueAt: Instant
  readonly reminders: number
  readonly remindedAt?: Instant
  readonly acknowledgedAt?: Instant
}

export interface AgreementCounts {
  readonly replicas: number
  readonly deletionsPending: number
  readonly deletionsOverdue: number
}

export interface AgreementStore {
  get(id: string): Promise<Agreement | undefined>
  /** Inside `write`: locks it until the transaction ends. */
  getForUpdate(id: string): Promise<Agreement | undefined>
  list(filter: {
    readonly state?: Agreement['state'] | 'expired'
    readonly on: PlainDate
    readonly cursor?: string
    readonly limit: number
  }): Promise<Page<Agreement>>
  /** In force on the day and held by the key. */
  ofKey(key: string, on: PlainDate): Promise<readonly Agreement[]>
  put(agreement: Agreement): Promise<void>
  counts(ids: readonly string[], now: Instant): Promise<ReadonlyMap<string, AgreementCounts>>

  /** Entries of the schemes whose current version was recorded after `since`, in order, for a feed. */
  changes(packs: readonly string[], since: number, limit: number): Promise<readonly EntryRow[]>
  replicas(filter: {
    readonly agreement?: string
    readonly entries?: readonly string[]
    readonly subject?: string
  }): Promise<readonly Replica[]>
  putReplicas(replicas: readonly Replica[]): Promise<void>
  /** Replicas nobody was told to delete although the source has ended or their own time has run. */
  unrecalled(
    on: PlainDate,
    limit: number,
  ): Promise<
    readonly { readonly replica: Replica; readonly recipient: string; readonly why: string }[]
  >
  /** Those to tell when the entry ends: recipients that hold it and were not told yet. */
  recipientsOf(entry: string): Promise<
    readonly {
      readonly agreement: string
      readonly recipient: string
      readonly pack: string
      readonly authority: string
      readonly subject: string
    }[]
  >

  putDeletions(notices: readonly DeletionNotice[]): Promise<void>
  deletion(id: string): Promise<DeletionNotice | undefined>
  deletions(filter: {
    readonly state?: 'pending' | 'overdue' | 'acknowledged'
    readonly agreement?: string
    readonly subject?: string
    readonly now: Instant
    readonly cursor?: string
    readonly limit: number
  }): Promise<Page<DeletionNotice>>
  acknowledge(id: string, at: Instant, by: string): Promise<void>
  /** Not acknowledged and not reminded since the moment. */
  toRemind(before: Instant, limit: number): Promise<readonly DeletionNotice[]>
  reminded(id: string, at: Instant): Promise<void>
}
