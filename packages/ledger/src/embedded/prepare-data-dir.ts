import { chmod, chown, mkdir, readdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Account } from './account.ts'
import { codeOf, LedgerError, messageOf } from './error.ts'
import type { Layout } from './layout.ts'
import { firstUnreachable } from './reach.ts'

/**
 * Makes the data folder usable: ours alone, or, under root, searchable (not readable) for PostgreSQL's account.
 * @throws LedgerError `ledger/data-dir-unreachable` naming the first closed folder; `ledger/data-dir-denied`.
 */
export async function prepareDataDir(layout: Layout, account: Account | undefined): Promise<void> {
  try {
    // Before anything is made: a refused folder leaves no trace.
    if (account !== undefined) {
      await refuseUnreachable(layout, await nearestExisting(dirname(layout.dataDir)), account)
    }
    await mkdir(layout.dataDir, { recursive: true, mode: account === undefined ? 0o700 : 0o711 })
    if (account !== undefined) {
      await openOwnFolder(layout)
      await refuseUnreachable(layout, layout.dataDir, account)
    }
    await mkdir(layout.run, { recursive: true, mode: 0o700 })
    if (account !== undefined) await chown(layout.run, account.uid, account.gid)
  } catch (error) {
    if (error instanceof LedgerError) throw error
    throw new LedgerError(
      'ledger/data-dir-denied',
      `Cannot use the data folder ${layout.dataDir}: ${messageOf(error)} (${codeOf(error)}).`,
      { dataDir: layout.dataDir },
      error,
    )
  }
}

// An empty folder handed to us, or one we already use, is ours to open; a folder with other things in it is not.
async function openOwnFolder(layout: Layout): Promise<void> {
  const { mode, uid } = await stat(layout.dataDir)
  if (uid !== 0 || (mode & 0o011) === 0o011) return
  const names = await readdir(layout.dataDir)
  if (names.length === 0 || names.includes('.lock') || names.includes('serve.lock')) {
    await chmod(layout.dataDir, mode | 0o011)
  }
}

async function nearestExisting(folder: string): Promise<string> {
  const parent = dirname(folder)
  const exists = await stat(folder).then(
    () => true,
    () => false,
  )
  return exists || parent === folder ? folder : nearestExisting(parent)
}

async function refuseUnreachable(layout: Layout, path: string, account: Account): Promise<void> {
  const folder = await firstUnreachable(path, account)
  if (folder === undefined) return
  throw new LedgerError(
    'ledger/data-dir-unreachable',
    `Started by root, PostgreSQL runs as the account ${account.name}, which cannot enter ${folder} on the way to the data folder ${layout.dataDir}. Choose another place with --data, for example /var/lib/xinyong, or open that folder with "chmod o+x ${folder}".`,
    { dataDir: layout.dataDir, folder, account: account.name },
  )
}
