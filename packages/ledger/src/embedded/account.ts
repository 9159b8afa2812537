import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

import { LedgerError } from './error.ts'
import type { Layout } from './layout.ts'

/** The account PostgreSQL runs as when Xinyong runs as root, which PostgreSQL itself refuses. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

const CANDIDATES = ['postgres', '_postgres', 'nobody']

/** Undefined when we are not root: PostgreSQL then runs as the user who runs us. */
export async function chooseAccount(layout: Layout): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  // A cluster goes on as the account that made it, whatever accounts have appeared since.
  const owner = await stat(layout.pgdata).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) {
    return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  }
  const named = process.env['XINYONG_PG_USER']
  for (const name of named ? [named] : CANDIDATES) {
    const account = await lookUp(name)
    if (account !== undefined) return account
  }
  throw new LedgerError(
    'ledger/account-unusable',
    named
      ? `XINYONG_PG_USER names ${named}, which is not an unprivileged account of this machine.`
      : `PostgreSQL refuses to run as root and none of the accounts ${CANDIDATES.join(', ')} exists. Name one in XINYONG_PG_USER.`,
    { account: named ?? CANDIDATES.join(', ') },
  )
}

// `id` also knows accounts that do not stand in /etc/passwd.
async function lookUp(name: string): Promise<Account | undefined> {
  if (name.startsWith('-')) return undefined
  const execute = promisify(execFile)
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout.trim())),
    )
    return uid === undefined || gid === undefined || uid === 0 ? undefined : { name, uid, gid }
  } catch {
    return undefined
  }
}
