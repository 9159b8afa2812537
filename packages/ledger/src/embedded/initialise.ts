import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'

import type { Account } from './account.ts'
import { programPath } from './binaries.ts'
import { syncFolder } from './durable-file.ts'
import { LedgerError, messageOf } from './error.ts'
import type { Layout } from './layout.ts'
import { creatingCluster, removingUnfinished } from './progress.ts'
import type { Progress } from './progress.ts'
import { run } from './run.ts'
import { INITIAL_SETTINGS } from './settings.ts'

export const SUPERUSER = 'xinyong'

const UNFINISHED = 'pgdata.new-'
const MARKER = 'made-by-xinyong'

/**
 * Creates the cluster beside its final place and renames it there when it is whole, so `pgdata` is never half a
 * cluster. Each attempt has a name of its own: an initdb that outlived its killed parent may still be writing.
 * Call it under the start lock.
 */
export async function initialise(
  layout: Layout,
  native: string,
  account: Account | undefined,
  progress: Progress,
): Promise<void> {
  await removeUnfinished(layout, progress)
  progress(creatingCluster(layout.dataDir))
  const attempt = join(layout.dataDir, `${UNFINISHED}${randomBytes(4).toString('hex')}`)
  await mkdir(attempt, { mode: 0o711 })
  await writeFile(join(attempt, MARKER), '')
  const cluster = join(attempt, 'pgdata')
  await mkdir(cluster, { mode: 0o700 })
  if (account !== undefined) await chown(cluster, account.uid, account.gid)
  await initdb(layout, native, account, cluster)
  await rename(cluster, layout.pgdata)
  await syncFolder(layout.dataDir)
  // The data folder's own name may be as new as the cluster. A parent closed to us was not made by us.
  await syncFolder(dirname(layout.dataDir)).catch(() => {})
  await rm(attempt, { recursive: true, force: true })
}

async function initdb(
  layout: Layout,
  native: string,
  account: Account | undefined,
  cluster: string,
): Promise<void> {
  const args = [
    ['-D', cluster, '-U', SUPERUSER, `--pwfile=${layout.password}`],
    ['-E', 'UTF8', '--locale=C', '--data-checksums', '--no-instructions'],
    ['--auth-local=scram-sha-256', '--auth-host=scram-sha-256'],
    ...Object.entries(INITIAL_SETTINGS).map(([name, value]) => ['--set', `${name}=${value}`]),
  ].flat()
  const outcome = await run(programPath(native, 'initdb'), args, account).catch(
    (error: unknown) => ({
      status: null,
      output: messageOf(error),
    }),
  )
  if (outcome.status === 0) return
  throw new LedgerError(
    'ledger/initdb-failed',
    `The database could not be created in ${layout.dataDir}: ${outcome.output}`,
    { dataDir: layout.dataDir, output: outcome.output },
  )
}

// Only folders that carry our marker: a folder of that name that someone else made is left alone.
async function removeUnfinished(layout: Layout, progress: Progress): Promise<void> {
  for (const name of await readdir(layout.dataDir)) {
    const folder = join(layout.dataDir, name)
    if (!name.startsWith(UNFINISHED)) continue
    if ((await stat(join(folder, MARKER)).catch(() => undefined)) === undefined) continue
    progress(removingUnfinished(folder))
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
