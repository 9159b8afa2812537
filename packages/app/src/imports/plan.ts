import type { SourceRecord } from '../entities/entity.ts'
import { digestOf as digest } from '../digest.ts'

/** What the register holds of a list: record → its case and digest; an empty digest says that it has been removed. */
export type Held = ReadonlyMap<
  string,
  { readonly caseId: string; readonly digest: string; readonly version: number }
>

export interface Plan {
  /** Source id → digest, of records that must be written. */
  readonly write: Map<string, string>
  /** Source ids that the edition no longer holds. */
  readonly remove: readonly string[]
  readonly records: number
  readonly unchanged: number
  /** Over every record of the edition: the same edition read twice gives the same. */
  readonly digest: string
}

export const REMOVED = ''

/** Compares an edition with what is held, without keeping its records. `unread`: in the edition, but not readable. */
export async function planImport(
  read: AsyncIterable<SourceRecord>,
  digestOf: (record: SourceRecord) => string,
  held: Held,
  unread: () => ReadonlySet<string>,
  onRecord: (count: number) => void,
): Promise<Plan> {
  const seen = new Map<string, string>()
  for await (const record of read) {
    if (!seen.has(record.sourceId)) seen.set(record.sourceId, digestOf(record))
    onRecord(seen.size)
  }
  const write = new Map([...seen].filter(([id, found]) => held.get(id)?.digest !== found))
  const spared = unread()
  const remove = [...held]
    .filter(([id, { digest: kept }]) => kept !== REMOVED && !seen.has(id) && !spared.has(id))
    .map(([id]) => id)
  return {
    write,
    remove,
    records: seen.size,
    unchanged: seen.size - write.size,
    digest: digest([...seen].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
