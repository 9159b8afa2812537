import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import type { Account } from './account.ts'
import { writeDurably } from './durable-file.ts'
import { codeOf, LedgerError } from './error.ts'
import type { Layout } from './layout.ts'

/**
 * The superuser's password. It is readable by PostgreSQL's account, which owns the data anyway, because initdb reads it.
 * @throws LedgerError `ledger/password-missing` when a cluster exists without it.
 */
export async function readOrCreatePassword(
  layout: Layout,
  account: Account | undefined,
  clusterExists: boolean,
): Promise<string> {
  const present = await readFile(layout.password, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  })
  if (present.trim() !== '') return present.trim()
  if (clusterExists) {
    throw new LedgerError(
      'ledger/password-missing',
      `The database in ${layout.dataDir} exists but its password file ${layout.password} does not. Put the file back from a backup.`,
      { file: layout.password },
    )
  }
  const password = randomBytes(24).toString('base64url')
  await writeDurably(layout.password, `${password}\n`, account)
  return password
}
