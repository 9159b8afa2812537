import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutputOf } from '@xinyong/contract'
import { parseIdentifier } from '@xinyong/identity'
import { CLIENT, identityProvider } from './identity-provider.ts'
import { account, SYSTEM, testServer } from './test-server.ts'

const provider = await identityProvider()
const server = await testServer('server_oidc', {
  XINYONG_OIDC_ISSUER: provider.issuer,
  XINYONG_OIDC_CLIENT_ID: CLIENT.id,
  XINYONG_OIDC_CLIENT_SECRET: CLIENT.secret,
  XINYONG_OIDC_LABEL: 'Test identity',
  XINYONG_OIDC_SUBJECT_CLAIM: 'personal_id=cn.resident-id',
})
provider.open(`${server.url}/auth/oidc/callback`)
const { app } = server

/** A browser: follows redirects between both hosts and keeps each one's cookies. */
function browser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string): Map<string, string> => {
    const { host } = new URL(url)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  return {
    cookies: (url: string) => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; '),
    async go(start: string, stop: (url: string) => boolean = () => false): Promise<string> {
      let url = start
      for (let hops = 0; hops < 12; hops++) {
        if (stop(url)) return url
        const response = await fetch(url, {
          redirect: 'manual',
          headers: { cookie: this.cookies(url) },
        })
        for (const line of response.headers.getSetCookie()) {
          const [pair = ''] = line.split(';')
          const cut = pair.indexOf('=')
          if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line))
            jarOf(url).delete(pair.slice(0, cut))
          else jarOf(url).set(pair.slice(0, cut), pair.slice(cut + 1))
        }
        const next = response.headers.get('location')
        if (next === null) return url
        url = new URL(next, url).href
      }
      return url
    },
  }
}

const me = async (cookie: string): Promise<OutputOf<'whoAmI'>> =>
  (await (
    await server.ask('/api/v1/session', { headers: { cookie } })
  ).json()) as OutputOf<'whoAmI'>
const atApp = (url: string): boolean => url.startsWith(`${server.url}/app/`)
const START = `${server.url}/auth/oidc/start?next=/app/work`

test('the interface says that the provider is there', async () => {
  assert.deepEqual((await me('')).oidc, { enabled: true, label: 'Test identity' })
})

test('an officer whom an administrator linked comes in, and lands where they wanted', async () => {
  const { account: officer } = await account(server, ['officer'], {
    oidc: { issuer: provider.issuer, sub: 'officer-1' },
  })
  provider.signInAs('officer-1')
  const user = browser()
  assert.equal(await user.go(START, atApp), `${server.url}/app/work`)
  assert.equal((await me(user.cookies(server.url))).account?.id, officer.id)
})

test('whom nobody linked stays outside, with the reason', async () => {
  provider.signInAs('stranger')
  const user = browser()
  assert.equal(
    await user.go(START, atApp),
    `${server.url}/app/sign-in?problem=access%2Fsign-in-needed`,
  )
  assert.equal((await me(user.cookies(server.url))).account, undefined)
})

test('a subject on file comes in by the identifier in the claim, to their own file', async () => {
  const { cookie } = await account(server, ['officer'], { authority: 'Court | 法院' })
  const identifier = 'cn.resident-id:000000199003070014'
  const parsed = parseIdentifier(identifier)
  assert.ok(parsed.ok, JSON.stringify(parsed))
  const filed = await server.post(
    '/api/v1/subjects',
    { kind: 'person', names: ['试某'], identifiers: [identifier], countries: ['CN'] },
    { cookie },
  )
  const { id } = (await filed.json()) as { readonly id: string }
  provider.signInAs('citizen', { personal_id: parsed.value })
  const user = browser()
  await user.go(START, atApp)
  const { account: made } = await me(user.cookies(server.url))
  assert.deepEqual(made?.roles, ['subject'])
  const stored = await app.ledger.read(SYSTEM, (tx) =>
    tx.accounts.byOidc(provider.issuer, 'citizen'),
  )
  assert.equal(stored?.subject, id)
})

test('an answer of the provider does not work in another browser, nor twice', async () => {
  provider.signInAs('officer-1')
  const victim = browser()
  const callback = await victim.go(START, (url) => url.includes('/auth/oidc/callback'))
  assert.ok(callback.includes('code='))
  const other = browser()
  assert.match(await other.go(callback, atApp), /problem=access/)
  // It was used up by the attempt.
  assert.match(await victim.go(callback, atApp), /problem=access/)
})

test('the way back leads to our own pages only', async () => {
  provider.signInAs('officer-1')
  const user = browser()
  const start = `${server.url}/auth/oidc/start?next=${encodeURIComponent('//evil.example/')}`
  assert.equal(await user.go(start, atApp), `${server.url}/app/`)
})
