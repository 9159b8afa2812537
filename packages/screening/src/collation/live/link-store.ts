import type { Links } from '../cluster/components.ts'
import { createKeyIndex } from './key-index.ts'
import type { KeyIndex } from './key-index.ts'

export type LinkOptions = {
  readonly keysOf: readonly ((row: number) => readonly number[])[]
  readonly score: (a: number, b: number) => number
  readonly threshold: number
  /** Blocks above this put no pair forward. */
  readonly largest: number
  /** Rules that are never stopped, by place. */
  readonly unbounded: readonly boolean[]
}

/** Links between records in force, kept up to date as records come and go. */
export type LinkStore = {
  readonly has: (row: number) => boolean
  readonly of: (row: number) => readonly number[]
  /** Rows that some rule puts beside this one, linked or not. */
  readonly beside: (row: number) => readonly number[]
  /** Enters a row's keys without looking for links. */
  readonly load: (row: number) => void
  readonly linkFrom: (links: Links) => void
  /** Enters a row; gives the rows whose links changed. */
  readonly add: (row: number) => readonly number[]
  readonly remove: (row: number) => readonly number[]
}

const NONE: readonly number[] = []

export const createLinkStore = (options: LinkOptions): LinkStore => {
  const { keysOf, score, threshold, unbounded } = options
  const indexes: readonly KeyIndex[] = keysOf.map(() => createKeyIndex(1024))
  const keysIn = new Map<number, readonly (readonly number[])[]>()
  const neighbours = new Map<number, number[]>()
  const largest = (rule: number): number => (unbounded[rule] === true ? Infinity : options.largest)

  const link = (a: number, b: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = neighbours.get(one)
      if (list === undefined) neighbours.set(one, [other])
      else if (!list.includes(other)) list.push(other)
    }
  }
  const unlink = (a: number, b: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = neighbours.get(one)
      if (list !== undefined) list.splice(list.indexOf(other), 1)
    }
  }
  const meet = (a: number, b: number): boolean => {
    const [left, right] = [keysIn.get(a)!, keysIn.get(b)!]
    return left.some((keys, rule) =>
      keys.some((key) => right[rule]!.includes(key) && indexes[rule]!.count(key) <= largest(rule)),
    )
  }
  const rowsUnder = (rule: number, key: number): number[] => {
    const rows: number[] = []
    indexes[rule]!.each(key, (row) => rows.push(row))
    return rows
  }
  // A block has outgrown its bound: pairs that only it put forward are candidates no more.
  const stop = (rule: number, key: number): readonly number[] => {
    const changed = new Set<number>()
    const rows = new Set(rowsUnder(rule, key))
    for (const a of rows)
      for (const b of (neighbours.get(a) ?? NONE).slice())
        if (rows.has(b) && !meet(a, b)) {
          unlink(a, b)
          changed.add(a).add(b)
        }
    return [...changed]
  }
  const reopen = (rule: number, key: number): readonly number[] => {
    const changed = new Set<number>()
    const rows = rowsUnder(rule, key)
    rows.forEach((a, at) => {
      for (const b of rows.slice(at + 1))
        if (score(Math.min(a, b), Math.max(a, b)) >= threshold) {
          link(a, b)
          changed.add(a).add(b)
        }
    })
    return [...changed]
  }
  const load = (row: number): number[][] => {
    const keys = keysOf.map((of) => [...of(row)])
    keysIn.set(row, keys)
    return keys
  }
  return {
    has: (row) => keysIn.has(row),
    of: (row) => neighbours.get(row) ?? NONE,
    beside(row) {
      const found = new Set<number>()
      ;(keysIn.get(row) ?? []).forEach((keys, rule) =>
        keys.forEach((key) => {
          if (indexes[rule]!.count(key) <= largest(rule))
            indexes[rule]!.each(key, (other) => found.add(other))
        }),
      )
      found.delete(row)
      return [...found]
    },
    load(row) {
      load(row).forEach((keys, rule) => keys.forEach((key) => indexes[rule]!.add(key, row)))
    },
    linkFrom({ count, a, b, bits }) {
      for (let at = 0; at < count; at += 1) if (bits[at]! >= threshold) link(a[at]!, b[at]!)
    },
    add(row) {
      const changed = new Set<number>()
      const candidates = new Set<number>()
      load(row).forEach((keys, rule) =>
        keys.forEach((key) => {
          const count = indexes[rule]!.add(key, row)
          if (count === largest(rule) + 1) stop(rule, key).forEach((one) => changed.add(one))
          else if (count <= largest(rule))
            indexes[rule]!.each(key, (other) => candidates.add(other))
        }),
      )
      candidates.delete(row)
      for (const other of candidates)
        if (score(Math.min(row, other), Math.max(row, other)) >= threshold) {
          link(row, other)
          changed.add(other)
        }
      return [...changed]
    },
    remove(row) {
      const changed = new Set(neighbours.get(row))
      for (const other of (neighbours.get(row) ?? NONE).slice()) unlink(row, other)
      neighbours.delete(row)
      const keys = keysIn.get(row) ?? []
      keysIn.delete(row)
      keys.forEach((list, rule) =>
        list.forEach((key) => {
          const count = indexes[rule]!.remove(key, row)
          if (count === largest(rule)) reopen(rule, key).forEach((one) => changed.add(one))
        }),
      )
      return [...changed]
    },
  }
}
