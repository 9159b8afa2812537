import type { OnProgress, OnReject, ReadSummary } from '../importer.ts'
import type { SourceFile } from '../source-file.ts'
import { reasons } from './reasons.ts'
import type { ReasonCode } from './reasons.ts'

/** Keeps the account of one reading. */
export interface Tally {
  /** `id`: the entry that is lost with the row, when it is known. */
  reject(file: string, line: number, code: ReasonCode, at?: { field?: string; id?: string }): void
  /** The edition is not wholly known, so nothing may be taken for removed. */
  incomplete(): void
  missing(file: string): void
  count(kind: string, by?: number): void
  record(): void
  readonly bytes: (count: number) => void
  finish(): void
  summary(): ReadSummary
}

const EVERY = 500

export function createTally(
  files: readonly SourceFile[],
  onReject: OnReject = () => {},
  onProgress: OnProgress = () => {},
): Tally {
  const counts = new Map<string, number>()
  const unread = new Set<string>()
  const missing: string[] = []
  let [records, rejected, bytes, finished, whole] = [0, 0, 0, false, true]
  const sizes = files.map((file) => file.size)
  const totalBytes = sizes.reduce((sum, size) => (sum ?? 0) + (size ?? 0), 0)
  const progress = (): void =>
    onProgress(
      sizes.includes(undefined) || totalBytes === undefined
        ? { records, bytes }
        : { records, bytes, totalBytes },
    )
  const reject: Tally['reject'] = (file, line, code, at = {}) => {
    rejected += 1
    if (at.id !== undefined) unread.add(at.id)
    const row = { file, line, reason: reasons[code] }
    onReject(at.field === undefined ? row : { ...row, field: at.field })
  }
  return {
    reject,
    incomplete: () => {
      whole = false
    },
    missing: (file) => {
      whole = false
      missing.push(file)
      reject(file, 1, 'file-missing')
    },
    count: (kind, by = 1) => {
      counts.set(kind, (counts.get(kind) ?? 0) + by)
    },
    record: () => {
      records += 1
      if (records % EVERY === 0) progress()
    },
    bytes: (count) => {
      bytes += count
    },
    finish: () => {
      finished = true
      progress()
    },
    summary: () => ({
      records,
      rejected,
      counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      complete: finished && whole,
      unread,
      missing,
    }),
  }
}
