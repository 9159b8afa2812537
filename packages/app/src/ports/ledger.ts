import type { Instant, PlainDate } from '@xinyong/identity'
import type { Act, ActDraft, CaseState, Entry } from '@xinyong/procedure'
import type { AccountStore } from './accounts.ts'
import type { AgreementStore } from './agreements.ts'
import type { CollationStore } from './collation.ts'
import type { LookStore } from './looks.ts'
import type { MirrorStore } from './mirrors.ts'
import type { PointsStore } from './points.ts'
import type { ProductStore } from './products.ts'
import type { Principal } from './principal.ts'
import type { ReviewStore } from './review.ts'
import type { ScorecardStore } from './scorecards.ts'
import type { ScoreStore } from './scores.ts'
import type { ScreeningStore } from './screening.ts'
import type { StatisticsStore } from './statistics.ts'
import type { SubjectStore } from './subjects.ts'

/**
 * The system of record. A use case is one transaction; what it returns after `write` resolves is durable (fsync).
 * Inside, everything goes through `tx`, never through the ledger itself.
 */
export interface Ledger {
  /** Read-only snapshot under the principal's row-level security. */
  read<T>(as: Principal, work: (tx: ReadTx) => Promise<T>): Promise<T>
  /** Serialised where it matters; retried by the ledger on a serialisation failure only. */
  write<T>(as: Principal, work: (tx: WriteTx) => Promise<T>): Promise<T>
}

export interface ReadTx {
  readonly acts: ActReader
  readonly cases: CaseReader
  readonly entries: EntryReader
  readonly subjects: SubjectStore
  readonly accounts: AccountStore
  readonly looks: LookStore
  readonly mirrors: MirrorStore
  readonly statistics: StatisticsStore
  readonly agreements: AgreementStore
  readonly scores: ScoreStore
  readonly scorecards: ScorecardStore
  readonly points: PointsStore
  readonly products: ProductStore
  readonly collation: CollationStore
  readonly screening: ScreeningStore
  readonly review: ReviewStore
}

export interface WriteTx extends Omit<ReadTx, 'acts' | 'cases'> {
  readonly acts: ActReader & ActWriter
  readonly cases: CaseReader & CaseWriter
  readonly jobs: JobQueue
}

export interface ActReader {
  ofCase(caseId: string): Promise<readonly Act[]>
  bySeq(seq: number): Promise<Act | undefined>
  /** In sequence, for projections; at most `limit`. */
  after(seq: number, limit: number): Promise<readonly Act[]>
  lastSeq(): Promise<number>
}

export interface ActWriter {
  /**
   * Appends acts to the gap-free sequence, with salt and leaf commitment, and projects the case and its entry in the same
   * transaction. `state` is the case after the acts and `entry` what follows from it. Fails with `case/conflict` when the
   * case is no longer at `expectedVersion`.
   */
  append(batch: CaseAppend): Promise<readonly Act[]>
  /** Many cases at once, for imports: the same guarantees, one round trip a batch. */
  appendMany(batches: readonly CaseAppend[]): Promise<readonly Act[]>
  /** An act that belongs to no case: an edition, an erasure, a step about an agreement. */
  appendGlobal(pack: string, authority: string, draft: ActDraft): Promise<Act>
}

export interface CaseAppend {
  readonly caseId: string
  readonly expectedVersion: number
  readonly drafts: readonly ActDraft[]
  readonly state: CaseState
  readonly entry: Entry | undefined
}

export interface CaseReader {
  get(caseId: string): Promise<CaseState | undefined>
  /** Inside `write`: locks the case row until the transaction ends. */
  getForUpdate(caseId: string): Promise<CaseState | undefined>
  ofSubject(subject: string): Promise<readonly CaseState[]>
  list(filter: CaseFilter): Promise<Page<CaseState>>
  /** Cases with an entry whose term ended on or before the day and that have not been expired. */
  termEnded(on: PlainDate, limit: number): Promise<readonly CaseState[]>
}

export interface CaseWriter {
  /** Next clock that matters, so that queues sort by it. */
  setDue(caseId: string, due: PlainDate | undefined, clock: string | undefined): Promise<void>
}

export interface CaseFilter {
  readonly pack?: string
  readonly authority?: string
  readonly stage?: CaseState['stage']
  readonly subject?: string
  readonly dueBefore?: PlainDate
  readonly cursor?: string
  readonly limit: number
  readonly sort: 'due' | 'opened'
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Opaque; absent on the last page. */
  readonly next?: string
  readonly total?: number
}

/** The two axes of time: law's and ours. */
export interface AsOf {
  readonly effective: PlainDate
  /** As the register knew it then; absent: now. */
  readonly recorded?: Instant
}

export interface EntryReader {
  get(entryId: string, asOf?: AsOf): Promise<EntryRow | undefined>
  /** Every version of one entry ever recorded, oldest first. */
  history(entryId: string): Promise<readonly EntryVersion[]>
  list(filter: EntryFilter): Promise<Page<EntryRow>>
  /** By keyed identifier hashes: everything that was recorded about these subjects as of the moment. */
  byIdentifierKeys(keys: readonly string[], asOf: AsOf): Promise<readonly EntryRow[]>
  ofSubject(subject: string): Promise<readonly EntryRow[]>
  /** All current entries, in id order, streamed, for the index and for exports. */
  stream(filter: { readonly pack?: string; readonly publicOnly?: boolean }): AsyncIterable<EntryRow>
  /** Entries whose current version was recorded after the act; to keep an index up to date. */
  changedSince(seq: number): AsyncIterable<EntryRow>
}

export interface EntryRow {
  readonly entry: Entry
  readonly subject: SubjectCard
  /** Keyed hashes under which checks find it. */
  readonly identifierKeys: readonly string[]
  readonly seq: number
}

export interface EntryVersion {
  readonly entry: Entry
  readonly recordedFrom: Instant
  readonly recordedTo?: Instant
  readonly seq: number
}

export interface EntryFilter {
  readonly pack?: string
  /** Words of the name, in any script; matched on normalised keys. */
  readonly query?: string
  readonly ground?: string
  readonly inForceOn?: PlainDate
  readonly publicOnly: boolean
  readonly cursor?: string
  readonly limit: number
}

/** What travels with an entry about its subject. Identifiers are masked unless the source is public. */
export interface SubjectCard {
  readonly id: string
  readonly kind: 'person' | 'organisation' | 'public-body'
  readonly names: readonly string[]
  readonly identifiers: readonly { readonly scheme: string; readonly shown: string }[]
  readonly birthYear?: number
  readonly countries: readonly string[]
  readonly demo: boolean
}

export interface JobQueue {
  /** In the same transaction as the act it belongs to. `key` makes it happen once. */
  enqueue(job: {
    readonly kind: string
    readonly key: string
    readonly payload: unknown
    readonly runAt?: Instant
  }): Promise<void>
}
