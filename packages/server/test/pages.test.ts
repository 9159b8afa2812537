import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { digestOf, importList, type SourceRecord } from '@xinyong/app'
import { account, testServer } from './test-server.ts'

const server = await testServer('server_pages', {}, { demo: true })
const { app, ask } = server

const record: SourceRecord = {
  sourceId: '1',
  entity: {
    id: 'ofac-1',
    schema: 'Company',
    properties: { name: ['<script>alert(1)</script> & Sons', 'Second Name Ltd'] },
  },
  related: [],
  programmes: ['TEST'],
  listedOn: '2020-05-04',
}
await importList(app, {
  register: 'us-ofac-sdn',
  edition: 'e1',
  digestOf,
  read: async function* () {
    await setImmediate()
    yield record
  },
})

const html = async (path: string, init?: RequestInit): Promise<string> => {
  const response = await ask(path, init)
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
  return response.text()
}
const entryPath = async (): Promise<string> => {
  const listed = await html('/en/registers/us-ofac-sdn')
  return /\/en\/entries\/[\w%.:-]+/.exec(listed)![0]
}

const PAGES = [
  '/',
  '/registers',
  '/registers/us-ofac-sdn',
  '/search?q=second',
  '/schemes',
  '/schemes/cn-judgment-defaulters',
  '/schemes/cn-judgment-defaulters?compare=1',
  '/proportionality?sort=bodies',
  '/statistics',
  '/log',
  '/charter',
  '/api',
]

test('every page in both languages: its own language, a title, one main heading, no script, marked as demonstration', async () => {
  for (const locale of ['en', 'zh'] as const)
    for (const path of [...PAGES, (await entryPath()).slice(3)]) {
      const response = await ask(`/${locale}${path}`)
      const page = await response.text()
      assert.equal(response.status, 200, path)
      assert.match(page, locale === 'zh' ? /<html lang="zh-CN"/ : /<html lang="en"/)
      assert.equal(page.match(/<h1/g)?.length, 1, `${path} has one h1`)
      assert.doesNotMatch(page, /<script|<style|\son\w+=|style="/i, path)
      assert.match(page, locale === 'zh' ? /均为虚构/ : /Everything here is made up/)
      assert.match(page, /class="skip"/)
      assert.doesNotMatch(page, /undefined|\[object|NaN/, path)
      const policy = response.headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'self'; script-src 'self'; style-src 'self';/)
      assert.match(policy, /frame-ancestors 'none'; base-uri 'none'; form-action 'self'/)
    }
})

test('what a list says of somebody is text, never markup', async () => {
  const page = await html(await entryPath())
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons'))
})

test('the stylesheet has its digest in its name and may be kept for ever', async () => {
  const path = /href="(\/assets\/style\.[0-9a-f]{12}\.css)"/.exec(await html('/en/'))![1]!
  const response = await ask(path)
  assert.match(response.headers.get('cache-control') ?? '', /immutable/)
  assert.match(await response.text(), /--seal: light-dark\(/)
})

test('the first page follows Accept-Language, and a choice once made wins', async () => {
  const first = await ask('/', { headers: { 'accept-language': 'zh-CN' } })
  assert.equal(first.headers.get('location'), '/zh/')
  const chosen = await ask('/', { headers: { 'accept-language': 'zh-CN', cookie: 'lang=en' } })
  assert.equal(chosen.headers.get('location'), '/en/')
})

test('light or dark is a choice of the reader without script, and leads back to a page of ours only', async () => {
  const choose = (body: string, headers = {}): Promise<Response> =>
    ask('/preferences', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    })
  const dark = await choose('theme=dark&back=/zh/log')
  assert.equal(dark.status, 303)
  assert.equal(dark.headers.get('location'), '/zh/log')
  assert.match(dark.headers.getSetCookie()[0] ?? '', /^theme=dark/)
  assert.match(await html('/en/', { headers: { cookie: 'theme=dark' } }), /data-theme="dark"/)
  assert.equal((await choose('theme=dark&back=//evil.example')).headers.get('location'), '/')
  assert.equal((await choose('theme=dark', { origin: 'https://evil.example' })).status, 403)
})

test('a page that is not there, a filter that makes no sense: said on a page, in the reader’s language', async () => {
  const missing = await ask('/zh/entries/none')
  assert.equal(missing.status, 404)
  assert.match(await missing.text(), /没有公开条目 none/)
  const wrong = await ask('/en/registers/us-ofac-sdn?inForceOn=yesterday')
  assert.equal(wrong.status, 400)
  assert.match(await wrong.text(), /inForceOn is not valid: must be a calendar day/)
})

test('the proportionality table as CSV is one row a pair, safe in a spreadsheet', async () => {
  const bytes = new Uint8Array(await (await ask('/en/proportionality.csv')).arrayBuffer())
  assert.deepEqual(Array.from(bytes.subarray(0, 3)), [0xef, 0xbb, 0xbf])
  const [head, ...rows] = new TextDecoder().decode(bytes).trim().split('\r\n')
  assert.match(head ?? '', /^pack,ground/)
  assert.ok(rows.length > 10)
  assert.ok(rows.every((row) => !/(^|,)[=+@]/.test(row)))
})

test('the entry page says since when, in which edition, and that another decides', async () => {
  const page = await html(await entryPath())
  assert.match(page, /This is a copy of a list kept elsewhere/)
  assert.match(page, /Second Name Ltd/)
  assert.match(page, /tlog-proof/)
})

test('a notice is a letter for those who may read the case, and nobody else', async () => {
  const list = await app.ledger.read({ kind: 'system', job: 'test' }, (tx) =>
    tx.cases.list({ pack: 'cn-judgment-defaulters', stage: 'decided', limit: 1, sort: 'opened' }),
  )
  const decided = list.items[0]!
  const path = `/notices/${decided.id}/decision`
  const stranger = await ask(`/en${path}`)
  assert.equal(stranger.status, 401)
  const officer = await account(server, ['officer'], { authority: decided.authority })
  const letter = await html(`/en${path}`, { headers: { cookie: officer.cookie } })
  assert.match(letter, /How to contest/)
  const elsewhere = await account(server, ['officer'], { authority: 'Another court' })
  assert.equal((await ask(`/en${path}`, { headers: { cookie: elsewhere.cookie } })).status, 404)
})
