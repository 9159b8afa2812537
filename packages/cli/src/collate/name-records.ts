import { nameClusters } from '@xinyong/screening'
import type { Collation } from '@xinyong/screening'
import type { RecordKeys } from './record-keys.ts'

/** Rows of each cluster, and the cluster id of each row. */
export interface NamedRecords {
  readonly groups: readonly (readonly number[])[]
  readonly idOf: readonly string[]
}

/** Names clusters; `earlier` (record key to cluster id of a former run) lets ids live on. */
export function nameRecords(
  { clusters, table }: Collation,
  keys: RecordKeys,
  earlier: ReadonlyMap<string, string>,
): NamedRecords {
  const byLeader = new Map<number, number[]>()
  for (let row = 0; row < table.size; row += 1) {
    const leader = clusters.leaderOf[row]!
    const group = byLeader.get(leader)
    if (group === undefined) byLeader.set(leader, [row])
    else group.push(row)
  }
  const groups = [...byLeader.values()]
  const named = nameClusters(
    groups.map((rows) => rows.map(keys.keyOf).sort()),
    earlier,
  )
  const idOf: string[] = []
  for (const [at, rows] of groups.entries()) for (const row of rows) idOf[row] = named[at]!.id
  return { groups, idOf }
}
