import { nameClusters } from '../stable-ids.ts'
import type { ClusterState } from './trail.ts'

/** Which live record is in which cluster, under ids that outlive changes. */
export type ClusterStore = {
  readonly membersOf: (row: number) => readonly number[]
  readonly idOf: (row: number) => string
  readonly stateOf: (row: number) => ClusterState
  /** Puts the rows of `groups` into new clusters; gives their states. Ids that ended come back when their records part again. */
  readonly regroup: (groups: readonly (readonly number[])[]) => readonly ClusterState[]
  readonly forget: (row: number) => void
  /** The id a row's cluster had before this store began. */
  readonly remember: (row: number, id: string) => void
}

export const createClusterStore = (keyOf: (row: number) => string): ClusterStore => {
  const groupOf = new Map<number, readonly number[]>()
  const ids = new Map<number, string>()
  const living = new Map<string, number>()
  /** Row to the ids it has had before, latest last. */
  const former = new Map<number, string[]>()

  const leave = (row: number): void => {
    const id = ids.get(row)
    if (id === undefined) return
    const list = former.get(row) ?? []
    if (list.at(-1) !== id) former.set(row, [...list.filter((one) => one !== id), id])
    const left = (living.get(id) ?? 0) - 1
    if (left > 0) living.set(id, left)
    else living.delete(id)
    ids.delete(row)
    groupOf.delete(row)
  }
  const enter = (row: number, group: readonly number[], id: string): void => {
    groupOf.set(row, group)
    ids.set(row, id)
    living.set(id, (living.get(id) ?? 0) + 1)
  }
  // A group without a claim of its own takes back the id most of its records last shared.
  const revived = (group: readonly number[]): string | undefined => {
    const votes = new Map<string, number>()
    for (const row of group)
      for (const id of former.get(row) ?? [])
        if (!living.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1)
    return [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  }
  const stateOf = (row: number): ClusterState => ({
    id: ids.get(row) ?? '',
    records: (groupOf.get(row) ?? [row]).map(keyOf).sort(),
  })
  return {
    membersOf: (row) => groupOf.get(row) ?? [row],
    idOf: (row) => ids.get(row) ?? '',
    stateOf,
    regroup(groups) {
      const sorted = groups.map((group) => group.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
      const earlier = new Map<string, string>()
      for (const group of sorted)
        for (const row of group) if (ids.has(row)) earlier.set(keyOf(row), ids.get(row)!)
      for (const group of sorted) for (const row of group) leave(row)
      const named = nameClusters(
        sorted.map((group) => group.map(keyOf)),
        earlier,
        { isTaken: (id) => living.has(id), revive: (at) => revived(sorted[at]!) },
      )
      sorted.forEach((group, at) => {
        for (const row of group) enter(row, group, named[at]!.id)
      })
      return sorted.map((group) => stateOf(group[0]!))
    },
    forget: leave,
    remember: (row, id) => enter(row, [row], id),
  }
}
