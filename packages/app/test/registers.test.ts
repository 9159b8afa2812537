import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError } from '@xinyong/contract'
import { exportEntities, openScreening, operations, seedDemo } from '../src/index.ts'
import { residentId, shop } from './people.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_registers', '2026-11-20')
await seedDemo(app)
const anybody = { kind: 'public' } as const
const system = { kind: 'system', job: 'test' } as const
const zhang = residentId('1984-05-12', 11)
const code = (wanted: string) => (error: unknown) =>
  error instanceof AppError && error.code === wanted

test('the public reads what is in force and public, found by name in either script', async () => {
  const found = await operations.searchEntries(app, anybody, { q: 'Yang Moni', limit: 10 })
  assert.deepEqual(
    found.items.map(({ pack, subject }) => [pack, subject.names[0]]),
    [['cn-judgment-defaulters', '杨模拟']],
  )
  const [entry] = found.items
  const whole = await operations.getEntry(app, anybody, { id: entry?.id ?? '' })
  assert.ok(whole.acts.length > 5 && whole.measures.length > 10 && whole.contest.length > 0)
  assert.equal(whole.fields.find(({ id }) => id === 'obligation')?.value.includes('480,000'), true)
  assert.ok(whole.demo)
  assert.equal(JSON.stringify(whole).includes('19931230'), false)
})

test('what has ended, was annulled or is not public is not there for the public', async () => {
  for (const q of ['孙示例', '朱假名', '马虚拟', 'Dana Alder'])
    assert.deepEqual((await operations.searchEntries(app, anybody, { q, limit: 5 })).items, [], q)
  const { items } = await app.ledger.read(system, (tx) =>
    tx.cases.list({ limit: 200, sort: 'opened' }),
  )
  for (const { id, exit, pack } of items)
    if (exit || pack === 'uk-football-banning')
      await assert.rejects(operations.getEntry(app, anybody, { id }), code('entry/not-found'))
})

test('nobody learns from the public search whose number a resident identity number is', async () => {
  const answer = await operations.searchEntries(app, anybody, { q: zhang, limit: 5 })
  assert.deepEqual(answer.items, [])
})

test('both axes of time: what the law said on a day, as it was known', async () => {
  const ask = {
    subject: residentId('1977-02-11', 42),
    activity: 'travel.air.ticket',
    purpose: 'sale',
  }
  assert.equal((await operations.checkSubject(app, shop, ask)).decision, 'permit')
  const then = { ...ask, asOf: '2025-06-01' }
  assert.equal((await operations.checkSubject(app, shop, then)).decision, 'deny')
  const before = { ...then, knownAt: '2020-01-01T00:00:00.000Z' }
  assert.equal((await operations.checkSubject(app, shop, before)).decision, 'permit')
})

test('a permit is spent once, however many counters ask at the same moment', async () => {
  const account = await app.ledger.read(system, (tx) => tx.accounts.byLogin('zhang'))
  const me = {
    kind: 'account',
    account: account?.id ?? '',
    roles: ['subject'],
    subject: account?.subject ?? '',
  } as const
  const file = await operations.myFile(app, me, {})
  const { token } = file.cases.flatMap(({ tokens }) => tokens).find(({ redeemed }) => !redeemed)!
  const ask = { subject: zhang, activity: 'travel.air.ticket', purpose: 'sale', redeem: token }
  const { redeem: _token, ...without } = ask
  // Without its token the permit lets nobody pass, however often it is asked for.
  assert.equal((await operations.checkSubject(app, shop, without)).decision, 'review')
  assert.equal((await operations.checkSubject(app, shop, without)).decision, 'review')
  const tries = await Promise.allSettled(
    Array.from({ length: 5 }, () => operations.checkSubject(app, shop, ask)),
  )
  const passed = tries.filter((one) => one.status === 'fulfilled')
  assert.deepEqual(
    passed.map(({ value }) => value.decision),
    ['permit'],
  )
  for (const one of tries)
    if (one.status === 'rejected') assert.ok(code('token/not-usable')(one.reason))
  assert.equal((await operations.checkSubject(app, shop, without)).decision, 'deny')
})

test('statistics, registers, schemes and proportionality answer over everything', async () => {
  const { schemes } = await operations.getStatistics(app, anybody, {})
  assert.ok(schemes.some(({ pack, inForce }) => pack === 'cn-judgment-defaulters' && inForce! > 5))
  assert.ok(schemes.every((row) => row.annulled === null || row.annulled === 0))
  const registers = await operations.listRegisters(app, anybody, {})
  assert.equal(registers.items.length, 5)
  const { pairs } = await operations.getProportionality(app, anybody, {})
  assert.ok(pairs.some(({ nexus }) => nexus === 'statutory'))
  assert.ok(pairs.every(({ nexus }) => nexus !== 'none'))
  const pack = await operations.getPack(app, anybody, { id: 'mdb-debarment', on: '2015-01-01' })
  assert.equal(pack.on, '2015-01-01')
  await assert.rejects(
    operations.getPack(app, anybody, { id: 'no-such' }),
    code('register/not-found'),
  )
})

test('screening explains a likeness and shows only what is public', async () => {
  const ask = { schema: 'Thing' as const, limit: 10, threshold: 0.7, purpose: 'sale' }
  const screening = await openScreening(app)
  const { results } = await operations.screenName({ ...app, screening }, shop, {
    ...ask,
    properties: { name: ['Qinghe Example Trading'] },
  })
  assert.ok(results.some(({ name }) => name === '清河示例贸易有限公司' || /Trading/.test(name)))
  assert.ok(results.every(({ explanation }) => explanation[0]?.text.zh !== ''))
  const hidden = await operations.screenName({ ...app, screening }, shop, {
    ...ask,
    properties: { name: ['Dana Alder'] },
  })
  assert.deepEqual(hidden.results, [])
})

test('an export holds the public entries, masked as on the pages', async () => {
  const ids = new Set<string>()
  for await (const { entity, related, datasets } of exportEntities(app, {})) {
    assert.ok(entity.id !== '' && datasets.length === 1)
    assert.equal(related[0]?.properties['entity']?.[0], entity.id)
    ids.add(datasets[0] ?? '')
  }
  assert.deepEqual([...ids].toSorted(), [
    'cn-consumption-restriction',
    'cn-judgment-defaulters',
    'mdb-debarment',
  ])
})
