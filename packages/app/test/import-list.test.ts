import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '@xinyong/contract'
import {
  digestOf,
  exportEntities,
  importList,
  operations,
  type ImportRequest,
  type SourceRecord,
} from '../src/index.ts'
import { shop } from './people.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_import')

const record = (id: number, name: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  sourceId: String(id),
  entity: { id: `ofac-${id}`, schema: 'Person', properties: { name: [name], birthDate: ['1970'] } },
  related: [],
  programmes: ['TEST'],
  listedOn: '2020-05-04',
  ...more,
})

const ministry = {
  entity: { id: 'ofac-30', schema: 'PublicBody', properties: { name: ['MINISTRY OF TESTS'] } },
}
const people = Array.from({ length: 30 }, (_, at) =>
  record(at + 1, `DOE ${at}, John`, at === 29 ? ministry : {}),
)

function request(records: readonly SourceRecord[], more: Partial<ImportRequest> = {}) {
  return {
    register: 'us-ofac-sdn',
    digestOf,
    read: async function* () {
      yield* records
    },
    ...more,
  } satisfies ImportRequest
}

const counts = ({ added, changed, removed, unchanged }: Awaited<ReturnType<typeof importList>>) => [
  added,
  changed,
  removed,
  unchanged,
]
const acts = () => app.ledger.read({ kind: 'system', job: 'test' }, (tx) => tx.acts.lastSeq())
const ask = { activity: 'finance.fund-transfer', purpose: 'sale' }
const check = async (subject: string) =>
  (await operations.checkSubject(app, shop, { ...ask, subject })).decision

test('an edition comes in, again writes nothing, and a later one writes exactly what changed', async () => {
  assert.deepEqual(counts(await importList(app, request(people, { edition: 'e1' }))), [30, 0, 0, 0])
  const after = await acts()
  assert.equal(after, 31)
  assert.equal(await check('ofac.uid:3'), 'deny')
  assert.deepEqual(counts(await importList(app, request(people, { edition: 'e1' }))), [0, 0, 0, 30])
  assert.equal(await acts(), after)

  app.setDay('2026-03-04')
  const later = [
    ...people.filter(({ sourceId }) => sourceId !== '3' && sourceId !== '4'),
    record(4, 'ROE, Richard'),
    record(99, 'NEW, Nora'),
  ]
  assert.deepEqual(counts(await importList(app, request(later, { edition: 'e2' }))), [1, 1, 1, 28])
  assert.equal(await acts(), after + 4)
  assert.equal(await check('ofac.uid:3'), 'permit')
  assert.equal(await check('ofac.uid:99'), 'deny')
  const exported = []
  for await (const one of exportEntities(app, { register: 'us-ofac-sdn' })) exported.push(one)
  assert.equal(exported.length, 30)
  assert.ok(exported.some(({ entity }) => entity.properties['name']?.[0] === 'ROE, Richard'))

  // What comes back begins a case of its own.
  app.setDay('2026-03-05')
  assert.deepEqual(counts(await importList(app, request([...later, people[2]!]))), [1, 0, 0, 30])
  assert.equal(await check('ofac.uid:3'), 'deny')
  const { items } = await operations.searchEntries(
    app,
    { kind: 'public' },
    { q: 'Nora New', limit: 5 },
  )
  assert.equal(items[0]?.subject.names[0], 'NEW, Nora')
})

test('an edition that is empty, broken off or much smaller removes nothing unless it is meant', async () => {
  const before = await acts()
  const suspicious = (error: unknown) =>
    error instanceof AppError && error.code === 'import/suspicious'
  await assert.rejects(importList(app, request([])), suspicious)
  await assert.rejects(importList(app, request(people.slice(0, 5))), suspicious)
  const cut = { rejected: 0, complete: false, unread: new Set<string>() }
  await assert.rejects(
    importList(app, request(people.slice(0, 28), { account: () => cut })),
    suspicious,
  )
  assert.equal(await acts(), before)
})

test('a record that could not be read is not taken for removed', async () => {
  const unread = new Set(['99', '4'])
  const account = () => ({ rejected: 2, complete: true, unread })
  const kept = people.filter(({ sourceId }) => sourceId !== '4')
  const report = await importList(app, request(kept, { account, edition: 'e4' }))
  assert.equal(report.removed, 0)
  assert.equal(report.rejected, 2)
})

test('an old edition answers stale: nobody is refused or let through on it', async () => {
  app.setDay('2026-04-30')
  assert.equal(await check('ofac.uid:99'), 'stale')
  assert.equal(await check('lei:529900T8BM49AURSDO55'), 'stale')
})

test('only a mirror takes editions in', async () => {
  await assert.rejects(
    importList(app, request(people, { register: 'mdb-debarment' })),
    (error: AppError) => error.code === 'import/not-a-mirror',
  )
})
