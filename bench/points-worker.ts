import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PlainDate } from '@xinyong/identity'
import { loadPack } from '@xinyong/rulebook'
import { compilePoints } from '@xinyong/scoring'
import type { PointsColumns, PointsResults } from '@xinyong/scoring'

/** A share of a million accounts, on shared memory. */
export interface PointsShare {
  readonly pack: string
  readonly columns: PointsColumns
  readonly results: PointsResults
  readonly from: number
  readonly to: number
  readonly asOf: PlainDate
}

export function packFile(id: string): ReturnType<typeof loadPack> {
  const path = join(import.meta.dirname, '../packs', id, 'pack.yaml')
  return loadPack([{ path: `packs/${id}/pack.yaml`, text: readFileSync(path, 'utf8') }])
}

if (parentPort !== null) {
  const port = parentPort
  const { pack, columns, results, from, to, asOf } = workerData as PointsShare
  const loaded = packFile(pack)
  if (!loaded.ok) throw new Error(`${pack} does not load`)
  const program = compilePoints(loaded.pack)
  port.on('message', () => {
    program.run(columns, from, to, asOf, results)
    port.postMessage('done')
  })
  port.postMessage('ready')
}
