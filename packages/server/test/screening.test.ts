import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { digestOf, importList, type SourceRecord } from '@xinyong/app'
import { signatureOf } from '../src/screening/webhooks.ts'
import { account, apiKey, testServer } from './test-server.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
const SECRET = 'a-secret-of-the-receiver'
const received: Received[] = []
// The first post is refused: it must come again.
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    received.push({ headers: request.headers, body })
    response.writeHead(received.length === 1 ? 503 : 204).end()
  })
})
receiver.listen(0, '127.0.0.1')
await once(receiver, 'listening')
after(() => receiver.close())
const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/alerts`

const server = await testServer('server_screening', {
  XINYONG_WEBHOOKS: `${hook}|${SECRET}`,
  XINYONG_WEBHOOKS_PRIVATE: '1',
})
const key = await apiKey(server, { scopes: ['screen'], purposes: ['sale'] })

const record = (id: number, name: string): SourceRecord => ({
  sourceId: String(id),
  entity: { id: `list-${id}`, schema: 'Person', properties: { name: [name] } },
  related: [],
  programmes: ['TEST'],
  listedOn: '2020-05-04',
})
const edition = (name: string, records: readonly SourceRecord[]) =>
  importList(server.app, {
    register: 'us-ofac-sdn',
    edition: name,
    digestOf,
    force: true,
    read: async function* () {
      yield* records
    },
  })

async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = await ask()
    if (found !== undefined) return found
    await sleep(100)
  }
  throw new Error('it never happened')
}

interface Answer {
  readonly results: readonly { readonly id: string }[]
  readonly receipt: { readonly indexDigest: string }
}
const body = (name: string) => ({
  schema: 'Person',
  properties: { name: [name] },
  purpose: 'sale',
})
const screen = async (name: string): Promise<Answer> =>
  (await server.post('/api/v1/screenings', body(name), { key })).json() as Promise<Answer>

test('an import by whoever is searchable by itself, and its subject sees who looked', async () => {
  await edition('e1', [record(1, 'QUILLFEATHER, Barnabas'), record(2, 'VEXLEY, Ottoline')])
  const found = await eventually(async () => {
    const { results } = await screen('Barnabas Quillfeather')
    return results.length > 0 ? results : undefined
  })
  assert.deepEqual(
    found.map(({ id }) => id),
    ['list-1'],
  )
})

test('the same question and receipt give the same bytes over HTTP', async () => {
  const { purpose, ...screening } = body('Barnabas Quilfeather')
  const first = await (
    await server.post('/api/v1/screenings', body('Barnabas Quilfeather'), { key })
  ).text()
  const { receipt } = JSON.parse(first) as { receipt: unknown }
  const again = await server.post(
    '/api/v1/screenings/replay',
    { screening, receipt, purpose },
    { key },
  )
  assert.equal(await again.text(), first)
})

test('a batch is answered by threads as one question after another would be', async () => {
  const names = Array.from({ length: 200 }, (_, at) =>
    at % 2 === 0 ? 'Barnabas Quillfeather' : 'Ottoline Vexly',
  )
  const { purpose, ...one } = body('')
  const batch = {
    purpose,
    screenings: names.map((name) => ({ ...one, properties: { name: [name] } })),
  }
  const narrow = await apiKey(server, { scopes: ['screen'], purposes: ['sale'], rateLimit: 60 })
  const refused = await server.post('/api/v1/screenings/batch', batch, { key: narrow })
  assert.equal(refused.status, 429, 'a batch costs as many requests as it has questions')
  const response = await server.post('/api/v1/screenings/batch', batch, { key })
  const { answers } = (await response.json()) as { answers: readonly Answer[] }
  assert.deepEqual(answers[1]?.results, (await screen('Ottoline Vexly')).results)
  assert.deepEqual(
    answers.map(({ results }) => results[0]?.id),
    names.map((name) => (name.startsWith('B') ? 'list-1' : 'list-2')),
  )
  // A change reaches the threads too.
  await edition('e2', [record(1, 'QUILLFEATHER, Barnabas')])
  await eventually(async () =>
    (await screen('Ottoline Vexly')).results.length === 0 ? true : undefined,
  )
  const later = await server.app.screening?.searchMany(
    names.map((text) => ({
      query: { schema: 'Person', names: [{ text, role: 'name' }] },
      options: { threshold: 0.5 },
    })),
  )
  assert.deepEqual(
    later?.map(({ hits }) => hits.length),
    names.map((name) => (name.startsWith('B') ? 1 : 0)),
  )
})

test('bad questions name the field; sizes are bounded; other scopes stay out', async () => {
  const post = (given: unknown, who = key) => server.post('/api/v1/screenings', given, { key: who })
  const long = await post(body('x'.repeat(501)))
  assert.equal(long.status, 400)
  assert.match(await long.text(), /properties\.name/)
  assert.equal((await post(body('x'.repeat(2_000_000)))).status, 413)
  assert.equal((await post({ properties: { name: [] } })).status, 400)
  assert.equal((await post(body('\u0007'))).status, 400)
  const many = { ...body('a'), properties: { name: Array.from({ length: 101 }, () => 'a b') } }
  assert.equal((await post(many)).status, 400)
  const odd = await post(body('\u202E\uFF21\u0301'.repeat(150)))
  assert.equal(odd.status, 200)
  const checkOnly = await apiKey(server, { scopes: ['check'] })
  assert.equal((await post(body('Barnabas'), checkOnly)).status, 403)
})

test('an alert is posted signed, again after a refusal; the decision needs a person', async () => {
  const made = await server.post(
    '/api/v1/monitors',
    {
      screening: { schema: 'Person', properties: { name: ['Ottoline Vexley'] }, reference: 'c-1' },
      purpose: 'sale',
      until: '2099-01-01',
      webhook: hook,
    },
    { key },
  )
  assert.equal(made.status, 400, 'ten years at most')
  const monitor = await server.post(
    '/api/v1/monitors',
    {
      screening: { schema: 'Person', properties: { name: ['Ottoline Vexley'] }, reference: 'c-1' },
      purpose: 'sale',
      until: `${new Date().getFullYear() + 2}-01-01`,
      webhook: hook,
    },
    { key },
  )
  assert.equal(monitor.status, 201)
  await edition('e3', [record(1, 'QUILLFEATHER, Barnabas'), record(2, 'VEXLEY, Ottoline')])
  await eventually(async () => received[0])
  // The job waits a minute after a failure; the clock of the database is not ours to turn.
  await server.app.ledger.write({ kind: 'system', job: 'test' }, async (tx) => {
    await tx.jobs.enqueue({
      kind: 'post-alerts',
      key: 'again',
      payload: {
        monitor: ((await monitor.clone().json()) as { id: string }).id,
        alerts: [(JSON.parse(received[0]!.body) as { alerts: { id: string }[] }).alerts[0]!.id],
      },
    })
  })
  const { headers, body: text } = await eventually(async () => received[1])
  assert.equal(text, received[0]?.body)
  const timestamp = String(headers['xinyong-timestamp'])
  const id = String(headers['xinyong-delivery'])
  assert.equal(
    headers['xinyong-signature'],
    `v1=${signatureOf(SECRET, { timestamp, id, body: text })}`,
  )
  const { cookie } = await account(server, ['relying-party'], { authority: 'Shop' })
  const queue = (await (
    await server.ask('/api/v1/matches?state=open', { headers: { cookie } })
  ).json()) as { items: { id: string; version: number }[] }
  const [match] = queue.items
  const decide = { expectedVersion: 1, verdict: 'not-same', reason: 'Another person.' }
  const path = `/api/v1/matches/${match?.id}/decision`
  assert.equal((await server.post(path, decide, { key })).status, 401)
  const origin = { cookie }
  assert.equal((await server.post(path, decide, origin)).status, 200)
  const after = (await (
    await server.post(
      '/api/v1/screenings',
      { ...body('Ottoline Vexley'), reference: 'c-1' },
      { key },
    )
  ).json()) as { results: unknown[]; suppressed: { judgement: { by: string } }[] }
  assert.deepEqual(after.results, [])
  assert.equal(after.suppressed[0]?.judgement.by, 'A relying-party')
})
