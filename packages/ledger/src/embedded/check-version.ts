import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Binaries } from './binaries.ts'
import { LedgerError } from './error.ts'
import type { Layout } from './layout.ts'

/**
 * Whether a cluster is there, and of the major version these programs can open.
 * @throws LedgerError `ledger/postgres-version`, `ledger/not-a-cluster`
 */
export async function checkCluster(layout: Layout, binaries: Binaries): Promise<boolean> {
  if ((await stat(layout.pgdata).catch(() => undefined)) === undefined) return false
  const text = await readFile(join(layout.pgdata, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new LedgerError(
      'ledger/not-a-cluster',
      `${layout.pgdata} exists but is not a PostgreSQL data folder (it has no PG_VERSION). It was left untouched; move it away or name another data folder.`,
      { folder: layout.pgdata },
    )
  }
  const found = text.trim()
  if (found === String(binaries.major)) return true
  throw new LedgerError(
    'ledger/postgres-version',
    `The data folder ${layout.dataDir} was written by PostgreSQL ${found}; this release brings PostgreSQL ${binaries.major}. Export with the release that wrote it and import into a new data folder with this one.`,
    { dataDir: layout.dataDir, found, expected: binaries.major },
  )
}
