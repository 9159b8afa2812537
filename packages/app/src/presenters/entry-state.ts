import type { PlainDate } from '@xinyong/identity'
import { isInEffect, type Entry } from '@xinyong/procedure'

export type EntryStateShown = 'pending' | 'in-force' | 'suspended' | 'ended'

export function entryStateOn(entry: Entry, on: PlainDate): EntryStateShown {
  if (entry.to !== undefined && entry.to <= on) return 'ended'
  if (entry.exit !== undefined && entry.exit.on <= on) return 'ended'
  if (entry.from === undefined || entry.from > on) return 'pending'
  return isInEffect(entry, on) ? 'in-force' : 'suspended'
}

/** Public today: the stored flag was true when the last act was recorded; a term may have ended since. */
export function isPublicOn(entry: Entry, on: PlainDate): boolean {
  return entry.public && entryStateOn(entry, on) !== 'ended'
}
