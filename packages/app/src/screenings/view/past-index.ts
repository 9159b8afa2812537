import { openSnapshot, putEntity, removeEntity, writeSnapshot } from '@xinyong/screening'
import type { NameIndex } from '@xinyong/screening'
import type { EntityChange } from '../../ports/screening.ts'

/** A copy of an index with changes taken back. */
export function withoutChanges(index: NameIndex, changes: readonly EntityChange[]): NameIndex {
  const opened = openSnapshot(writeSnapshot(index))
  if (!opened.ok) throw new TypeError(`screening: a snapshot just written is ${opened.flaw}`)
  for (const { id, before } of changes)
    if (before === undefined) removeEntity(opened.index, id)
    else putEntity(opened.index, before)
  return opened.index
}

/** Memory of an index that nobody has asked again for so long is given back. */
const IDLE_MS = 5 * 60_000

export interface KeptIndex {
  of(seq: number, make: () => Promise<NameIndex>): Promise<NameIndex>
}

/** Keeps the last index that was made: whoever replays one answer of a day mostly replays others of it. */
export function keepLast(): KeptIndex {
  let held: { readonly seq: number; readonly index: Promise<NameIndex> } | undefined
  let idle: NodeJS.Timeout | undefined
  return {
    async of(seq, make) {
      clearTimeout(idle)
      if (held?.seq !== seq) held = { seq, index: make() }
      const own = held
      try {
        return await own.index
      } catch (error) {
        if (held === own) held = undefined
        throw error
      } finally {
        idle = setTimeout(() => (held = undefined), IDLE_MS).unref()
      }
    },
  }
}
