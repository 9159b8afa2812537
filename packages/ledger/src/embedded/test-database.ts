import { createHash } from 'node:crypto'
import { after } from 'node:test'

import { codeOf } from './error.ts'
import { stopTestServer, testServer, withClient } from './test-server.ts'
import type { TestServer } from './test-server.ts'

/** @public */
export { stopTestServer, testServer } from './test-server.ts'

export type TestDatabase = AsyncDisposable & {
  readonly name: string
  readonly connectionString: string
  readonly drop: () => Promise<void>
}

/** A database prepared once per `key` (say, the digest of the migrations) and then cloned in milliseconds. */
export type Template = {
  readonly key: string
  /** Fills the empty database; must have closed its connections when it resolves. */
  readonly prepare: (connectionString: string) => Promise<void>
}

let made = 0
let inUse = 0

/** A fresh database, from the template if one is given. The caller drops it. */
export async function createDatabase(name: string, template?: Template): Promise<TestDatabase> {
  const server = await testServer()
  if (made === 0) await sweep(server)
  made += 1
  const source = template === undefined ? 'template0' : await ensureTemplate(server, template)
  const label = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, 30)
  const database = `xt_${label}_${process.pid}_${made}`
  await withClient(server.adminUrl, (client) =>
    client.query(`create database ${database} template ${source}`),
  )
  inUse += 1
  let dropping: Promise<void> | undefined
  const drop = (): Promise<void> => (dropping ??= dropDatabase(server, database))
  return {
    name: database,
    connectionString: withDatabase(server.adminUrl, database),
    drop,
    [Symbol.asyncDispose]: drop,
  }
}

/**
 * For the top of a test file: `const database = await testDatabase('acts')`. Dropped when the file's tests have ended;
 * close your pool in an `after` of your own.
 */
export async function testDatabase(name: string, template?: Template): Promise<TestDatabase> {
  const database = await createDatabase(name, template)
  after(async () => {
    await database.drop()
    if (inUse === 0) await stopTestServer()
  })
  return database
}

/** For use outside node:test, or for one test: drops the database and leaves the server at the end. */
export async function withTestDatabase<T>(
  name: string,
  work: (database: TestDatabase) => Promise<T>,
  template?: Template,
): Promise<T> {
  const database = await createDatabase(name, template)
  try {
    return await work(database)
  } finally {
    await database.drop()
    if (inUse === 0) await stopTestServer()
  }
}

async function dropDatabase(server: TestServer, database: string): Promise<void> {
  inUse -= 1
  try {
    await withClient(server.adminUrl, (client) => client.query(`drop database ${database}`))
  } catch (error) {
    // A pool is still open. Forcing it out would fail the test for nothing: the next run sweeps.
    if (codeOf(error) !== '55006') throw error
  }
}

// The lock makes concurrent test files prepare a template once; datistemplate says it was finished.
async function ensureTemplate(server: TestServer, template: Template): Promise<string> {
  const digest = createHash('sha256').update(template.key).digest()
  const name = `xt_template_${digest.toString('hex').slice(0, 16)}`
  await withClient(server.adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [digest.readInt32BE(0)])
    const { rows } = await client.query(
      'select datistemplate from pg_database where datname = $1',
      [name],
    )
    if (rows[0]?.datistemplate === true) return
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template template0`)
    await template.prepare(withDatabase(server.adminUrl, name))
    await client.query(`alter database ${name} is_template true`)
  })
  return name
}

// Databases of test processes that were killed, and outdated templates. On an external server the pids may be another machine's.
async function sweep(server: TestServer): Promise<void> {
  if (!server.embedded) return
  await withClient(server.adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      String.raw`select datname from pg_database where datname like 'xt\_%' and not datistemplate`,
    )
    for (const { datname } of rows) {
      const pid = Number(/_(\d+)_\d+$/.exec(datname)?.[1])
      if (pid > 0 && !isAlive(pid)) {
        await client.query(`drop database if exists ${datname} with (force)`)
      }
    }
    // Every change of the migrations leaves a template behind; the newest few may be in use.
    const old = await client.query<{ datname: string }>(
      String.raw`select datname from pg_database where datname like 'xt\_template\_%' and datistemplate
        order by oid desc offset 8`,
    )
    for (const { datname } of old.rows) {
      await client.query(`alter database ${datname} is_template false`)
      await client.query(`drop database if exists ${datname}`)
    }
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function withDatabase(url: string, database: string): string {
  return url.replace(/^([^:]+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${database}`)
}
