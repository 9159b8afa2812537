import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutputOf } from '@xinyong/contract'
import { softwareAuthenticator } from './authenticator.ts'
import { account, cookieOf, SYSTEM, testServer } from './test-server.ts'

const server = await testServer('server_sign_in', { XINYONG_SIGN_IN_RATE: '15' })
const { app, ask, post } = server

type Me = OutputOf<'whoAmI'>
const me = async (cookie: string): Promise<Me> =>
  (await (await ask('/api/v1/session', { headers: { cookie } })).json()) as Me
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { readonly code: string }).code

test('the first administrator comes in by the link of the console, once', async () => {
  const secret = new URL(server.setupUrl ?? '').searchParams.get('secret')
  const request = { secret, login: 'root', displayName: 'First', password: 'a long password' }
  assert.equal(
    await codeOf(await post('/api/v1/setup', { ...request, secret: 'x' })),
    'setup/link-invalid',
  )
  const made = await post('/api/v1/setup', request)
  assert.equal(made.status, 200)
  assert.deepEqual(((await made.json()) as Me).account?.roles, ['administrator'])
  const again = await post('/api/v1/setup', { ...request, login: 'second' })
  assert.equal(await codeOf(again), 'setup/link-invalid')
})

test('a session is a cookie no script reads, stored as a hash, and ends when it is ended', async () => {
  const response = await post('/api/v1/session', { login: 'root', password: 'a long password' })
  const set = response.headers.getSetCookie()[0] ?? ''
  assert.match(set, /^xinyong_session=[\w-]{43};/)
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(set.includes(part), part)
  const cookie = cookieOf(response)
  assert.equal((await me(cookie)).account?.login, 'root')
  const token = cookie.split('=')[1] ?? ''
  assert.equal(await app.ledger.read(SYSTEM, (tx) => tx.accounts.session(token)), undefined)

  await post('/api/v1/session', undefined, { cookie }, 'DELETE')
  assert.equal((await me(cookie)).account, undefined)
})

test('a wrong password and an unknown login get the same answer', async () => {
  const wrong = await post('/api/v1/session', { login: 'root', password: 'wrong' })
  const unknown = await post('/api/v1/session', { login: 'nobody', password: 'wrong' })
  assert.equal(wrong.status, 401)
  assert.deepEqual(await wrong.json(), await unknown.json())
  assert.equal(cookieOf(wrong), '')
})

test('changed roles end the sessions of the account at once', async () => {
  const administrator = await account(server, ['administrator'])
  const officer = await account(server, ['officer'])
  const changed = await post(
    `/api/v1/accounts/${officer.account.id}`,
    { disabled: true },
    { cookie: administrator.cookie },
    'PUT',
  )
  assert.equal(changed.status, 200)
  assert.equal((await me(officer.cookie)).account, undefined)
  const login = { login: officer.account.login, password: 'correct horse' }
  assert.equal(await codeOf(await post('/api/v1/session', login)), 'session/wrong-credentials')
})

interface Begun {
  readonly state: string
  readonly options: unknown
}

test('a passkey is registered by somebody signed in, and signs in without a name', async () => {
  const { account: owner, cookie } = await account(server, ['officer'])
  const origin = server.url
  const phone = softwareAuthenticator(origin)
  const begin = async (use: string, who = {}): Promise<Begun> =>
    (await (await post('/api/v1/session/passkey/options', { use }, who)).json()) as Begun

  const stranger = await post('/api/v1/session/passkey/options', { use: 'register' })
  assert.equal(await codeOf(stranger), 'access/sign-in-needed')
  const registering = await begin('register', { cookie })
  const created = {
    use: 'register',
    state: registering.state,
    response: phone.create(registering.options),
  }
  const registered = await post('/api/v1/session/passkey', created, { cookie })
  assert.equal(((await registered.json()) as Me).account?.passkeys, 1)

  const signing = await begin('sign-in')
  const response = phone.get(signing.options)
  const signedIn = await post('/api/v1/session/passkey', {
    use: 'sign-in',
    state: signing.state,
    response,
  })
  assert.equal(signedIn.status, 200)
  assert.equal((await me(cookieOf(signedIn))).account?.id, owner.id)

  const replayed = await post('/api/v1/session/passkey', {
    use: 'sign-in',
    state: signing.state,
    response,
  })
  assert.equal(await codeOf(replayed), 'session/passkey-rejected')
  const other = await begin('sign-in')
  const elsewhere = await post('/api/v1/session/passkey', {
    use: 'sign-in',
    state: other.state,
    response,
  })
  assert.equal(await codeOf(elsewhere), 'session/passkey-rejected')
})

test('a passkey asked for by another site is refused', async () => {
  const { cookie } = await account(server, ['officer'])
  const begun = (await (
    await post('/api/v1/session/passkey/options', { use: 'register' }, { cookie })
  ).json()) as Begun
  const phone = softwareAuthenticator('https://evil.example')
  const created = { use: 'register', state: begun.state, response: phone.create(begun.options) }
  const refused = await post('/api/v1/session/passkey', created, { cookie })
  assert.equal(await codeOf(refused), 'session/passkey-rejected')
})

test('security-relevant events are on the trail', async () => {
  const { cookie } = await account(server, ['administrator'])
  const { items } = (await (
    await ask('/api/v1/audit', { headers: { cookie } })
  ).json()) as OutputOf<'listAudit'>
  const seen = new Set(items.map(({ what }) => what))
  for (const what of [
    'first-administrator',
    'signed-in',
    'sign-in-failed',
    'account-changed',
    'passkey-registered',
  ])
    assert.ok(seen.has(what), what)
})

// Last: it uses up the attempts of this address.
test('attempts at signing in are limited; those that succeed do not count', async () => {
  const { account: owner } = await account(server, ['officer'])
  const login = { login: owner.login, password: 'correct horse' }
  for (let n = 0; n < 17; n++) assert.equal((await post('/api/v1/session', login)).status, 200)
  let last = 0
  for (let n = 0; n < 17; n++)
    last = (await post('/api/v1/session', { ...login, password: 'wrong' })).status
  assert.equal(last, 429)
})
