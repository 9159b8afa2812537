import type { Instant } from '@xinyong/identity'
import type { SourceRecord } from '../entities/entity.ts'

export interface MirrorEdition {
  readonly register: string
  readonly edition: string
  readonly takenAt: Instant
  readonly publishedOn?: string
  readonly digest: string
  readonly records: number
}

/** Records of lists somebody else decides, as their latest edition states them. */
export interface MirrorStore {
  editions(register: string): Promise<readonly MirrorEdition[]>
  latest(register: string): Promise<MirrorEdition | undefined>
  /** sourceId → {caseId, digest of the record, case version}. */
  digests(
    register: string,
  ): Promise<
    ReadonlyMap<
      string,
      { readonly caseId: string; readonly digest: string; readonly version: number }
    >
  >
  putEdition(edition: MirrorEdition): Promise<void>
  putRecords(
    register: string,
    records: readonly {
      readonly caseId: string
      readonly subject: string
      readonly digest: string
      readonly record: SourceRecord | undefined
      readonly sourceId: string
    }[],
  ): Promise<void>
  /** In source id order. */
  stream(register: string): AsyncIterable<{
    readonly caseId: string
    readonly subject: string
    readonly record: SourceRecord
    readonly firstSeen: Instant
    readonly lastChange: Instant
  }>
  ofSubject(subject: string): Promise<readonly SourceRecord[]>
}
