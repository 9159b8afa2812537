import { join } from 'node:path'
import { readTable } from '@xinyong/exchange'
import { collate, partitionQuality } from '@xinyong/screening'
import { NotHere } from '../benchmark.ts'
import type { Measurement } from '../benchmark.ts'
import { pythonPeer } from '../peers/python-peer.ts'
import { rounded } from '../statistics.ts'
import { readLabelled } from './labelled-sets.ts'
import type { LabelledSet, LabelledTable } from './labelled-sets.ts'

/** On the 5,000 rows of febrl3 dedupe took 16 GB before it was stopped. */
const MOST_FOR_DEDUPE = 1500

const NOTES: Readonly<Record<string, string>> = {
  splink: 'unlabelled; its comparison library, the steps of its tutorial',
  recordlinkage: 'unlabelled; ECM',
  dedupe: 'given 400 labelled pairs from the key; all others learn without labels',
}

export async function measureSet(
  set: LabelledSet,
  data: string,
  folder: string,
  quick: boolean,
  tell: (line: string) => void,
): Promise<readonly Measurement[]> {
  const labelled = await readLabelled(set, data)
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const { clusters } = collate(labelled.table)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const measured: Measurement[] = [
    ...quality(set.name, labelled, (row) => clusters.leaderOf[row]!),
    { name: `${set.name}: time`, unit: 's', value: rounded(seconds) },
    { name: `${set.name}: processor time`, unit: 's', value: rounded((user + system) / 1e6) },
  ]
  for (const peer of quick ? [] : set.peers) {
    if (peer === 'dedupe' && labelled.table.size > MOST_FOR_DEDUPE) continue
    try {
      measured.push(...(await measurePeer(peer, set, labelled, join(data, set.files[0]!), folder)))
    } catch (error) {
      if (!(error instanceof NotHere)) throw error
      tell(error.message)
    }
  }
  return measured
}

type Told = { readonly version: string; readonly seconds: number; readonly memoryMiB: number }

/** The peer writes id and cluster; what is made of that is the same for all. */
export async function measurePeer(
  peer: string,
  { name, id, truth, hide }: Pick<LabelledSet, 'name' | 'id' | 'truth' | 'hide'>,
  labelled: Pick<LabelledTable, 'ids' | 'truth'>,
  file: string,
  folder: string,
): Promise<readonly Measurement[]> {
  const out = join(folder, `${peer}.csv`)
  const told = (await pythonPeer(peer, JSON.stringify({ file, id, truth, hide, out }))) as Told
  const found = new Map<string, string>()
  for await (const { cells } of (await readTable(out)).rows)
    found.set(String(cells[0]), String(cells[1]))
  const title = `${name}: ${peer} ${told.version}`
  const note = NOTES[peer]!
  return [
    // A record the peer says nothing about stands alone.
    ...quality(title, labelled, (row) => found.get(labelled.ids[row]!) ?? `alone ${row}`).map(
      (one) => ({ ...one, note }),
    ),
    { name: `${title}, time`, unit: 's', value: rounded(told.seconds) },
    { name: `${title}, memory at most`, unit: 'MiB', value: rounded(told.memoryMiB) },
  ]
}

export function quality(
  title: string,
  { truth }: Pick<LabelledTable, 'truth'>,
  clusterOf: (row: number) => string | number,
): readonly Measurement[] {
  const { f1, precision, recall, bCubed } = partitionQuality(
    truth.length,
    clusterOf,
    (row) => truth[row],
  )
  const share = (value: number): number => Number((value * 100).toFixed(2))
  return [
    { name: `${title}: pairwise F1`, unit: '%', value: share(f1) },
    { name: `${title}: pairwise precision`, unit: '%', value: share(precision) },
    { name: `${title}: pairwise recall`, unit: '%', value: share(recall) },
    { name: `${title}: B³`, unit: '%', value: share(bCubed) },
  ]
}
