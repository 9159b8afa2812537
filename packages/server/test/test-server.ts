import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Account } from '@xinyong/app'
import type { Role } from '@xinyong/procedure'
import { emptyDatabase, stopTestServer } from '@xinyong/ledger/testing'
import { createPasswordHasher } from '../src/auth/passwords.ts'
import { startServer, type RunningServer, type StartOptions } from '../src/index.ts'
import { createLogger } from '../src/logger.ts'

export interface TestServer extends RunningServer {
  /** Every line of the log so far. */
  readonly logged: readonly string[]
  ask(path: string, init?: RequestInit): Promise<Response>
  /** JSON there and back; `cookie` or `key` says who asks. */
  post(path: string, body: unknown, who?: Who, method?: string): Promise<Response>
}

export interface Who {
  readonly cookie?: string
  readonly key?: string
}

// Enough for every kind, and for the demonstration; the rest of the folder is tested where it lives.
const PACKS = [
  'cn-consumption-restriction',
  'cn-judgment-defaulters',
  'mdb-debarment',
  'uk-football-banning',
  'us-ofac-sdn',
]
const CHECKOUT = join(import.meta.dirname, '../../../packs')

export const SYSTEM = { kind: 'system', job: 'test' } as const
export const quickHasher = createPasswordHasher({ logN: 10, r: 8, p: 1 })

/** The whole program on a fresh database and a free port; closed when the file's tests have ended. */
export async function testServer(
  name: string,
  env: Readonly<Record<string, string>> = {},
  options: StartOptions = {},
): Promise<TestServer> {
  const database = await emptyDatabase(name)
  const dataDir = mkdtempSync(join(tmpdir(), 'xinyong-server-'))
  const packsDir = join(dataDir, 'packs')
  for (const pack of PACKS) cpSync(join(CHECKOUT, pack), join(packsDir, pack), { recursive: true })
  const logged: string[] = []
  const log = createLogger('info', { write: (line: string) => void logged.push(line) })
  const server = await startServer(
    {
      dataDir,
      databaseUrl: database.connectionString,
      packsDir,
      port: 0,
      buildWeb: false,
      ...options,
    },
    { env, log },
  )
  after(async () => {
    await server.close()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
    await stopTestServer()
  })
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(server.url + path, { redirect: 'manual', ...init })
  return {
    ...server,
    logged,
    ask,
    post: (path, body, who = {}, method = 'POST') =>
      ask(path, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(who.cookie === undefined ? {} : { cookie: who.cookie }),
          ...(who.key === undefined ? {} : { authorization: `Bearer ${who.key}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** An account with the password `correct horse`, and its session's cookie. */
export async function account(
  server: TestServer,
  roles: readonly Role[],
  more: Partial<Account> = {},
): Promise<{ readonly account: Account; readonly cookie: string }> {
  const id = server.app.ids.id()
  const made: Account = {
    id,
    login: `${roles[0]}-${id.slice(0, 6)}`,
    displayName: `A ${roles[0]}`,
    roles,
    disabled: false,
    demo: false,
    passwordHash: await quickHasher.hash('correct horse'),
    ...more,
  }
  await server.app.ledger.write(SYSTEM, (tx) => tx.accounts.put(made))
  const signedIn = await server.post('/api/v1/session', {
    login: made.login,
    password: 'correct horse',
  })
  return { account: made, cookie: cookieOf(signedIn) }
}

/** The cookies that an answer sets, as the next request sends them. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

export async function apiKey(
  server: TestServer,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { cookie } = await account(server, ['administrator'])
  const made = await server.post(
    '/api/v1/api-keys',
    { relyingParty: 'Shop', scopes: ['check', 'screen'], purposes: ['sale'], ...more },
    { cookie },
  )
  const { secret } = (await made.json()) as { readonly secret: string }
  return secret
}
