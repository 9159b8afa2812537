import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Account } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { PUBLIC, SYSTEM } from '../testing/planted.ts'

const at = (text: string): Instant => text as Instant

export function secrets(ledger: PostgresLedger): void {
  const later = at('2030-01-01T00:00:00.000Z')

  void test('a one-time secret is taken once, by one of two at once, and not after its expiry', async () => {
    await ledger.write(PUBLIC, async (tx) => {
      await tx.accounts.putOnce('setup', { a: 1 }, later)
      await tx.accounts.putOnce('stale', 1, at('2020-01-01T00:00:00.000Z'))
    })
    const take = (key: string) =>
      ledger.write(PUBLIC, (tx) => tx.accounts.takeOnce(key, at('2026-01-01T00:00:00.000Z')))
    const taken = await Promise.all([take('setup'), take('setup')])
    assert.deepEqual(
      taken.filter((value) => value !== undefined),
      [{ a: 1 }],
    )
    assert.equal(await take('stale'), undefined)
    assert.equal(await take('none'), undefined)
  })

  void test('accounts, passkeys, sessions and keys read back as they were put', async () => {
    const account: Account = {
      id: 'a1',
      login: 'Wang',
      displayName: '王',
      roles: ['officer', 'decider'],
      authority: 'court-a',
      disabled: false,
      demo: true,
      passwordHash: 'hash',
      oidc: { issuer: 'https://id.example', sub: '1' },
    }
    const times = { createdAt: at('2026-01-01T00:00:00.123Z') }
    const passkey = {
      id: 'p1',
      account: 'a1',
      publicKey: Uint8Array.of(1, 2, 255),
      counter: 3,
      transports: ['usb'],
      ...times,
    }
    const session = { hash: 'h', account: 'a1', expiresAt: later, ...times }
    const key = {
      id: 'k1',
      hash: 'kh',
      relyingParty: 'Airline',
      scopes: ['check' as const],
      purposes: ['ticketing'],
      rateLimit: 60,
      ...times,
    }
    await ledger.write(SYSTEM, async ({ accounts }) => {
      await accounts.put({ ...account, roles: [] })
      await accounts.put(account)
      await accounts.putPasskey(passkey)
      await accounts.putSession(session)
      await accounts.putApiKey(key)
      await accounts.audit({ at: later, what: 'signed-in', account: 'a1', detail: { how: 'x' } })
    })
    await ledger.read(PUBLIC, async ({ accounts }) => {
      assert.deepEqual(await accounts.byLogin('wANG'), account)
      assert.deepEqual(await accounts.byOidc('https://id.example', '1'), account)
      assert.deepEqual(await accounts.passkey('p1'), passkey)
      assert.deepEqual(await accounts.passkeys('a1'), [passkey])
      assert.deepEqual(await accounts.session('h'), session)
      assert.deepEqual(await accounts.apiKeyByHash('kh'), key)
      assert.equal(await accounts.count(), 1)
      assert.deepEqual(await accounts.auditTrail(5), [], 'not for the public')
    })
    const [event] = await ledger.read(SYSTEM, (tx) => tx.accounts.auditTrail(5))
    assert.deepEqual(event, { at: later, what: 'signed-in', account: 'a1', detail: { how: 'x' } })
    await ledger.write(SYSTEM, (tx) => tx.accounts.dropSessionsOf('a1'))
    assert.equal(await ledger.read(SYSTEM, (tx) => tx.accounts.session('h')), undefined)
  })

  void test('a login that is taken, in whatever letters, is refused by name', async () => {
    const second = ledger.write(SYSTEM, (tx) =>
      tx.accounts.put({
        id: 'a2',
        login: 'WANG',
        displayName: 'other',
        roles: [],
        disabled: false,
        demo: false,
      }),
    )
    await assert.rejects(second, { code: 'account/exists', params: { login: 'WANG' } })
  })
}
