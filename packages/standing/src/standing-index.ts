import type { PlainDate } from '@xinyong/identity'
import { dayNumber } from '@xinyong/procedure'
import { checkSubject } from './check-subject.ts'
import type { CheckAnswer, CheckQuestion, EntryFacts, StandingEntry } from './model.ts'
import type { RulesOn } from './resolver.ts'
import { createResolver } from './resolver.ts'
import { createRows } from './rows.ts'

/** Entries in memory by subject key (the keyed hash of an identifier, or any string the caller looks up by). */
export interface StandingIndex {
  readonly size: number
  /** Adds an entry, or replaces the one of the same id; its keys are the subject's. */
  put(entry: EntryFacts, keys: readonly string[]): void
  /** Forgets an entry; true where it was known. */
  remove(entryId: string): boolean
  /** Everything with effect on a day (pauses apart), with what its scheme means on that day. */
  lookup(keys: readonly string[], on: PlainDate): readonly StandingEntry[]
  /** The decision for a subject with these keys. */
  check(question: CheckQuestion, keys: readonly string[]): CheckAnswer
}

/** One row in nearly all cases; a list only where a key has several. */
type RowsOfKey = number | readonly number[]

const list = (rows: RowsOfKey | undefined): readonly number[] =>
  rows === undefined ? [] : typeof rows === 'number' ? [rows] : rows

/**
 * An index made for a million entries: whole numbers in typed arrays, measures resolved once for each pack, ground and
 * day. Rebuild it from the register at any time; it holds nothing of its own.
 */
export const createStandingIndex = (rulesOn: RulesOn): StandingIndex => {
  const rows = createRows()
  const resolve = createResolver(rulesOn)
  const byKey = new Map<string, RowsOfKey>()
  const byId = new Map<string, number>()
  const keysOfRow: (string | readonly string[])[] = []
  const free: number[] = []
  let next = 0

  const unlink = (row: number): void => {
    const keys = keysOfRow[row] ?? []
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const left = list(byKey.get(key)).filter((other) => other !== row)
      const [only] = left
      if (only === undefined) byKey.delete(key)
      else byKey.set(key, left.length === 1 ? only : left)
    }
  }

  /** `missing`: packs of entries whose law is not loaded, so that nothing can be said about them. */
  const gather = (
    keys: readonly string[],
    on: PlainDate,
  ): { readonly standing: readonly StandingEntry[]; readonly missing: readonly string[] } => {
    const day = dayNumber(on)
    const found = new Set<number>()
    for (const key of keys)
      for (const row of list(byKey.get(key))) if (rows.maybeOn(row, day)) found.add(row)
    const standing: StandingEntry[] = []
    const missing: string[] = []
    for (const row of found) {
      const entry = rows.get(row)
      const scheme = resolve(entry, on)
      if (scheme === undefined) missing.push(entry.pack)
      else standing.push({ entry, scheme })
    }
    return { standing, missing }
  }

  return {
    get size() {
      return byId.size
    },
    put(entry, keys) {
      const known = byId.get(entry.id)
      if (known !== undefined) unlink(known)
      const row = known ?? free.pop() ?? next++
      byId.set(entry.id, row)
      rows.put(row, entry)
      const own = [...new Set(keys)]
      keysOfRow[row] = own.length === 1 ? (own[0] ?? '') : own
      for (const key of own) {
        const others = byKey.get(key)
        byKey.set(key, others === undefined ? row : [...list(others), row])
      }
    },
    remove(entryId) {
      const row = byId.get(entryId)
      if (row === undefined) return false
      unlink(row)
      byId.delete(entryId)
      rows.drop(row)
      keysOfRow[row] = ''
      free.push(row)
      return true
    },
    lookup: (keys, on) => gather(keys, on).standing,
    check(question, keys) {
      const { standing, missing } = gather(keys, question.on)
      const answer = checkSubject(question, standing)
      if (missing.length === 0) return answer
      const stale = [...new Set([...answer.stale, ...missing])]
      return answer.decision === 'deny'
        ? { ...answer, stale }
        : { ...answer, decision: 'stale', redeem: [], stale }
    },
  }
}
