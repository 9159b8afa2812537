import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import pg from 'pg'

import { startEmbedded } from './start-embedded.ts'

export type TestServer = {
  /** Of the maintenance database. */
  readonly adminUrl: string
  /** Ours, shared by the processes of a run; false for XINYONG_TEST_DATABASE_URL. */
  readonly embedded: boolean
  readonly leave: () => Promise<void>
}

let current: Promise<TestServer> | undefined

/**
 * The PostgreSQL that this checkout's tests share: XINYONG_TEST_DATABASE_URL, or an embedded one in the system's
 * temporary folder that the first process of a run starts and the last one stops.
 */
export function testServer(): Promise<TestServer> {
  return (current ??= start())
}

/** Whoever calls `testServer` calls this at the end. Other processes still using the server keep it running. */
export async function stopTestServer(): Promise<void> {
  const leaving = current
  current = undefined
  await (await leaving)?.leave()
}

async function start(): Promise<TestServer> {
  const external = process.env['XINYONG_TEST_DATABASE_URL']
  if (external) return { adminUrl: external, embedded: false, leave: async () => {} }
  const dataDir = testDataDir()
  refuseForeign(dataDir)
  const server = await startEmbedded({
    dataDir,
    settings: { shared_buffers: '32MB', max_connections: 200 },
  })
  return {
    adminUrl: server.connectionString,
    embedded: true,
    leave: async () => {
      await server.stop()
    },
  }
}

function testDataDir(): string {
  const checkout = fileURLToPath(new URL('../../../../', import.meta.url))
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 10)
  return join(tmpdir(), `xinyong-test-${process.getuid?.() ?? 'user'}-${hash}`)
}

// The name is predictable and the temporary folder is everyone's.
function refuseForeign(dataDir: string): void {
  const found = lstatSync(dataDir, { throwIfNoEntry: false })
  if (
    found !== undefined &&
    (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid))
  ) {
    throw new Error(`${dataDir} belongs to someone else; remove it or set TMPDIR`)
  }
}

/** Runs one piece of work on a short-lived connection. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
