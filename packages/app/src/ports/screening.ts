import type { Instant, PlainDate } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Entity, Filters, Match, Query } from '@xinyong/screening'
import type { SourceRecord } from '../entities/entity.ts'
import type { SubjectCard } from './ledger.ts'

export interface ScreeningOptions extends Filters {
  /** Hits at most. */
  readonly limit?: number
  /** Least score of a hit, 0 to 1. */
  readonly threshold?: number
  /** Entities compared in full; 50. */
  readonly candidates?: number
  /** The day on which entries must be in force; absent: today. */
  readonly on?: PlainDate
}

/** One entity of the index as the public may see it: names masked where the register masks them. */
export interface ScreenedEntity {
  readonly entity: Entity
  /** Entries on the registers behind it, and the subjects they are about. */
  readonly entries: readonly string[]
  readonly subjects: readonly string[]
}

export interface ScreeningHit extends ScreenedEntity {
  readonly id: string
  readonly score: number
  /** Its band is `ambiguous` where namesakes cannot be told apart. */
  readonly match: Match
}

export interface ScreeningFound {
  readonly hits: readonly ScreeningHit[]
  /** Entities that reached the threshold, whether or not they fitted into the limit. */
  readonly reached: number
  /** False where something near was not compared: `leftOut` says what. */
  readonly complete: boolean
  readonly leftOut: {
    readonly entities: number
    readonly words: readonly string[]
    readonly names: number
  }
  /** The same two digests and the same question give the same answer to the byte. */
  readonly indexDigest: string
  readonly rulesDigest: string
  /** The last act the index knew. */
  readonly seq: number
}

/** What an index held at an earlier act. */
export interface PastScreening {
  readonly indexDigest: string
  search(query: Query, options?: ScreeningOptions): ScreeningFound
}

/** One entity as it was after an act and as it is; absent where it was not, or is not, in the index. */
export interface EntityChange {
  readonly id: string
  readonly before?: Entity
  readonly now?: Entity
}

export interface ScreeningList {
  readonly id: string
  readonly title: { readonly en: string; readonly zh: string }
  readonly mirror: boolean
  /** Entities of it in the index. */
  readonly entities: number
}

/**
 * Who is on the registers, by name, in memory: entries in force and mirrored records, kept up to date act by act. A
 * projection: it holds nothing that the ledger does not, and its digest is the same however it came to be.
 */
export interface ScreeningView {
  /** The act up to which it is complete. */
  readonly seq: number
  /** Entities it holds. */
  readonly size: number
  digests(): { readonly index: string; readonly rules: string }
  /**
   * Who may be meant. Without a schema, or with one that leaves open what is asked (`Thing`, `LegalEntity`), people and
   * organisations are compared each in their way. Logging the look is the caller's (charter 7).
   */
  search(query: Query, options?: ScreeningOptions): ScreeningFound
  /** The same for many, off the thread that answers requests; in the order of the queries. */
  searchMany(
    asked: readonly { readonly query: Query; readonly options: ScreeningOptions }[],
  ): Promise<readonly ScreeningFound[]>
  entity(id: string, on?: PlainDate): ScreenedEntity | undefined
  /** Entities with a word of a name that begins so, the most alike first. */
  suggest(prefix: string, options?: ScreeningOptions): readonly ScreenedEntity[]
  catalogue(): readonly ScreeningList[]
  /** The index as it stood after an act, made from the ledger; the last one made is kept for a while. */
  asOf(seq: number, on: PlainDate): Promise<PastScreening>
  /** Entities that are not as they were after an act; undefined where that is true of more than `most` subjects. */
  changesSince(seq: number, most: number): Promise<readonly EntityChange[] | undefined>
  /** Brings it to the ledger's present state. */
  catchUp(): Promise<void>
}

/** A public entry in force with all that screening may know of its subject. */
export interface ScreeningSource {
  readonly entry: Entry
  readonly subject: SubjectCard
  readonly identifierKeys: readonly string[]
  /** When the current version was recorded. */
  readonly changedAt: Instant
  /** Of a mirrored list: the record as its source states it. */
  readonly record?: SourceRecord
  readonly firstSeen?: Instant
}

export interface ScreeningStore {
  /** Ids of subjects with a public entry, in order, after the one named. */
  subjects(after: string, limit: number): Promise<readonly string[]>
  /** The public entries of these subjects as they stand. */
  sourcesOf(subjects: readonly string[]): Promise<readonly ScreeningSource[]>
  /** The same as it stood after an act. */
  sourcesAsOf(subjects: readonly string[], seq: number): Promise<readonly ScreeningSource[]>
  /** Subjects of whom something is not as it was after an act, `most` of them at most, with all their entries ever. */
  changedAfter(
    seq: number,
    most: number,
  ): Promise<{ readonly subjects: readonly string[]; readonly entries: readonly string[] }>
}
