import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { codeOf, LedgerError } from './error.ts'
import { SUPERUSER } from './initialise.ts'
import type { Layout } from './layout.ts'

/** Where a server listens: a socket folder, or a loopback address on Windows. */
export type Place = { readonly host: string; readonly port: number }

const STARTING_UP = '57P03'
const WRONG_PASSWORD = '28P01'

/**
 * The live server of this data folder, found through the pid file that PostgreSQL itself keeps and proven by
 * connecting. A server that is recovering is waited for; a pid file nobody answers for is PostgreSQL's to judge.
 */
export async function findServer(layout: Layout, password: string): Promise<Place | undefined> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const place = await recordedPlace(layout)
    if (place === undefined) return undefined
    const answer = await ask(place, password, layout)
    if (answer !== 'starting') return answer === 'live' ? place : undefined
    if (Date.now() > deadline) return undefined
    await sleep(100)
  }
}

async function ask(
  place: Place,
  password: string,
  layout: Layout,
): Promise<'live' | 'starting' | 'gone'> {
  const client = new pg.Client(clientConfig(place, password, 'postgres'))
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )
    const served = await realpath(rows[0]?.folder ?? '/')
    return served === (await realpath(layout.pgdata)) ? 'live' : 'gone'
  } catch (error) {
    if (codeOf(error) === STARTING_UP) return 'starting'
    if (['ENOENT', 'ECONNREFUSED', 'ECONNRESET'].includes(codeOf(error))) return 'gone'
    if (codeOf(error) === WRONG_PASSWORD) throw passwordRejected(layout, error)
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

function passwordRejected(layout: Layout, cause: unknown): LedgerError {
  return new LedgerError(
    'ledger/password-rejected',
    `The database in ${layout.dataDir} does not accept the password in ${layout.password}. Put the file back from a backup.`,
    { file: layout.password },
    cause,
  )
}

export function clientConfig(place: Place, password: string, database: string): pg.ClientConfig {
  return { ...place, user: SUPERUSER, password, database, connectionTimeoutMillis: 10_000 }
}

// Lines of postmaster.pid: pid, data folder, start time, port, socket folder, listen address, shared memory, status.
async function recordedPlace(layout: Layout): Promise<Place | undefined> {
  const text = await readFile(join(layout.pgdata, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const port = Number(lines[3])
  const host = lines[4]?.trim() || lines[5]?.trim()
  return host && port > 0 ? { host, port } : undefined
}
