import { AppError } from '@xinyong/contract'
import {
  bestThreshold,
  collate,
  createTableBuilder,
  goLive,
  truthSpace,
  type ClusterState,
  type Collation,
  type ColumnUse,
  type Deed,
  type LiveCollation,
  type LiveRefusal,
  type TrailEntry,
} from '@xinyong/screening'
import type {
  CollationChange,
  CollationDesk,
  CollationOrder,
  CollationRecord,
  DeskPair,
  Founding,
  PairRuling,
} from '../ports/collation.ts'
import { createPairQueue, pairKey, type PairQueue } from './pair-queue.ts'

/** What is compared, column by column. */
export const COLUMNS: Readonly<Record<string, ColumnUse>> = {
  name: 'name',
  birth_date: 'date',
  country: 'text',
  address: 'address',
  identifier: 'id',
  number: 'id',
  kind: 'text',
}
const NAMES = Object.keys(COLUMNS)

/** Bits two records need to stand together: 1,000 to 1. Even odds would be too little where the records are of people. */
export const THRESHOLD = 10

/** Candidate pairs at least: registers are compared in seconds, not minutes; the rules still grow with the records. */
const LEAST_PAIRS = 100_000

interface Running {
  readonly collation: Collation
  readonly live: LiveCollation
  readonly records: Map<string, CollationRecord>
  readonly queue: PairQueue
  readonly unsure: Set<string>
  /** `base`: steps written before the first of this trail. */
  readonly at: { base: number; seq: number }
}

/** The collation in memory; `createPairQueue` keeps the pairs that wait for a person. */
export function createCollationDesk(): CollationDesk {
  let running: Running | undefined
  const now = (): Running => {
    if (!running) throw new AppError('collation/not-ready')
    return running
  }
  return {
    status: () => running && statusOf(running),
    found(founding) {
      running = foundOn(founding)
      return clustersOf(running.live)
    },
    reach({ number, seq }) {
      const { at, live } = now()
      if (number !== undefined) at.base = number - live.trail.length
      if (seq !== undefined) at.seq = seq
    },
    change: (order, deed) => changeOn(now(), order, deed),
    clear: () => {
      running = undefined
    },
    records: (keys) => keys.map((key) => now().records.get(key)),
    waiting: (filter) => waitingOn(now(), filter),
    pair(a, b) {
      const at = now()
      const [left, right] = [at.records.get(a), at.records.get(b)]
      const [one, other] = [at.live.inspect.rowOf(a), at.live.inspect.rowOf(b)]
      if (!left || !right || one === undefined || other === undefined) return undefined
      const shown = (field: string, row: number): readonly string[] =>
        (row === one ? left : right).shown[field] ?? []
      return {
        ...pairOf(at, a, b, at.live.inspect.score(Math.min(one, other), Math.max(one, other))),
        clusterOfA: at.live.clusterOf(a)?.id ?? '',
        clusterOfB: at.live.clusterOf(b)?.id ?? '',
        explanation: at.live.inspect.explain(one, other, shown),
      }
    },
    clusters({ register, q, offset, limit }) {
      const at = now()
      const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
      return clustersOf(at.live)
        .filter(({ records }) => records.length > 1)
        .map(({ id, records }) => ({ id, records: records.map((key) => at.records.get(key)!) }))
        .filter(
          ({ records }) =>
            register === undefined || records.some((one) => one.register === register),
        )
        .filter(
          ({ records }) =>
            words.length === 0 ||
            records.some((one) => {
              const text = (one.shown['name'] ?? []).join(' ').toLowerCase()
              return words.every((word) => text.includes(word))
            }),
        )
        .toSorted((a, b) => b.records.length - a.records.length || (a.id < b.id ? -1 : 1))
        .slice(offset, offset + limit)
    },
    cluster(id) {
      const at = now()
      const found = clustersOf(at.live).find((one) => one.id === id)
      return found && { id, records: found.records.map((key) => at.records.get(key)!) }
    },
    truthSpace(labels) {
      const at = now()
      const known = labels.flatMap(({ a, b, same }) => {
        const [one, other] = [at.live.inspect.rowOf(a), at.live.inspect.rowOf(b)]
        return one === undefined || other === undefined
          ? []
          : [{ a: Math.min(one, other), b: Math.max(one, other), same }]
      })
      const points = truthSpace(known, at.live.inspect.score)
      return { points, best: bestThreshold(points) }
    },
  }
}

function foundOn({ records, rulings, unsure, ids, number, seq }: Founding): Running {
  const builder = createTableBuilder()
  const places = new Map<string, number>()
  records.forEach((record, row) => {
    places.set(record.key, row)
    builder.add(
      record.register,
      row + 1,
      NAMES,
      NAMES.map((name) => record.values[name] ?? []),
    )
  })
  const bound = rulings.flatMap(({ a, b, same }) => {
    const [one, other] = [places.get(a), places.get(b)]
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, same }]
  })
  const collation = collate(
    builder.finish(),
    { uses: COLUMNS, threshold: THRESHOLD, leastPairs: LEAST_PAIRS },
    bound,
  )
  const at = { base: number, seq }
  const keyOf = (row: number): string => records[row]!.key
  const live = goLive(collation, keyOf, {
    get number() {
      return at.base
    },
    rulings,
    ids,
  })
  const queue = createPairQueue(THRESHOLD)
  const { a, b, bits, count } = collation.links
  for (let link = 0; link < count; link += 1)
    queue.put(keyOf(a[link]!), keyOf(b[link]!), bits[link]!)
  return {
    collation,
    live,
    records: new Map(records.map((record) => [record.key, record])),
    queue,
    unsure: new Set(unsure.map(([one, other]) => pairKey(one, other))),
    at,
  }
}

/** Puts the pairs of a record that came or changed. */
function requeue({ live, queue }: Running, key: string): void {
  const { beside, rowOf, keyOf, score } = live.inspect
  queue.drop(key)
  const row = rowOf(key)
  if (row === undefined) return
  for (const other of beside(row))
    queue.put(key, keyOf(other), score(Math.min(row, other), Math.max(row, other)))
}

function statusOf({ live, records, at, queue, unsure, collation }: Running) {
  const clusters = clustersOf(live)
  const registers: Record<string, number> = {}
  for (const { register } of records.values()) registers[register] = (registers[register] ?? 0) + 1
  const judged = live.inspect.judgements()
  const settled = settledOf(live, unsure)
  return {
    number: at.base + live.trail.length,
    seq: at.seq,
    records: records.size,
    clusters: clusters.length,
    joined: clusters.filter((one) => one.records.length > 1).length,
    threshold: collation.options.threshold,
    registers,
    same: judged.filter(({ same }) => same).length,
    different: judged.filter(({ same }) => !same).length,
    waiting: queue.list().filter(({ a, b }) => !settled.has(pairKey(a, b))).length,
  }
}

function clustersOf(live: LiveCollation): readonly ClusterState[] {
  const seen = new Map<string, ClusterState>()
  for (const row of live.inspect.rows()) {
    const state = live.clusterOf(live.inspect.keyOf(row))
    if (state && !seen.has(state.id)) seen.set(state.id, state)
  }
  return [...seen.values()]
}

/** Pairs that a person has looked at already. */
function settledOf(live: LiveCollation, unsure: ReadonlySet<string>): ReadonlySet<string> {
  const { judgements, keyOf } = live.inspect
  return new Set([...unsure, ...judgements().map(({ a, b }) => pairKey(keyOf(a), keyOf(b)))])
}

const pairOf = (at: Running, a: string, b: string, bits: number): DeskPair => ({
  a: at.records.get(a)!,
  b: at.records.get(b)!,
  bits: Math.round(bits * 100) / 100,
  together: at.live.clusterOf(a)?.id === at.live.clusterOf(b)?.id,
})

function waitingOn(
  at: Running,
  { register, offset, limit }: Parameters<CollationDesk['waiting']>[0],
): readonly DeskPair[] {
  const settled = settledOf(at.live, at.unsure)
  return at.queue
    .list()
    .filter(({ a, b }) => !settled.has(pairKey(a, b)))
    .filter(
      ({ a, b }) =>
        register === undefined ||
        at.records.get(a)?.register === register ||
        at.records.get(b)?.register === register,
    )
    .slice(offset, offset + limit)
    .map(({ a, b, bits }) => pairOf(at, a, b, bits))
}

const rulingsOf = ({ inspect }: LiveCollation): readonly PairRuling[] =>
  inspect.judgements().map(({ entry, a, b, same }) => ({
    entry,
    a: inspect.keyOf(a),
    b: inspect.keyOf(b),
    same,
  }))

function carryOut(at: Running, order: CollationOrder, deed: Deed): TrailEntry | LiveRefusal {
  const { live } = at
  switch (order.kind) {
    case 'add':
      return live.add(order.record.key, order.record.values, deed)
    case 'correct':
      return live.correct(order.record.key, order.record.values, deed)
    case 'withdraw':
      return live.withdraw(order.key, deed)
    case 'separate':
      return live.separate(order.records, deed)
    case 'revoke':
      return live.revoke(order.step, deed)
    case 'judge':
      return order.verdict === 'unsure'
        ? live.unsure(order.a, order.b, deed)
        : live.judge(order.a, order.b, order.verdict === 'same', deed)
  }
}

function changeOn(at: Running, order: CollationOrder, deed: Deed): CollationChange | LiveRefusal {
  const before = rulingsOf(at.live)
  const done = carryOut(at, order, deed)
  if ('refused' in done) return done
  const after = rulingsOf(at.live)
  const name = ({ entry, a, b }: PairRuling): string => `${entry} ${pairKey(a, b)}`
  const [had, has] = [new Set(before.map(name)), new Set(after.map(name))]
  if (order.kind === 'withdraw') at.records.delete(order.key)
  if (order.kind === 'add' || order.kind === 'correct') {
    at.records.set(order.record.key, order.record)
    requeue(at, order.record.key)
  }
  if (order.kind === 'withdraw') at.queue.drop(order.key)
  if (order.kind === 'judge' && order.verdict === 'unsure') at.unsure.add(pairKey(order.a, order.b))
  return {
    step: { ...done, ...(order.kind === 'judge' && { verdict: order.verdict }) },
    added: after.filter((one) => !had.has(name(one))),
    // A record that leaves takes its judgements along and finds them again when it comes back.
    ended: order.kind === 'withdraw' ? [] : before.filter((one) => !has.has(name(one))),
  }
}
