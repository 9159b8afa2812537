import { oneAtATime } from '@xinyong/app'
import type { EntryRow, Ledger, StandingView } from '@xinyong/app'
import { createSharing } from './share.ts'

const SYSTEM = { kind: 'system', job: 'standing' } as const
/** Not confirmed for longer than this, and answers from it are `stale`. */
const MOST_UNCONFIRMED_MS = 30_000

export interface LoadedStanding extends StandingView {
  readonly size: number
  /** The subject's identifiers changed, which no act tells: its entries are read anew. */
  refreshSubject(subject: string): Promise<void>
}

/**
 * Every entry by the keyed hashes of its subject's identifiers, in memory. Loaded at start, then brought up to date by
 * what was recorded after the last act it knows; holds nothing that the ledger does not.
 */
export async function loadStanding(
  ledger: Ledger,
  nowMs: () => number,
  progress: (done: number) => void = () => {},
): Promise<LoadedStanding> {
  const share = createSharing()
  const byKey = new Map<string, readonly EntryRow[]>()
  const byEntry = new Map<string, EntryRow>()
  let seq = 0
  let confirmedAt = nowMs()

  const unlink = (row: EntryRow): void => {
    for (const key of row.identifierKeys) {
      const left = (byKey.get(key) ?? []).filter((other) => other.entry.id !== row.entry.id)
      if (left.length === 0) byKey.delete(key)
      else byKey.set(key, left)
    }
  }
  const put = (given: EntryRow): void => {
    const row = share(given)
    const before = byEntry.get(row.entry.id)
    // Another catch-up may have been faster: a version is never replaced by an earlier one.
    if (before && before.seq > row.seq) return
    if (before) unlink(before)
    byEntry.set(row.entry.id, row)
    for (const key of row.identifierKeys) byKey.set(key, [...(byKey.get(key) ?? []), row])
  }

  const follow = async (): Promise<void> => {
    await ledger.read(SYSTEM, async (tx) => {
      const last = await tx.acts.lastSeq()
      if (last > seq) for await (const row of tx.entries.changedSince(seq)) put(row)
      seq = Math.max(seq, last)
    })
    confirmedAt = nowMs()
  }
  const catchUp = oneAtATime(follow)

  await ledger.read(SYSTEM, async (tx) => {
    const last = await tx.acts.lastSeq()
    for await (const row of tx.entries.stream({})) {
      put(row)
      if (byEntry.size % 50_000 === 0) progress(byEntry.size)
    }
    seq = last
  })

  return {
    get seq() {
      return seq
    },
    get size() {
      return byEntry.size
    },
    entriesOf(keys) {
      const [only] = keys
      if (keys.length === 1 && only !== undefined) return byKey.get(only) ?? []
      const found = new Map(
        keys.flatMap((key) => (byKey.get(key) ?? []).map((row) => [row.entry.id, row] as const)),
      )
      return [...found.values()]
    },
    behind: () => nowMs() - confirmedAt > MOST_UNCONFIRMED_MS,
    catchUp,
    async refreshSubject(subject) {
      const rows = await ledger.read(SYSTEM, (tx) => tx.entries.ofSubject(subject))
      for (const row of rows) put(row)
    },
  }
}
