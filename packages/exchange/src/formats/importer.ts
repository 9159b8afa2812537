import type { RejectedRow, SourceRecord } from '@xinyong/app'
import type { Text } from '@xinyong/identity'
import type { SourceFile } from './source-file.ts'

/** How far a reading has come. */
export interface ReadProgress {
  readonly records: number
  readonly bytes: number
  readonly totalBytes?: number
}

export type OnReject = (row: RejectedRow) => void
export type OnProgress = (progress: ReadProgress) => void

/** What a reading found; final once the records have been consumed. */
export interface ReadSummary {
  readonly records: number
  readonly rejected: number
  /** Counts by kind, for example `aliases`, `addresses`, `list:SDN`. */
  readonly counts: Readonly<Record<string, number>>
  /** False while reading, and for good when a file broke off, was missing or held an entry nobody can name. */
  readonly complete: boolean
  /** Source ids of entries that are in the edition but could not be read: they have not been removed. */
  readonly unread: ReadonlySet<string>
  /** Files that belong to the edition and were not given. */
  readonly missing: readonly string[]
}

/** Records as they are read, and the account of the reading. It can be consumed once. */
export interface Reading extends AsyncIterable<SourceRecord> {
  summary(): ReadSummary
}

/** Whether an importer understands a set of files. */
export interface Recognition {
  readonly recognised: boolean
  readonly missing: readonly string[]
  /** Names of files it would not read. */
  readonly unknown: readonly string[]
}

export interface Importer {
  readonly id: string
  readonly title: Text
  recognises(files: readonly SourceFile[]): Promise<Recognition>
  read(files: readonly SourceFile[], onReject?: OnReject, onProgress?: OnProgress): Reading
}
