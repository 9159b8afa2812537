import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiKey, SYSTEM, testServer } from '../test-server.ts'
import { importInvented } from './ofac-lists.ts'

const server = await testServer('server_compat_watchman')
await importInvented(server.app)
const key = await apiKey(server)

type Json = ReturnType<typeof JSON.parse>
type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }
const ask = (path: string, init: Init = {}): Promise<Response> =>
  server.ask(`/compat/watchman${path}`, {
    ...init,
    headers: { authorization: `Bearer ${key}`, ...init.headers },
  })
const found = async (query: string): Promise<readonly Json[]> => {
  const response = await ask(`/v2/search?${query}`)
  assert.equal(response.status, 200, await response.clone().text())
  return ((await response.json()) as Json).entities
}
const idsOf = (entities: readonly Json[]): readonly string[] =>
  entities.map(({ sourceID }: Json) => sourceID)

test('a person comes in the shape of version 2', async () => {
  const response = await ask('/v2/search?type=person&name=Ivan+Kvarts&birthDate=1961-03-07&limit=1')
  const { query, entities } = (await response.json()) as Json
  assert.deepEqual(
    [query.name, query.entityType, query.sourceList],
    ['Ivan Kvarts', 'person', 'api-request'],
  )
  const [entity] = entities
  assert.ok(entity.match > 0.9 && entity.match <= 1)
  assert.deepEqual(
    [entity.name, entity.entityType, entity.sourceList, entity.sourceID],
    ['QUARTZ, Ivan Petrovich', 'person', 'us_ofac', '101'],
  )
  assert.equal(entity.person.birthDate, '1961-03-07T00:00:00Z')
  assert.equal(entity.person.gender, 'male')
  assert.ok(entity.person.altNames.includes('KVARTS, Ivan'))
  assert.deepEqual(entity.person.governmentIDs, [
    { name: 'Passport', type: 'passport', country: 'BY', identifier: 'MP1234567' },
  ])
  assert.deepEqual(
    [entity.addresses[0].line1, entity.addresses[0].city, entity.addresses[0].country],
    ['12 Stone Street', 'Minsk', 'BY'],
  )
  assert.deepEqual(entity.sanctionsInfo.programs, ['SDGT'])
  assert.deepEqual(
    [entity.business, entity.organization, entity.aircraft, entity.vessel],
    [null, null, null, null],
  )
})

test('type, source, least match, alternative names and document numbers narrow a search', async () => {
  assert.deepEqual(idsOf(await found('name=sea+quartz&type=vessel')), ['103'])
  assert.deepEqual(idsOf(await found('name=sea+quartz&type=person')), [])
  assert.deepEqual(idsOf(await found('name=sea+quartz&source=us_ofac')), ['103'])
  assert.deepEqual(idsOf(await found('name=sea+quartz&source=eu_csl')), [])
  assert.deepEqual(
    idsOf(await found('name=Nobody&altNames=Basalt+Maria&minMatch=0.9&type=person')),
    ['104'],
  )
  assert.ok((await found('name=Basalt+Maria&minMatch=0.01&type=person')).length > 1)
  const [byPassport] = await found('name=Ivan+Quarts&type=person&gov_passport=BY:MP1234567')
  assert.equal(byPassport.sourceID, '101')
})

test('an entity may be posted as JSON or as a form', async () => {
  const entity = {
    entityType: 'business',
    business: { name: 'Northern Quartz Trading' },
    addresses: [{ line1: '1 Harbour Road', city: 'Dalian' }],
  }
  const json = await ask('/v2/search?limit=1', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(entity),
  })
  assert.deepEqual(idsOf(((await json.json()) as Json).entities), ['102'])
  const form = await ask('/v2/search', {
    method: 'POST',
    body: new URLSearchParams({ type: 'business', name: 'Northern Quartz Trading' }),
  })
  assert.deepEqual(idsOf(((await form.json()) as Json).entities), ['102'])
})

test('who accepts Senzing records gets them, whole or line by line', async () => {
  const asked = '/v2/search?type=person&name=Ivan+Kvarts'
  const list = (await (await ask(asked, { headers: { accept: 'senzing' } })).json()) as Json
  assert.equal(list[0].RECORD_ID, 'ofac-101')
  assert.equal(list[0].DATA_SOURCE, 'US_OFAC_SDN')
  assert.ok(list[0].FEATURES.some((feature: Json) => feature.RECORD_TYPE === 'PERSON'))
  const lines = await (await ask(asked, { headers: { accept: 'senzing/jsonl' } })).text()
  assert.deepEqual(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    list,
  )
})

test('the lists with their sizes and digests are open', async () => {
  const info = (await (await server.ask('/compat/watchman/v2/listinfo')).json()) as Json
  assert.deepEqual(Object.keys(info), ['lists', 'listHashes', 'startedAt', 'endedAt', 'version'])
  assert.deepEqual(info.lists, { us_ofac: 5 })
  assert.match(info.listHashes.us_ofac, /^[0-9a-f]{64}$/)
  assert.ok(!Number.isNaN(Date.parse(info.startedAt)) && Date.parse(info.endedAt))
})

test('what is wrong is said under error; everybody shown has been looked at', async () => {
  for (const [query, message] of [
    ['type=person', /^name/],
    ['type=ghost&name=A', /^type/],
    ['name=A&limit=0', /^limit/],
    ['name=A&minMatch=2', /^minMatch/],
  ] as const) {
    const response = await ask(`/v2/search?${query}`)
    const body = (await response.json()) as Json
    assert.equal(response.status, 400)
    assert.deepEqual(Object.keys(body), ['error'])
    assert.match(body.error, message)
  }
  assert.equal((await server.ask('/compat/watchman/v2/search?name=A')).status, 401)
  const [subject] = server.app.screening!.entity('ofac-103')!.subjects
  const looks = async () =>
    (
      await server.app.ledger.read(SYSTEM, (tx) =>
        tx.looks.ofSubject(subject!, undefined, 100, server.app.clock.now()),
      )
    ).items.length
  const before = await looks()
  await found('name=sea+quartz&type=vessel')
  assert.equal(await looks(), before + 1)
})
