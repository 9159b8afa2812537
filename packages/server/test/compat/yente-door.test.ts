import assert from 'node:assert/strict'
import { test } from 'node:test'
import { account, apiKey, SYSTEM } from '../test-server.ts'
import { ids, person, yenteAsker, type Json } from './yente-asker.ts'

const { server, key, ask, get, post, match } = await yenteAsker('server_compat_door')

test('what is wrong is said as clients read it, before anything is done', async () => {
  const wrong: readonly (readonly [string, unknown, number, RegExp])[] = [
    ['/match/nobody', { queries: { q: person('A') } }, 404, /nobody/],
    ['/match/default', { queries: {} }, 400, /queries/],
    [
      '/match/default',
      { queries: { q: { schema: 'Thing', properties: {} } } },
      400,
      /q\.schema.*Thing/,
    ],
    ['/match/default', { queries: { q: { schema: 'Nope', properties: {} } } }, 400, /Nope/],
    ['/match/default', { queries: { q: { properties: {} } } }, 400, /queries\.q\.schema/],
    ['/match/default', { queries: { q: person('A') }, config: { nope: 1 } }, 400, /config\.nope/],
    [
      '/match/default',
      { queries: { q: person('A') }, weights: { name_match: 'x' } },
      400,
      /weights/,
    ],
    ['/match/default?algorithm=nope', { queries: { q: person('A') } }, 400, /algorithm/],
    ['/match/default?limit=501', { queries: { q: person('A') } }, 400, /limit/],
    ['/match/default?threshold=2', { queries: { q: person('A') } }, 400, /threshold/],
    ['/match/default?changed_since=soon', { queries: { q: person('A') } }, 400, /changed_since/],
    [
      `/match/default?${Array.from({ length: 51 }, (_, n) => `exclude_entity_ids=e${n}`).join('&')}`,
      { queries: { q: person('A') } },
      400,
      /exclude_entity_ids/,
    ],
    [
      '/match/default',
      {
        queries: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`q${n}`, person('A')])),
      },
      400,
      /100/,
    ],
  ]
  for (const [path, body, status, detail] of wrong) {
    const response = await post(path, body)
    const answer = (await response.json()) as Json
    assert.equal(response.status, status, `${path} ${JSON.stringify(answer)}`)
    assert.deepEqual(Object.keys(answer), ['detail'])
    assert.match(answer.detail, detail)
  }
  for (const path of [
    '/search/default?sort=nope',
    '/search/default?facets=nope',
    '/search/default?filter=nope',
    '/search/default?filter=nope:1',
    '/search/default?schema=Nope',
    '/search/default?offset=9500',
  ])
    assert.equal((await ask(path)).status, 400, path)
  const notJson = await ask('/match/default', {
    method: 'POST',
    body: '{',
    headers: { 'content-type': 'application/json' },
  })
  assert.equal(notJson.status, 400)
})

test('names without end and thousands of aliases are answered in bounds', async () => {
  const aliases = Array.from({ length: 5_000 }, (_, n) => `Ivan Kvarts ${n}`)
  const many = await match(person(['Ivan Kvarts', 'x'.repeat(500_000)], { alias: aliases }))
  assert.ok(ids(many).includes('ofac-101'))
  assert.equal(many.total.relation, 'gte')
  const tooLarge = await post('/match/default', { queries: { q: person('x'.repeat(9_000_000)) } })
  assert.equal(tooLarge.status, 413)
  assert.deepEqual(Object.keys((await tooLarge.json()) as object), ['detail'])
})

test('only keys come in, for purposes they may state, under either word', async () => {
  const asked = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ queries: { q: person('Ivan Kvarts') } }),
  }
  const statusOf = async (headers: Readonly<Record<string, string>>, path = '/match/default') =>
    (
      await server.ask(`/compat/yente${path}`, {
        ...asked,
        headers: { ...asked.headers, ...headers },
      })
    ).status
  assert.equal(await statusOf({}), 401)
  assert.equal(await statusOf({ authorization: 'Bearer xy_not-a-key-of-anybody' }), 401)
  assert.equal(await statusOf({ authorization: `ApiKey ${key}` }), 200)
  assert.equal(await statusOf({}, `/match/default?api_key=${key}`), 401)
  assert.equal(await statusOf({ authorization: `Bearer ${key}`, 'x-purpose': 'sale' }), 200)
  assert.equal(await statusOf({ authorization: `Bearer ${key}`, 'x-purpose': 'marketing' }), 403)
  const checksOnly = await apiKey(server, { scopes: ['check'] })
  assert.equal(await statusOf({ authorization: `Bearer ${checksOnly}` }), 403)
  const { cookie } = await account(server, ['officer'])
  assert.equal(await statusOf({ cookie }), 401)
})

test('pages of other origins may ask only where they are named', async () => {
  const preflight = (origin: string) =>
    server.ask('/compat/yente/match/default', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
  const named = await preflight('https://refine.example')
  assert.equal(named.status, 204)
  assert.equal(named.headers.get('access-control-allow-origin'), 'https://refine.example')
  assert.match(named.headers.get('access-control-allow-headers') ?? '', /authorization/)
  assert.equal(named.headers.get('access-control-allow-credentials'), null)
  assert.equal(
    (await preflight('https://other.example')).headers.get('access-control-allow-origin'),
    null,
  )
  const answer = await server.ask('/compat/yente/healthz', {
    headers: { origin: 'https://refine.example' },
  })
  assert.equal(answer.headers.get('access-control-allow-origin'), 'https://refine.example')
})

test('everybody shown has been looked at, for the purpose stated', async () => {
  const [subject] = server.app.screening!.entity('ofac-104')!.subjects
  const looksAt = async () =>
    (
      await server.app.ledger.read(SYSTEM, (tx) =>
        tx.looks.ofSubject(subject!, undefined, 1_000, server.app.clock.now()),
      )
    ).items
  const before = (await looksAt()).length
  await post('/match/default', { queries: { q: person('Basalt Maria') } }, { 'x-purpose': 'sale' })
  await get('/search/default?q=maria')
  await get('/entities/ofac-104')
  await get('/search/default?q=ivan')
  const looks = await looksAt()
  assert.equal(looks.length - before, 3)
  assert.deepEqual(
    looks.slice(0, 3).map(({ what, who, purpose }) => [what, who, purpose]),
    [
      ['screening', 'Shop', 'onboarding'],
      ['screening', 'Shop', 'onboarding'],
      ['screening', 'Shop', 'sale'],
    ],
  )
})

test('who a person of the party said is somebody else stays out, with the trace, under the asker’s own number', async () => {
  const asked = person('Basalt Mario', { birthDate: ['1981'] })
  const screening = { ...asked, properties: { name: ['Basalt Mario'] }, reference: 'customer-9' }
  const queued = await server.post(
    '/api/v1/matches',
    { screening, entity: 'ofac-105', purpose: 'onboarding' },
    { key },
  )
  assert.equal(queued.status, 201, await queued.clone().text())
  const { id, version } = (await queued.json()) as Json
  const { cookie } = await account(server, ['relying-party'], { authority: 'Shop' })
  const decided = await server.post(
    `/api/v1/matches/${id}/decision`,
    {
      expectedVersion: version,
      verdict: 'not-same',
      reason: 'Born in another country; passport seen.',
    },
    { cookie },
  )
  assert.equal(decided.status, 200, await decided.clone().text())
  const mine = await match({ id: 'customer-9', ...asked })
  assert.ok(!ids(mine).includes('ofac-105'))
  assert.deepEqual(
    mine.suppressed.map((one: Json) => [one.id, one.reason]),
    [['ofac-105', 'Born in another country; passport seen.']],
  )
  assert.ok(ids(await match({ id: 'customer-10', ...asked })).includes('ofac-105'))
})
