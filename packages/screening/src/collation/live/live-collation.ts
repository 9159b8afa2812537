import { keysUnder } from '../block/rule.ts'
import type { Collation } from '../collate.ts'
import { bindJudgements } from '../cluster/judgements.ts'
import { createComparer } from '../compare/comparer.ts'
import { explainWith } from '../explain.ts'
import type { PairExplanation } from '../explain.ts'
import { createScorePair } from '../model/score-pair.ts'
import { createClusterStore } from './cluster-store.ts'
import { growFields } from './growing-fields.ts'
import type { RecordValues } from './growing-fields.ts'
import { createLinkStore } from './link-store.ts'
import { partComponent } from './part-component.ts'
import type { ClusterState, Deed, LinkEvidence, TrailEntry, TrailKind } from './trail.ts'

/** Why an operation was not done. */
export type LiveRefusal = {
  readonly refused: 'known' | 'unknown' | 'not-together' | 'not-revocable'
}

/**
 * A collation that records join, change and leave one by one, under the model of the batch that founded it. After every
 * operation the clusters are what a batch over the present records would give; ids live on; every change is on the trail.
 */
export type LiveCollation = {
  readonly add: (key: string, values: RecordValues, deed: Deed) => TrailEntry | LiveRefusal
  readonly correct: (key: string, values: RecordValues, deed: Deed) => TrailEntry | LiveRefusal
  readonly withdraw: (key: string, deed: Deed) => TrailEntry | LiveRefusal
  /** A human judgement on two records; it binds, also through others. */
  readonly judge: (a: string, b: string, same: boolean, deed: Deed) => TrailEntry | LiveRefusal
  /** Somebody looked at two records and could not tell: on the trail with the evidence, binding nobody. */
  readonly unsure: (a: string, b: string, deed: Deed) => TrailEntry | LiveRefusal
  /** Takes records out of their cluster for good, as after a successful objection; earlier joins that contradict are lifted. */
  readonly separate: (keys: readonly string[], deed: Deed) => TrailEntry | LiveRefusal
  /** Takes a judgement or a separation back. */
  readonly revoke: (entry: number, deed: Deed) => TrailEntry | LiveRefusal
  readonly clusterOf: (key: string) => ClusterState | undefined
  readonly trail: readonly TrailEntry[]
  /** For checking against a batch: rows in force, their keys under each rule, and the score of two. */
  readonly inspect: {
    readonly rows: () => readonly number[]
    readonly keyOf: (row: number) => string
    readonly rowOf: (key: string) => number | undefined
    readonly keysOf: (rule: number, row: number) => readonly number[]
    readonly score: (a: number, b: number) => number
    readonly judgements: () => readonly Ruling[]
    /** Rows that some blocking rule puts beside this one. */
    readonly beside: (row: number) => readonly number[]
    readonly explain: (
      a: number,
      b: number,
      written: (field: string, row: number) => readonly string[],
    ) => PairExplanation
  }
}

/** A judgement in force and the trail entry it came with; keys or rows. */
type RulingOn<T> = {
  readonly entry: number
  readonly a: T
  readonly b: T
  readonly same: boolean
}
type Ruling = RulingOn<number>

/** What an earlier run left: how far its trail went, its judgements in force, and the ids of its clusters by record. */
export type Resumed = {
  readonly number: number
  readonly rulings: readonly RulingOn<string>[]
  readonly ids: ReadonlyMap<string, string>
}

/** Evidence kept on one trail entry; a merge of hundreds is told by its strongest links. */
const MOST_EVIDENCE = 20

const AFRESH: Resumed = { number: 0, rulings: [], ids: new Map() }

/**
 * Goes on from a batch. `keyOf` names the batch's rows; keys are the caller's and never change meaning. Where an earlier
 * run is resumed, the batch must have been given its judgements; those on records that are gone are left out.
 */
export const goLive = (
  collation: Collation,
  keyOf: (row: number) => string,
  resumed: Resumed = AFRESH,
): LiveCollation => {
  const { table, options, rules, weights } = collation
  const growing = growFields(
    collation.comparer.fields,
    table.columns.map(({ name }) => name),
  )
  const comparer = createComparer(growing.fields)
  const score = createScorePair(comparer, weights)
  const keysOf = rules.map((rule) => keysUnder(growing.fields, rule))
  const links = createLinkStore({
    keysOf,
    score,
    threshold: options.threshold,
    largest: options.largestBlock,
    unbounded: rules.map(({ atoms }) => atoms.length === 0),
  })
  const keys: string[] = []
  const rowOf = new Map<string, number>()
  let rulings: Ruling[] = []
  let bound = bindJudgements([])
  const clusters = createClusterStore((row) => keys[row]!)
  const trail: TrailEntry[] = []

  for (let row = 0; row < table.size; row += 1) {
    rowOf.set((keys[row] = keyOf(row)), row)
    links.load(row)
  }
  links.linkFrom(collation.links)
  const founding = new Map<number, number[]>()
  for (let row = 0; row < table.size; row += 1) {
    const leader = collation.clusters.leaderOf[row]!
    const group = founding.get(leader)
    if (group === undefined) founding.set(leader, [row])
    else group.push(row)
  }
  if (resumed.ids.size === 0) for (const group of founding.values()) clusters.regroup([group])
  else {
    for (const [key, id] of resumed.ids) {
      const row = rowOf.get(key)
      if (row !== undefined) clusters.remember(row, id)
    }
    clusters.regroup([...founding.values()])
  }
  rulings = resumed.rulings.flatMap(({ entry, a, b, same }) => {
    const [one, other] = [rowOf.get(a), rowOf.get(b)]
    return one === undefined || other === undefined ? [] : [{ entry, a: one, b: other, same }]
  })
  bound = bindJudgements(rulings)
  const nextNumber = (): number => resumed.number + trail.length + 1

  const joinedTo = (row: number): readonly number[] =>
    rulings.flatMap(({ a, b, same }) => (!same ? [] : a === row ? [b] : b === row ? [a] : []))

  const component = (start: Iterable<number>): readonly number[] => {
    const seen = new Set(start)
    for (const row of seen) {
      for (const other of links.of(row)) seen.add(other)
      for (const other of rulings.length === 0 ? [] : joinedTo(row)) seen.add(other)
      // Who stands together now may have to part: the old cluster is part of the question.
      for (const other of clusters.membersOf(row)) seen.add(other)
    }
    return [...seen].sort((a, b) => a - b)
  }

  const evidenceOf = (
    rows: readonly number[],
    others: readonly number[],
  ): readonly LinkEvidence[] => {
    const levels = new Uint8Array(comparer.fields.length)
    const found = rows.slice(0, 50).flatMap((a) =>
      others.slice(0, 50).flatMap((b): LinkEvidence[] => {
        if (a === b) return []
        const bits = score(a, b)
        comparer.compare(a, b, levels)
        const fields = comparer.fields.map(({ name }, at) => ({
          field: name,
          level: levels[at]!,
          bits: weights.bits[weights.offsets[at]! + levels[at]!]!,
        }))
        return [{ a: keys[a]!, b: keys[b]!, bits, fields }]
      }),
    )
    return found.toSorted((a, b) => b.bits - a.bits).slice(0, MOST_EVIDENCE)
  }

  const write = (
    kind: TrailKind,
    deed: Deed,
    touched: readonly number[],
    evidence: readonly LinkEvidence[],
    change: () => readonly number[],
    revokes?: number,
  ): TrailEntry => {
    const before = statesOf(component(touched.filter((row) => links.has(row))))
    const alive = change()
    const rows = component(alive).filter((row) => links.has(row))
    const groups = partComponent(rows, {
      links,
      score,
      prior: weights.prior,
      threshold: options.threshold,
      bound,
      rulings,
      table,
      options,
    })
    const after = clusters.regroup(groups)
    const entry: TrailEntry = {
      ...deed,
      number: nextNumber(),
      kind,
      records: touched.map((row) => keys[row]!),
      before,
      after,
      evidence,
      ...(revokes === undefined ? {} : { revokes }),
    }
    trail.push(entry)
    return entry
  }

  const statesOf = (rows: readonly number[]): readonly ClusterState[] => {
    const seen = new Map<string, ClusterState>()
    for (const row of rows) {
      const id = clusters.idOf(row)
      if (id !== '' && !seen.has(id)) seen.set(id, clusters.stateOf(row))
    }
    return [...seen.values()]
  }

  const rebind = (next: Ruling[]): void => {
    rulings = next
    bound = bindJudgements(rulings)
  }

  return {
    add(key, values, deed) {
      if (rowOf.has(key)) return { refused: 'known' }
      const row = keys.push(key) - 1
      rowOf.set(key, row)
      return write('add', deed, [row], [], () => {
        growing.write(row, values)
        return [row, ...links.add(row)]
      })
    },
    correct(key, values, deed) {
      const row = rowOf.get(key)
      if (row === undefined) return { refused: 'unknown' }
      return write('correct', deed, [row], [], () => {
        const near = [...clusters.membersOf(row), ...links.remove(row)]
        growing.write(row, values)
        return [...near, row, ...links.add(row)]
      })
    },
    withdraw(key, deed) {
      const row = rowOf.get(key)
      if (row === undefined) return { refused: 'unknown' }
      return write('withdraw', deed, [row], [], () => {
        const near = [...clusters.membersOf(row), ...links.remove(row)].filter((one) => one !== row)
        clusters.forget(row)
        rowOf.delete(key)
        rebind(rulings.filter(({ a, b }) => a !== row && b !== row))
        return near
      })
    },
    judge(one, other, same, deed) {
      const [a, b] = [rowOf.get(one), rowOf.get(other)]
      if (a === undefined || b === undefined || a === b) return { refused: 'unknown' }
      return write('judge', deed, [a, b], evidenceOf([a], [b]), () => {
        rebind([...rulings, { entry: nextNumber(), a, b, same }])
        return [a, b]
      })
    },
    unsure(one, other, deed) {
      const [a, b] = [rowOf.get(one), rowOf.get(other)]
      if (a === undefined || b === undefined || a === b) return { refused: 'unknown' }
      return write('unsure', deed, [a, b], evidenceOf([a], [b]), () => [a, b])
    },
    separate(separated, deed) {
      const rows = separated.map((key) => rowOf.get(key))
      const out = new Set(rows.filter((row) => row !== undefined))
      if (out.size === 0 || out.size < separated.length) return { refused: 'unknown' }
      const whole = clusters.membersOf([...out][0]!)
      const rest = whole.filter((row) => !out.has(row))
      if (rest.length === 0 || [...out].some((row) => !whole.includes(row)))
        return { refused: 'not-together' }
      const parted = [...out]
      return write('separate', deed, parted, evidenceOf(parted, rest), () => {
        const entry = nextNumber()
        const kept = rulings.filter(({ a, b, same }) => !same || out.has(a) === out.has(b))
        const apart = parted.flatMap((a) => rest.map((b) => ({ entry, a, b, same: false })))
        rebind([...kept, ...apart])
        return whole
      })
    },
    revoke(number, deed) {
      const own = rulings.filter(({ entry }) => entry === number)
      if (own.length === 0) return { refused: 'not-revocable' }
      const rows = [...new Set(own.flatMap(({ a, b }) => [a, b]))]
      const change = (): readonly number[] => {
        rebind(rulings.filter(({ entry }) => entry !== number))
        return rows
      }
      return write('revoke', deed, rows, [], change, number)
    },
    clusterOf(key) {
      const row = rowOf.get(key)
      return row === undefined ? undefined : clusters.stateOf(row)
    },
    trail,
    inspect: {
      rows: () => [...rowOf.values()].sort((a, b) => a - b),
      keyOf: (row) => keys[row]!,
      rowOf: (key) => rowOf.get(key),
      keysOf: (rule, row) => keysOf[rule]!(row),
      score,
      judgements: () => rulings,
      beside: (row) => links.beside(row),
      explain: (a, b, written) => explainWith(comparer, weights, written, a, b),
    },
  }
}
