import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host, Status } from '../../host.ts'
import { openLocal } from '../../local.ts'
import type { StoreOptions } from '../../local.ts'
import { KEY_FILE } from './verify-tiles.ts'

/** The published files as they are served under `/log/`, with the key that verifies them. */
export async function exportLog(host: Host, out: string, store: StoreOptions): Promise<Status> {
  await using local = await openLocal(host, store)
  await local.publish()
  const { log } = local.app
  const checkpoint = await log.checkpoint()
  await mkdir(out, { recursive: true })
  // The checkpoint of this moment goes last: the tiles it needs are there before it.
  if (checkpoint !== undefined) {
    const from = join(local.dataDir, 'log')
    await cp(from, out, {
      recursive: true,
      filter: (path) => path !== join(from, 'checkpoint') && !path.endsWith('.new'),
    })
    await writeFile(join(out, 'checkpoint'), checkpoint)
  }
  await writeFile(join(out, KEY_FILE), `${log.verifierKey}\n`)
  const size = await log.size()
  if (host.json) host.line(JSON.stringify({ size, out, key: log.verifierKey }))
  else host.line(host.say({ en: `${size} entries in ${out}`, zh: `${out} 中有 ${size} 项` }))
  return 0
}
