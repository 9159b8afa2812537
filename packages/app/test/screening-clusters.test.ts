import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contract } from '@xinyong/contract'
import {
  digestOf,
  followRegisters,
  importList,
  openScreening,
  operations,
  screenMonitors,
  type SourceRecord,
} from '../src/index.ts'
import { desk } from './desk.ts'
import { account, registrar, shop } from './people.ts'
import { testApp } from './test-app.ts'

const base = await testApp('app_screening_clusters', '2026-03-02', ['un-sc-consolidated'])
const view = await openScreening(base)
const app = { ...base, screening: view, collation: desk() }
const clerk = account('relying-party', { authority: shop.relyingParty })

const record = (id: string, name: string, born: string): SourceRecord => ({
  sourceId: id,
  entity: { id, schema: 'Person', properties: { name: [name], birthDate: [born] } },
  related: [],
  programmes: ['TEST'],
  listedOn: '2020-05-04',
})
const importAll = async (register: string, records: readonly SourceRecord[]) => {
  await importList(app, {
    register,
    digestOf,
    edition: 'e1',
    force: true,
    read: async function* () {
      yield* records
    },
  })
  await view.catchUp()
}

// Two lists write one person differently, too differently to be joined by themselves.
await importAll('us-ofac-sdn', [
  record('us-1', 'QUILLFEATHER, Barnabas', '1961-02-03'),
  ...Array.from({ length: 20 }, (_, at) =>
    record(`us-x${at}`, `Filler Person ${at}`, `19${40 + at}`),
  ),
])
await importAll('un-sc-consolidated', [
  record('un-1', 'Barnabas Quilfether', '1958'),
  ...Array.from({ length: 20 }, (_, at) =>
    record(`un-x${at}`, `Other Human ${at}`, `19${60 + at}`),
  ),
])

const question = contract.queueMatch.body!.shape.screening.parse({
  schema: 'Person',
  properties: { name: ['Barnabas Quillfeather'] },
  threshold: 0.3,
  reference: 'customer-7',
})
const ask = () => operations.screenName(app, shop, { ...question, purpose: 'sale' })
const ids = (results: readonly { readonly id: string }[]) => results.map(({ id }) => id).toSorted()
const entryOf = (id: string): string => view.entity(id)?.entries[0] ?? ''
const later = (day: number): void => base.setDay(`2026-03-${day}`)

async function ruleOut(entity: string): Promise<string> {
  const match = await operations.queueMatch(app, shop, {
    screening: question,
    entity,
    purpose: 'sale',
  })
  const { decision } = await operations.decideMatch(app, clerk, {
    id: match.id,
    expectedVersion: 1,
    verdict: 'not-same',
    reason: 'Born elsewhere.',
  })
  return decision!.judgement!
}

const screenAll = async (): Promise<void> => {
  while ((await screenMonitors(app)).more);
}

test('a decision about one record of a cluster holds for the others while they stand together, and is looked at again once they are parted', async () => {
  await operations.getCollation(app, registrar, {})
  const monitor = await operations.createMonitor(
    app,
    shop,
    contract.createMonitor.body!.parse({
      screening: question,
      purpose: 'sale',
      until: '2030-01-01',
    }),
  )
  await screenAll()
  later(10)
  const before = await ask()
  assert.deepEqual(ids(before.results), ['un-1', 'us-1'])
  later(11)
  await ruleOut('us-1')
  const ruled = await ask()
  assert.deepEqual([ids(ruled.results), ids(ruled.suppressed)], [['un-1'], ['us-1']])
  assert.equal(ruled.suppressed[0]?.judgement.about, undefined)

  later(20)
  const { number } = await operations.judgePair(app, registrar, {
    a: entryOf('us-1'),
    b: entryOf('un-1'),
    verdict: 'same',
    reason: 'One passport.',
  })
  later(21)
  const merged = await ask()
  assert.deepEqual([merged.results, ids(merged.suppressed)], [[], ['un-1', 'us-1']])
  const through = merged.suppressed.find(({ id }) => id === 'un-1')
  assert.deepEqual(
    [through?.judgement.about?.entity, through?.judgement.recordChanged],
    ['us-1', true],
  )
  await screenAll()
  assert.deepEqual((await operations.getMonitor(app, shop, { id: monitor.id })).results, [])

  later(30)
  await operations.revokeCollationStep(app, registrar, { number, reason: 'Another passport.' })
  later(31)
  const parted = await ask()
  assert.deepEqual([ids(parted.results), ids(parted.suppressed)], [['un-1'], ['us-1']])
  assert.match(parted.results[0]?.judgement?.note.en ?? '', /have been separated. Look again/)
  await screenAll()
  const { items } = await operations.listAlerts(app, shop, { monitor: monitor.id, limit: 10 })
  assert.deepEqual([items[0]?.kind, items[0]?.entity], ['new', 'un-1'])
  assert.ok(items[0]?.match, 'it waits for a person again')

  for (const answer of [before, ruled, merged, parted]) {
    const again = await operations.replayScreening(app, shop, {
      screening: question,
      purpose: 'sale',
      receipt: answer.receipt,
    })
    assert.equal(JSON.stringify(again), JSON.stringify(answer), 'as the clusters stood then')
  }
})

test('a record that leaves its list leaves its cluster; what was decided about it goes with it', async () => {
  await importAll('us-ofac-sdn', [record('us-2', 'SOMEBODY, Else', '1970')])
  await followRegisters(app)
  const after = await ask()
  assert.deepEqual([ids(after.results), after.suppressed], [['un-1'], []])
})
