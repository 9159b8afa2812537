import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { join } from 'node:path'
import { residentIdCheckCharacter } from '../packages/identity/src/index.ts'
import { readDemoConsole } from './support/demo.ts'
import { openSession, type Session } from './support/http-session.ts'
import { startProduct, temporaryFolder, type Product } from './support/product.ts'

/*
 * The source's own case, over HTTP, by the running product: a debtor is restricted, a marketplace that has an agreement
 * refuses a luxury purchase with the legal reason, the debtor pays, the entry is removed, the next purchase passes, the
 * marketplace deletes its copy; the debtor sees each step and each look.
 */

interface Case {
  readonly id: string
  readonly version: number
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

const today = (): string => new Date().toISOString().slice(0, 10)
const document = { title: 'Judgment', number: '(2026) 1', issuer: 'Court', on: '2026-01-05' }

void describe('exchange by agreement', () => {
  const folder = temporaryFolder()
  let product: Product
  let person: (login: string) => Promise<Session>
  before(async () => {
    product = await startProduct(join(folder.path, 'data'), { demo: true })
    const told = readDemoConsole(product.output())
    person = (login) => openSession(product.url, { login, password: told.passwordOf(login) })
  })
  after(async () => {
    await product?.stop()
    folder[Symbol.dispose]()
  })

  const byKey = async (secret: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(new URL(path, product.url), {
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  }

  void it('the debtor pays, and every copy of the entry goes', async () => {
    const [admin, officer, superior, other] = (await Promise.all(
      ['admin', 'officer', 'superior', 'zhang'].map((one) => person(one)),
    )) as [Session, Session, Session, Session]

    // Listed: the demonstration has an order that took every step of its procedure, ninety days ago.
    const first = '00000019750124061'
    const identifier = `cn.resident-id:${first}${residentIdCheckCharacter(first)}`
    const found = await officer.get<{ readonly items: readonly { readonly id: string }[] }>(
      `/api/v1/subjects?q=${encodeURIComponent(identifier)}`,
    )
    const subject = found.items[0]?.id ?? ''
    const queue = await officer.get<{
      readonly items: readonly { readonly id: string; readonly subject: { readonly id: string } }[]
    }>('/api/v1/cases?pack=cn-consumption-restriction&limit=200')
    const order = queue.items.find((one) => one.subject.id === subject)?.id
    const opened = await officer.get<Case>(`/api/v1/cases/${order}`)
    const password = 'a passer-by of the demonstration'
    await admin.post('/api/v1/accounts', {
      login: 'liu',
      displayName: 'Liu Yanshi',
      roles: ['subject'],
      subject,
      password,
    })
    const me = await openSession(product.url, { login: 'liu', password })
    const shop = await admin.post<{ readonly id: string; readonly secret: string }>(
      '/api/v1/api-keys',
      { relyingParty: 'Shop of the e2e', scopes: ['check', 'exchange'], purposes: ['luxury-sale'] },
    )
    const purchase = () =>
      byKey(shop.secret, '/api/v1/checks', {
        subject: identifier,
        activity: 'purchase.luxury',
        purpose: 'luxury-sale',
      })

    // No agreement, no answer: neither yes nor no.
    const without = await purchase()
    assert.deepEqual([without.status, without.body['rule']], [422, 'exchange.agreement-needed'])

    const terms = {
      giver: 'Demo People’s Court of Qinghe',
      recipient: 'Shop of the e2e',
      keys: [shop.id],
      purpose: 'luxury-sale',
      schemes: ['cn-consumption-restriction'],
      activities: ['purchase.luxury'],
      fields: ['measures', 'until'],
      from: today(),
      until: '2099-01-01',
      keepDays: 30,
      conflictOfInterest: { operatesScheme: false },
    }
    await assert.rejects(
      officer.post('/api/v1/agreements', { ...terms, direction: 'private-to-state' }),
      /exchange\.private-to-state/,
    )
    const agreement = await officer.post<{ readonly id: string }>('/api/v1/agreements', {
      ...terms,
      direction: 'state-to-private',
    })
    await superior.post(`/api/v1/agreements/${agreement.id}/approval`, {
      expectedVersion: 1,
      reasons: 'The law binds sellers told by the court.',
    })

    const refused = await purchase()
    assert.equal(refused.body['decision'], 'deny')
    assert.match(JSON.stringify(refused.body['reasons']), /法释〔2010〕8号/)
    const pulled = await byKey(shop.secret, `/api/v1/agreements/${agreement.id}/feed?since=0`)
    const items = pulled.body['items'] as readonly { readonly entry: string }[]
    assert.ok(items.some(({ entry }) => entry === opened.id))

    // Paid, and removed.
    await officer.post(`/api/v1/cases/${opened.id}/acts`, {
      expectedVersion: opened.version,
      act: {
        kind: 'remove',
        ground: 'performed',
        reasons: 'Everything owed was paid.',
        document,
        factOn: today(),
      },
    })
    assert.equal((await purchase()).body['decision'], 'permit')
    const pending = await byKey(shop.secret, '/api/v1/deletions?state=pending')
    const notices = pending.body['items'] as readonly {
      readonly id: string
      readonly why: string
    }[]
    assert.deepEqual(
      notices.map(({ why }) => why),
      ['removed'],
    )
    const done = await byKey(shop.secret, `/api/v1/deletions/${notices[0]?.id}/acknowledgement`, {
      deleted: true,
    })
    assert.equal(done.body['state'], 'acknowledged')

    // The debtor sees each step and each look, and nobody else does.
    const file = await me.get<{
      readonly cases: readonly { readonly id: string; readonly stage: string }[]
      readonly forbiddenNow: readonly { readonly activity: string }[]
    }>('/api/v1/subjects/me')
    assert.equal(file.cases.find(({ id }) => id === opened.id)?.stage, 'ended')
    assert.ok(!file.forbiddenNow.some(({ activity }) => activity.startsWith('purchase')))
    const looks = await me.get<{
      readonly items: readonly {
        readonly what: string
        readonly who: string
        readonly decision?: string
      }[]
    }>('/api/v1/subjects/me/looks')
    const byShop = looks.items.filter(({ who }) => who === 'Shop of the e2e')
    assert.deepEqual(
      byShop.map(({ what, decision }) => [what, decision]),
      [
        ['check', 'permit'],
        ['export', undefined],
        ['check', 'deny'],
      ],
    )
    interface Copies {
      readonly items: readonly { readonly recipient: string; readonly state: string }[]
    }
    const copies = await me.get<Copies>('/api/v1/subjects/me/exchanges')
    assert.deepEqual(
      copies.items.map(({ recipient, state }) => `${recipient}: ${state}`).toSorted(),
      ['Demo Marketplace 示范商城: to-delete', 'Shop of the e2e: deleted'],
    )
    const others = await other.get<Copies>('/api/v1/subjects/me/exchanges')
    assert.ok(
      others.items.some(({ recipient }) => recipient === 'Shop of the e2e'),
      'a snapshot',
    )
    assert.ok(
      others.items.every(({ state }) => state === 'held'),
      'of an order that stands',
    )
  })
})
