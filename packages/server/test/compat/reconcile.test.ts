import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { importList, type FtmEntity } from '@xinyong/app'
import { digestRecord } from '@xinyong/exchange'
import { apiKey, SYSTEM, testServer } from '../test-server.ts'
import { published, type Example, type Published } from './published-schemas.ts'

type Json = ReturnType<typeof JSON.parse>
type Version = '0.2' | '1.0-draft'

const VECTORS = join(import.meta.dirname, '../../../../conformance/reconciliation')
const vectors = (name: string): Json => JSON.parse(readFileSync(join(VECTORS, name), 'utf8'))

const server = await testServer('server_compat_reconcile')
await importList(server.app, {
  register: 'us-ofac-sdn',
  edition: 'vectors',
  digestOf: digestRecord,
  read: async function* () {
    for (const entity of vectors('entities.json') as readonly FtmEntity[]) {
      await setImmediate()
      yield { sourceId: entity.id, entity, related: [], programmes: ['TEST'] }
    }
  },
})
await server.app.screening?.catchUp()
const key = await apiKey(server)
const BASE = '/compat/reconcile/us-ofac-sdn'

type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }
const ask = (path: string, init: Init = {}): Promise<Response> =>
  server.ask(`${BASE}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${key}`, ...init.headers },
  })
const postJson = (path: string, body: unknown): Promise<Response> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const postForm = (fields: Readonly<Record<string, string>>): Promise<Response> =>
  ask('', { method: 'POST', body: new URLSearchParams(fields) })

const send = (version: Version, request: unknown): Promise<Response> =>
  version === '0.2'
    ? postForm({ queries: JSON.stringify(request) })
    : postJson('/reconcile', request)

/** Candidates of a question by its key or its place, whichever version answered. */
const candidatesOf = (version: Version, body: Json, question: string): readonly Json[] =>
  version === '0.2' ? body[question].result : body.results[Number(question)].candidates

for (const { about, version, request, candidates, certain } of vectors('batches.json'))
  test(`${version}: ${about}`, async () => {
    const response = await send(version, request)
    const body = (await response.json()) as Json
    assert.equal(response.status, 200, JSON.stringify(body))
    const sure = new Set<string>()
    for (const [question, expected] of Object.entries(candidates)) {
      const found = candidatesOf(version, body, question)
      assert.deepEqual(
        found.map(({ id }) => id),
        expected,
        JSON.stringify(found),
      )
      for (const { id, match, score } of found) {
        if (match) sure.add(id)
        assert.ok(score >= 0 && score <= 100)
      }
      assert.deepEqual(
        found.map(({ score }) => score),
        found.map(({ score }) => score).toSorted((a, b) => b - a),
      )
    }
    assert.deepEqual([...sure], certain)
  })

test('batches against the specification are refused, and the field that is wrong is named', async () => {
  for (const { version, request, status, field } of vectors('refused.json')) {
    const response = await send(version, request)
    const { message } = (await response.json()) as Json
    assert.equal(response.status, status, JSON.stringify(request))
    assert.ok(message.startsWith(`${field} `), `${message}, not ${field}`)
  }
  const many = Array.from({ length: 51 }, (_, n) => [`q${n}`, { query: 'A' }])
  assert.equal((await send('0.2', Object.fromEntries(many))).status, 413)
  for (const text of ['{', '']) assert.equal((await postForm({ queries: text })).status, 400)
  assert.equal((await postForm({})).status, 400)
})

test('0.2 is asked by form, by JSON or in the address; 1.0 also at the endpoint itself', async () => {
  const request = { q0: { query: 'Marrowfield Glass Works' } }
  const inAddress = await ask(`?queries=${encodeURIComponent(JSON.stringify(request))}`)
  const answers = [await send('0.2', request), await postJson('', request), inAddress]
  for (const answer of answers)
    assert.equal(((await answer.json()) as Json).q0.result[0].id, 'cf-3')
  const ten = {
    queries: [{ conditions: [{ matchType: 'name', propertyValue: 'Marrowfield Glass' }] }],
  }
  for (const path of ['', '/reconcile', '/1.0-draft/reconcile'])
    assert.equal(((await (await postJson(path, ten)).json()) as Json).results.length, 1, path)
})

const manifests: readonly (readonly [string, Readonly<Record<string, string>>, Version])[] = [
  ['', {}, '0.2'],
  ['/0.2', {}, '0.2'],
  ['/1.0-draft', {}, '1.0-draft'],
  ['?version=1.0-draft', {}, '1.0-draft'],
  ['?version=1.0', {}, '1.0-draft'],
  ['', { accept: 'application/json; version=1.0-draft' }, '1.0-draft'],
]

test('the manifest is open, negotiates its version, and leads to every service it names', async () => {
  for (const [path, headers, version] of manifests) {
    const response = await server.ask(`${BASE}${path}`, { headers })
    const manifest = (await response.json()) as Json
    assert.deepEqual(manifest.versions, ['0.2', '1.0-draft'])
    assert.equal(typeof manifest.suggest.entity, version === '0.2' ? 'object' : 'boolean', path)
    assert.equal(manifest.batchSize, 50)
  }
  const zh = await server.ask(BASE, { headers: { 'accept-language': 'zh-CN' } })
  assert.match(((await zh.json()) as Json).name, /特别指定国民/)
  assert.equal((await server.ask('/compat/reconcile/nobody')).status, 404)
  const { suggest, extend, view, preview } = (await (
    await server.ask(`${BASE}?api_key=${key}`)
  ).json()) as Json
  for (const { service_url, service_path } of [
    ...Object.values<Json>(suggest),
    extend.propose_properties,
  ]) {
    const address = new URL(`${service_url}${service_path}`)
    address.searchParams.set('prefix', 'ma')
    assert.equal((await fetch(address)).status, 200, address.href)
  }
  const framed = await fetch(preview.url.replace('{{id}}', 'cf-3'))
  assert.match(await framed.text(), /Marrowfield Glass Works Limited/)
  assert.match(framed.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  const viewed = await fetch(view.url.replace('{{id}}', 'cf-3'), { redirect: 'manual' })
  assert.match(viewed.headers.get('location') ?? '', /^\/en\/entries\//)
  assert.doesNotMatch(view.url, /api_key/)
})

test('suggestions by the beginning of a word, a page at a time', async () => {
  const suggest = async (path: string): Promise<readonly Json[]> =>
    ((await (await ask(`/suggest/${path}`)).json()) as Json).result
  assert.deepEqual(
    (await suggest('entity?prefix=marrow')).map(({ id }) => id),
    ['cf-3'],
  )
  assert.deepEqual(
    (await suggest('entity?prefix=cf-1')).map(({ id }) => id),
    ['cf-1'],
  )
  const both = await suggest('entity?prefix=tessaly')
  assert.equal(both.length, 2)
  assert.deepEqual(
    [
      ...(await suggest('entity?prefix=tessaly&limit=1')),
      ...(await suggest('entity?prefix=tessaly&limit=1&cursor=1')),
    ],
    both,
  )
  assert.deepEqual(
    (await suggest('type?prefix=per')).map(({ id }) => id),
    ['Person'],
  )
  assert.ok((await suggest('property?prefix=birth')).some(({ id }) => id === 'birthDate'))
  assert.deepEqual(await suggest('entity?prefix='), [])
})

test('values of entities come back in the shape of either version', async () => {
  const question = {
    ids: ['cf-1', 'nobody', 'cf-2'],
    properties: [
      { id: 'nationality' },
      { id: 'name', settings: { limit: 1 } },
      { id: 'Person:birthDate' },
    ],
  }
  const two = (await (await postForm({ extend: JSON.stringify(question) })).json()) as Json
  assert.deepEqual(two.rows['cf-1'], {
    nationality: [{ str: 'Portugal' }],
    name: [{ str: 'Tessaly Okonwright' }],
    'Person:birthDate': [{ str: '1974-11-03' }],
  })
  assert.deepEqual(two.rows['nobody'], { nationality: [], name: [], 'Person:birthDate': [] })
  const raw = { ...question, properties: [{ id: 'nationality', settings: { render: 'raw' } }] }
  const ten = (await (await postJson('/extend', raw)).json()) as Json
  assert.deepEqual(ten.rows[0], {
    id: 'cf-1',
    properties: [{ id: 'nationality', values: [{ str: 'pt' }] }],
  })
  const proposed = (await (await ask('/extend/propose?type=Company&limit=3')).json()) as Json
  assert.deepEqual([proposed.properties.length, proposed.type, proposed.limit], [3, 'Company', 3])
})

test('whoever is shown has been looked at; without a key nobody is', async () => {
  const [subject] = server.app.screening!.entity('cf-3')!.subjects
  const count = async (): Promise<number> =>
    (
      await server.app.ledger.read(SYSTEM, (tx) =>
        tx.looks.ofSubject(subject!, undefined, 1_000, server.app.clock.now()),
      )
    ).items.length
  const before = await count()
  await send('0.2', { q0: { query: 'Marrowfield Glass Works' } })
  await ask('/suggest/entity?prefix=marrow')
  await ask('/preview?id=cf-3')
  await postJson('/extend', { ids: ['cf-3'], properties: [{ id: 'name' }] })
  assert.equal((await count()) - before, 4)
  for (const path of ['/suggest/entity?prefix=m', '/preview?id=cf-3', '?queries=%7B%7D'])
    assert.equal((await server.ask(`${BASE}${path}`)).status, 401, path)
  const closed = await server.ask(`${BASE}/reconcile`, { method: 'POST', body: '{}' })
  assert.equal(closed.status, 401)
  assert.equal(await count(), before + 4)
})

/** Examples of parts that have no schema of their own, as they stand in the whole. */
function whole(version: Version, { schema, value }: Example): readonly [string, unknown] {
  const manifest =
    version === '0.2'
      ? {
          versions: [version],
          name: 'A',
          identifierSpace: 'https://a.example/',
          schemaSpace: 'https://a.example/',
        }
      : { versions: [version], name: 'A', view: { url: 'https://a.example/{id}' } }
  switch (schema) {
    case 'data-extension-metadata':
      return ['manifest', { ...manifest, extend: value }]
    case 'preview-metadata':
      return ['manifest', { ...manifest, preview: value }]
    case 'suggest-metadata':
      return ['manifest', { ...manifest, suggest: { entity: value } }]
    case 'security-scheme':
      return ['manifest', { ...manifest, authentication: value }]
    case 'reconciliation-candidate':
      return version === '0.2'
        ? ['reconciliation-result-batch', { q0: { result: [value] } }]
        : ['reconciliation-result-batch', { results: [{ candidates: [value] }] }]
    default:
      return [schema, value]
  }
}

/**
 * Published without any schema; the second in the words of OpenAPI 3, while the manifest's own schema reads those of
 * Swagger 2: no manifest could hold it.
 */
const BARE = new Set(['flyout-response/example.json', 'security-scheme/http_basic_auth.json'])

const holds = ({ validators }: Published, schema: string, value: unknown): true | string => {
  const validate = validators.get(schema)
  assert.ok(validate, `there is no schema ${schema}`)
  return validate(value) ? true : JSON.stringify(validate.errors?.slice(0, 3))
}

for (const version of ['0.2', '1.0-draft'] as const) {
  test(`${version}: every published example passes or fails its published schema as it must`, (t) => {
    const specification = published(t, version)
    if (specification === undefined) return
    assert.ok(specification.examples.length > 40)
    for (const example of specification.examples) {
      if (BARE.has(`${example.schema}/${example.name}`)) continue
      const [schema, value] = whole(version, example)
      const result = holds(specification, schema, value)
      assert.equal(result === true, example.valid, `${example.schema}/${example.name}: ${result}`)
    }
  })

  test(`${version}: the published batches and extensions are answered or refused as they must be, in the published shapes`, async (t) => {
    const specification = published(t, version)
    if (specification === undefined) return
    for (const { schema, name, valid, value } of specification.examples) {
      if (schema === 'reconciliation-query-batch') {
        const response = await send(version, value)
        const body: unknown = await response.json()
        assert.equal(response.status, valid ? 200 : 400, `${name}: ${JSON.stringify(body)}`)
        if (valid) assert.equal(holds(specification, 'reconciliation-result-batch', body), true)
      }
      if (schema === 'data-extension-query') {
        const response =
          version === '0.2'
            ? await postForm({ extend: JSON.stringify(value) })
            : await postJson('/extend', value)
        assert.equal(response.status, 200, name)
        assert.equal(holds(specification, 'data-extension-response', await response.json()), true)
      }
    }
  })

  test(`${version}: what this service answers has the published shapes`, async (t) => {
    const specification = published(t, version)
    if (specification === undefined) return
    const at = (path: string): Promise<Json> => ask(`/${version}${path}`).then((one) => one.json())
    const shapes: readonly (readonly [string, string])[] = [
      ['manifest', ''],
      ['manifest', `?api_key=${key}`],
      ['suggest-entities-response', '/suggest/entity?prefix=tess'],
      ['suggest-types-response', '/suggest/type?prefix='],
      ['suggest-properties-response', '/suggest/property?prefix=name'],
      ['data-extension-property-proposal', '/extend/propose?type=Person'],
    ]
    for (const [schema, path] of shapes)
      assert.equal(holds(specification, schema, await at(path)), true, path)
    const name = { matchType: 'name', propertyValue: 'Tessaly Okonwright' }
    const asked =
      version === '0.2'
        ? { q0: { query: 'Tessaly Okonwright', properties: [{ pid: 'birthDate', v: '1974' }] } }
        : { queries: [{ conditions: [name] }] }
    const answer = (await (await send(version, asked)).json()) as Json
    assert.equal(holds(specification, 'reconciliation-result-batch', answer), true)
    const [first] = candidatesOf(version, answer, version === '0.2' ? 'q0' : '0')
    assert.ok(first.features.length > 0)
  })
}
