import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '@xinyong/contract'
import {
  createFirstAdministrator,
  endSession,
  offerSetup,
  operations,
  principalOf,
  resolveApiKey,
  resolveSession,
  signInWithPassword,
  startSession,
} from '../src/index.ts'
import { account } from './people.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_accounts')
const admin = account('administrator')
const code = (wanted: string) => (error: unknown) =>
  error instanceof AppError && error.code === wanted

test('the first administrator comes in by the link, once; afterwards none is offered', async () => {
  const secret = (await offerSetup(app)) ?? ''
  const asked = { secret, login: 'root', displayName: 'First', password: 'a long password' }
  const wrong = createFirstAdministrator(app, { ...asked, secret: 'guessed' })
  await assert.rejects(wrong, code('setup/link-invalid'))
  const first = await createFirstAdministrator(app, asked)
  assert.deepEqual(first.roles, ['administrator'])
  await assert.rejects(createFirstAdministrator(app, asked), code('setup/link-invalid'))
  assert.equal(await offerSetup(app), undefined)
})

test('a session begins with the right password, ends when signed out, expired or disabled', async () => {
  await assert.rejects(signInWithPassword(app, 'root', 'wrong'), code('session/wrong-credentials'))
  await assert.rejects(
    signInWithPassword(app, 'nobody', 'wrong'),
    code('session/wrong-credentials'),
  )
  const root = await signInWithPassword(app, 'root', 'a long password')
  const { token } = await startSession(app, root, 'password')
  assert.equal((await resolveSession(app, token))?.login, 'root')
  await endSession(app, token)
  assert.equal(await resolveSession(app, token), undefined)
  const again = await startSession(app, root, 'password')
  app.setDay('2026-03-03')
  assert.equal(await resolveSession(app, again.token), undefined, 'twelve hours are over')
  const me = await operations.whoAmI(app, principalOf(root), {})
  assert.equal(me.account?.login, 'root')
  assert.ok(!JSON.stringify(me).includes('plain:'), 'no hash leaves the house')
})

test('accounts: no login twice, no two offices that are four eyes; a change ends the sessions', async () => {
  const made = await operations.createAccount(app, admin, {
    login: 'lin',
    displayName: 'Lin',
    roles: ['officer'],
    authority: 'Court',
    password: 'a long password',
  })
  const twice = operations.createAccount(app, admin, {
    login: 'LIN',
    displayName: 'x',
    roles: ['officer'],
  })
  await assert.rejects(twice, code('account/exists'))
  const clash = { id: made.id, roles: ['officer' as const, 'decider' as const] }
  await assert.rejects(operations.updateAccount(app, admin, clash), code('account/roles-clash'))
  const lin = await signInWithPassword(app, 'lin', 'a long password')
  const { token } = await startSession(app, lin, 'password')
  await operations.updateAccount(app, admin, { id: made.id, disabled: true })
  assert.equal(await resolveSession(app, token), undefined)
  await assert.rejects(
    signInWithPassword(app, 'lin', 'a long password'),
    code('session/wrong-credentials'),
  )
  const { items } = await operations.listAudit(app, admin, {})
  assert.ok(items.some(({ what }) => what === 'account-changed'))
})

test('an API key works until it is revoked or expires; its secret is told once', async () => {
  const made = await operations.createApiKey(app, admin, {
    relyingParty: 'Shop',
    scopes: ['check'],
    purposes: ['sale'],
    rateLimit: 10,
    expiresAt: '2026-06-01T00:00:00.000Z',
  })
  assert.equal((await resolveApiKey(app, made.secret))?.principal.relyingParty, 'Shop')
  assert.equal(await resolveApiKey(app, 'xy_other'), undefined)
  const listed = await operations.listApiKeys(app, admin, {})
  assert.ok(!JSON.stringify(listed).includes(made.secret))
  app.setDay('2026-06-02')
  await assert.rejects(resolveApiKey(app, made.secret), code('access/sign-in-needed'))
  app.setDay('2026-03-04')
  await operations.revokeApiKey(app, admin, { id: made.id })
  await assert.rejects(resolveApiKey(app, made.secret), code('access/sign-in-needed'))
})
