import type { PlainDate } from '@xinyong/identity'
import type { Feed, FeedItem, FeedRefusal } from './feed.ts'

export interface ReplicaItem {
  readonly entry: string
  readonly seq: number
  readonly state: FeedItem['state']
  /** First day on which it may no longer be kept. */
  readonly expires: PlainDate
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a recipient keeps under one agreement. Plain data: kept wherever the recipient keeps things. */
export interface Replica {
  readonly agreement: string
  /** Everything up to this act is in. */
  readonly seq: number
  readonly items: ReadonlyMap<string, ReplicaItem>
  /** Deleted and not yet acknowledged to the register. */
  readonly toAcknowledge: readonly string[]
}

export const emptyReplica = (agreement: string): Replica => ({
  agreement,
  seq: 0,
  items: new Map(),
  toAcknowledge: [],
})

export type Applied =
  | { readonly ok: true; readonly replica: Replica }
  | { readonly ok: false; readonly refusal: FeedRefusal }

/**
 * The replica after a verified feed. A delta that leaves something out is refused: ask again from where the replica is. The
 * mirror rule (R8) holds here too: whatever has run out by today is not in what comes back, so a recipient that only ever
 * keeps the answer can keep nothing too long.
 */
export function applyFeed(before: Replica, feed: Feed, today: PlainDate): Applied {
  if (feed.agreement !== before.agreement) return { ok: false, refusal: 'other-agreement' }
  if (feed.kind === 'delta' && feed.since !== before.seq) return { ok: false, refusal: 'gap' }
  const items = new Map(feed.kind === 'snapshot' ? [] : before.items)
  const deletions = new Set(before.toAcknowledge)
  for (const item of feed.items) {
    if (item.change === 'delete') {
      items.delete(item.entry)
      if (item.deletion !== undefined) deletions.add(item.deletion)
      continue
    }
    const { entry, seq, state, expires, fields } = item
    items.set(entry, { entry, seq, state, expires: expires as PlainDate, fields })
  }
  const replica = { ...before, seq: feed.to, items, toAcknowledge: [...deletions] }
  return { ok: true, replica: dropExpired(replica, today) }
}

/** Removal wins over everything, also over a register that cannot be reached (charter 6). */
export function dropExpired(replica: Replica, today: PlainDate): Replica {
  const items = new Map([...replica.items].filter(([, { expires }]) => today < expires))
  return items.size === replica.items.size ? replica : { ...replica, items }
}

/** After the register has taken the acknowledgement of a deletion. */
export function acknowledged(replica: Replica, deletion: string): Replica {
  return {
    ...replica,
    toAcknowledge: replica.toAcknowledge.filter((one) => one !== deletion),
  }
}
