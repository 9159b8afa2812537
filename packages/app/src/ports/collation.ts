import type { Instant, PlainDate } from '@xinyong/identity'
import type {
  ClusterState,
  Deed,
  LinkEvidence,
  LiveRefusal,
  PairExplanation,
  TrailKind,
  TruthPoint,
} from '@xinyong/screening'
import type { SourceRecord } from '../entities/entity.ts'
import type { Page, SubjectCard } from './ledger.ts'

/** An entry as the collation compares it; `shown` are the values a person may read, numbers masked. */
export interface CollationRecord {
  readonly key: string
  readonly register: string
  readonly kind: SubjectCard['kind']
  readonly subject: string
  readonly name: string
  readonly from?: PlainDate
  readonly demo: boolean
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly shown: Readonly<Record<string, readonly string[]>>
}

/** A judgement on two records, and the step it came with. */
export interface PairRuling {
  readonly entry: number
  readonly a: string
  readonly b: string
  readonly same: boolean
}

export type CollationVerdict = 'same' | 'different' | 'unsure'

export type CollationOrder =
  | { readonly kind: 'add' | 'correct'; readonly record: CollationRecord }
  | { readonly kind: 'withdraw'; readonly key: string }
  | {
      readonly kind: 'judge'
      readonly a: string
      readonly b: string
      readonly verdict: CollationVerdict
    }
  | { readonly kind: 'separate'; readonly records: readonly string[] }
  | { readonly kind: 'revoke'; readonly step: number }

/** One change as it is kept. */
export interface KeptStep extends Deed {
  readonly number: number
  readonly kind: TrailKind | 'found'
  readonly records: readonly string[]
  readonly before: readonly ClusterState[]
  readonly after: readonly ClusterState[]
  readonly evidence: readonly LinkEvidence[]
  readonly verdict?: CollationVerdict
  readonly objection?: string
  readonly revokes?: number
}

export interface CollationChange {
  readonly step: KeptStep
  readonly added: readonly PairRuling[]
  readonly ended: readonly PairRuling[]
}

export interface Founding {
  readonly records: readonly CollationRecord[]
  readonly rulings: readonly PairRuling[]
  readonly unsure: readonly (readonly [string, string])[]
  /** Record to the id of its cluster, as it was. */
  readonly ids: ReadonlyMap<string, string>
  readonly number: number
  /** The act up to which the records are complete. */
  readonly seq: number
}

export interface DeskStatus {
  readonly number: number
  readonly seq: number
  readonly records: number
  readonly clusters: number
  readonly joined: number
  readonly threshold: number
  readonly registers: Readonly<Record<string, number>>
  readonly same: number
  readonly different: number
  readonly waiting: number
}

export interface DeskPair {
  readonly a: CollationRecord
  readonly b: CollationRecord
  readonly bits: number
  readonly together: boolean
}

export interface DeskExplanation extends DeskPair {
  readonly clusterOfA: string
  readonly clusterOfB: string
  readonly explanation: PairExplanation
}

export interface DeskFilter {
  readonly register?: string
  readonly q?: string
  readonly offset: number
  readonly limit: number
}

export interface DeskCluster {
  readonly id: string
  readonly records: readonly CollationRecord[]
}

/** The collation of the registers' entries, in memory. It follows from the records and from what the ledger keeps. */
export interface CollationDesk {
  status(): DeskStatus | undefined
  /** Learns and clusters anew; gives every cluster. */
  found(founding: Founding): readonly ClusterState[]
  /** A step was written that this desk did not make. */
  reach(at: { readonly number?: number; readonly seq?: number }): void
  change(order: CollationOrder, deed: Deed): CollationChange | LiveRefusal
  clear(): void
  records(keys: readonly string[]): readonly (CollationRecord | undefined)[]
  waiting(filter: DeskFilter): readonly DeskPair[]
  pair(a: string, b: string): DeskExplanation | undefined
  clusters(filter: DeskFilter): readonly DeskCluster[]
  cluster(id: string): DeskCluster | undefined
  truthSpace(labels: readonly Omit<PairRuling, 'entry'>[]): {
    readonly points: readonly TruthPoint[]
    readonly best: number | undefined
  }
}

/** The same, in a thread of its own. */
export type RemoteDesk = {
  readonly [K in keyof CollationDesk]: (
    ...given: Parameters<CollationDesk[K]>
  ) => Promise<ReturnType<CollationDesk[K]>>
}

/** A step as it stands on the trail. */
export interface TrailStep extends KeptStep {
  readonly revokedBy?: number
  readonly revocable: boolean
}

/** Two records that stood in one cluster. */
export interface Companion {
  readonly of: string
  readonly key: string
  /** Absent: they stood together at the moment asked for. */
  readonly until?: Instant
}

/** What people judged, the ids of clusters, and every change. */
export interface CollationStore {
  /** Number of the last step; inside `write`, nobody else writes one until the transaction ends. */
  head(): Promise<number>
  append(change: CollationChange): Promise<void>
  /** The clusters as they are now, whole: records that are not named are in none. */
  putClusters(clusters: readonly ClusterState[], at: Instant): Promise<void>
  ids(): Promise<ReadonlyMap<string, string>>
  /** With whom these records stood in one cluster until a moment, and since when: each time of its own. */
  companions(keys: readonly string[], at: Instant): Promise<readonly Companion[]>
  /** Judgements in force. */
  rulings(): Promise<readonly PairRuling[]>
  /** Whether a record has judgements in force. */
  isJudged(key: string): Promise<boolean>
  unsure(): Promise<readonly (readonly [string, string])[]>
  /** Every step about a pair, the latest first. */
  ofPair(a: string, b: string): Promise<readonly TrailStep[]>
  /** Steps that touched a cluster by its id or that concern its records, the latest first. */
  ofCluster(id: string, records: readonly string[]): Promise<readonly TrailStep[]>
  step(number: number): Promise<TrailStep | undefined>
  list(
    filter: { readonly kind?: 'judge' | 'unsure' },
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<TrailStep>>
  /** Records of mirrored lists by case. */
  sourceRecords(cases: readonly string[]): Promise<ReadonlyMap<string, SourceRecord>>
}
