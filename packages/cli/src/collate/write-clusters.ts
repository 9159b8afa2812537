import { createWriteStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { csvLine, parquetTable } from '@xinyong/exchange'
import { explainPair } from '@xinyong/screening'
import type { Collation } from '@xinyong/screening'
import type { Host } from '../host.ts'
import type { NamedRecords } from './name-records.ts'
import type { RecordKeys } from './record-keys.ts'

export const CLUSTER_COLUMNS = [
  'source',
  'record_id',
  'cluster_id',
  'line',
  'cluster_size',
  'linked_source',
  'linked_record_id',
  'bits',
  'evidence',
] as const

/** Writes one row a record. The file appears whole or not at all; a record alone has no link. */
export async function writeClusters(
  host: Host,
  path: string,
  collation: Collation,
  keys: RecordKeys,
  named: NamedRecords,
): Promise<void> {
  const rows = clusterRows(host, collation, keys, named)
  const draft = `${path}.part`
  try {
    if (path.toLowerCase().endsWith('.parquet'))
      await writeFile(draft, parquetTable(CLUSTER_COLUMNS, [...rows]))
    else await writeLines(draft, rows)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeLines(path: string, rows: Iterable<readonly string[]>): Promise<void> {
  const out = createWriteStream(path)
  // A full disk or a missing folder must reach whoever waits, not the process.
  const failed = new Promise<never>((_, reject) => out.once('error', reject))
  failed.catch(() => {})
  let text = csvLine(CLUSTER_COLUMNS)
  for (const row of rows) {
    text += csvLine(row)
    if (text.length < 1 << 20) continue
    if (!out.write(text)) await Promise.race([once(out, 'drain'), failed])
    text = ''
  }
  out.end(text)
  await Promise.race([once(out, 'close'), failed])
}

function* clusterRows(
  host: Host,
  collation: Collation,
  keys: RecordKeys,
  { groups, idOf }: NamedRecords,
): Generator<readonly string[]> {
  const linked = bestLinks(collation)
  const sizeOf = new Map(
    groups.map((rows) => [collation.clusters.leaderOf[rows[0]!]!, rows.length]),
  )
  for (let row = 0; row < collation.table.size; row += 1) {
    const leader = collation.clusters.leaderOf[row]!
    const size = sizeOf.get(leader)!
    const own = [
      keys.sourceOf(row),
      keys.idOf(row),
      idOf[row]!,
      String(collation.table.lineOf[row]),
      String(size),
    ]
    if (size === 1) {
      yield [...own, '', '', '', '']
      continue
    }
    const other = linked[row]! >= 0 ? linked[row]! : otherMember(leader, row, collation)
    const { total, sentence } = explainPair(collation, row, other)
    yield [...own, keys.sourceOf(other), keys.idOf(other), total.toFixed(1), host.say(sentence)]
  }
}

// The strongest link of each record into its own cluster; -1 where only a judgement or the others hold it there.
function bestLinks({ links, clusters, table }: Collation): Int32Array {
  const best = new Int32Array(table.size).fill(-1)
  const bits = new Float32Array(table.size).fill(-Infinity)
  const offer = (row: number, other: number, weight: number): void => {
    if (weight <= bits[row]!) return
    bits[row] = weight
    best[row] = other
  }
  for (let at = 0; at < links.count; at += 1) {
    const [a, b] = [links.a[at]!, links.b[at]!]
    if (clusters.leaderOf[a] !== clusters.leaderOf[b]) continue
    offer(a, b, links.bits[at]!)
    offer(b, a, links.bits[at]!)
  }
  return best
}

function otherMember(leader: number, row: number, { clusters }: Collation): number {
  if (leader !== row) return leader
  return clusters.leaderOf.indexOf(leader, row + 1)
}
