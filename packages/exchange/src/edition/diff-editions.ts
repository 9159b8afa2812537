import type { SourceRecord } from '@xinyong/app'
import type { Text } from '@xinyong/identity'
import type { ReadSummary } from '../formats/importer.ts'
import { digestRecord } from './digest-record.ts'
import { refusals } from './refusals.ts'
import type { RefusalCode } from './refusals.ts'

/** One difference between the edition held and the edition read. */
export type EditionChange =
  | { readonly kind: 'add'; readonly record: SourceRecord; readonly digest: string }
  | {
      readonly kind: 'change'
      readonly record: SourceRecord
      readonly digest: string
      readonly before: string
    }
  | { readonly kind: 'remove'; readonly sourceId: string; readonly before: string }
  | {
      /** Nothing is removed; what was added and changed before stands. Always the last element. */
      readonly kind: 'refuse'
      readonly rule: RefusalCode
      readonly reason: Text
      readonly wouldRemove: number
      readonly of: number
    }

export interface DiffOptions {
  /** The account of the reading, asked once all records have come. Without it the reading counts as complete. */
  readonly summary?: () => Pick<ReadSummary, 'complete' | 'unread'>
  /** An officer has looked at a removal that seems too large and confirmed it. */
  readonly forced?: boolean
  /** Largest share of the held entries that one edition may remove. */
  readonly largestShare?: number
}

/**
 * Compares an edition with what is held: additions and changes as they are read, removals at the end. An absent input
 * is not an empty list: nothing is removed when the edition was not read to its end (not even forced), nor when more
 * than half of the entries would go (unless forced). Entries that could not be read are not removed.
 */
export async function* diffEditions(
  previous: ReadonlyMap<string, string>,
  next: AsyncIterable<SourceRecord>,
  options: DiffOptions = {},
): AsyncGenerator<EditionChange> {
  const seen = new Set<string>()
  for await (const record of next) {
    if (seen.has(record.sourceId)) continue
    seen.add(record.sourceId)
    const digest = digestRecord(record)
    const before = previous.get(record.sourceId)
    if (before === undefined) yield { kind: 'add', record, digest }
    else if (before !== digest) yield { kind: 'change', record, digest, before }
  }
  const { complete, unread } = options.summary?.() ?? { complete: true, unread: new Set<string>() }
  const gone = [...previous].filter(([id]) => !seen.has(id) && !unread.has(id))
  const rule = whyNot(gone.length, previous.size, complete, options)
  if (rule !== undefined) {
    const reason = refusals[rule]
    yield { kind: 'refuse', rule, reason, wouldRemove: gone.length, of: previous.size }
    return
  }
  for (const [sourceId, before] of gone) yield { kind: 'remove', sourceId, before }
}

function whyNot(
  gone: number,
  held: number,
  complete: boolean,
  { forced = false, largestShare = 0.5 }: DiffOptions,
): RefusalCode | undefined {
  if (gone === 0) return undefined
  if (!complete) return 'edition-incomplete'
  return !forced && gone > held * largestShare ? 'removal-too-large' : undefined
}
