import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations, seedDemo } from '../src/index.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_demo', '2026-11-20')
const system = { kind: 'system', job: 'test' } as const

test('the demo fills an empty register with cases in every stage, once', async () => {
  const credentials = await seedDemo(app)
  assert.ok(credentials)
  const { items } = await app.ledger.read(system, (tx) =>
    tx.cases.list({ limit: 200, sort: 'opened' }),
  )
  const count = <T>(of: readonly (T | undefined)[]) =>
    new Set(of.filter((one) => one !== undefined))
  assert.deepEqual([...count(items.map(({ stage }) => stage))].toSorted(), [
    'closed',
    'decided',
    'ended',
    'opened',
    'proposed',
  ])
  assert.deepEqual([...count(items.map(({ exit }) => exit?.how))].toSorted(), [
    'annulled',
    'expired',
    'removed',
  ])
  assert.equal(count(items.map(({ pack }) => pack)).size, 4)
  assert.ok(items.some(({ compensation }) => compensation !== undefined))
  assert.ok(items.some(({ services }) => services.some(({ state }) => state === 'failed')))
  assert.ok(items.some(({ tokens }) => tokens.some(({ redeemedBy }) => redeemedBy !== undefined)))
  assert.ok(items.some(({ suspensions }) => suspensions.some(({ to }) => to === undefined)))
  assert.ok(items.some(({ petitions }) => petitions.some(({ kind }) => kind === 'appeal')))
  const acts = await app.ledger.read(system, (tx) => tx.acts.lastSeq())
  assert.equal(await seedDemo(app), undefined)
  assert.equal(await app.ledger.read(system, (tx) => tx.acts.lastSeq()), acts)
})

test('the queue shows what is overdue, and the subject sees an order, a permit and who looked', async () => {
  const officer = {
    kind: 'account',
    account: 'demo-officer',
    roles: ['officer'],
    authority: 'Demo People’s Court of Qinghe | 清河示范人民法院',
  } as const
  const queue = await operations.listCases(app, officer, { sort: 'due', limit: 200 })
  assert.ok(queue.items.some(({ nextClock }) => nextClock?.state === 'overdue'))
  assert.ok(queue.items.every(({ demo }) => demo))
  const zhang = await app.ledger.read(system, (tx) => tx.accounts.byLogin('zhang'))
  const me = {
    kind: 'account',
    account: zhang!.id,
    roles: ['subject'],
    subject: zhang!.subject!,
  } as const
  const file = await operations.myFile(app, me, {})
  assert.ok(file.forbiddenNow.some(({ activity }) => activity === 'travel.air.ticket'))
  const tokens = file.cases.flatMap((one) => one.tokens)
  assert.deepEqual(
    tokens.map(({ redeemed }) => redeemed),
    [true, false],
  )
  const looks = await operations.myLooks(app, me, { limit: 50 })
  assert.deepEqual(
    looks.items.filter(({ what }) => what === 'check').map(({ decision }) => decision),
    ['review', 'deny', 'permit', 'deny'],
  )
})

test('a card was approved by a second person, somebody was declined by it, reads why and disputes a fact', async () => {
  const id = 'demo-consumer-loans'
  const card = await operations.getScorecard(app, { kind: 'public' }, { id, version: '1' })
  assert.equal(card.state, 'published')
  assert.match(card.title.zh, /演示/)
  assert.ok(card.characteristics.length >= 3 && card.report.test!.auc > 0.65)
  const stored = await app.ledger.read(system, (tx) => tx.scorecards.card(id, '1'))
  const by = (step: string) => stored!.history.find((one) => one.step === step)?.by
  assert.notEqual(by('approve'), by('propose'))
  const chen = await app.ledger.read(system, (tx) => tx.accounts.byLogin('chen'))
  const me = {
    kind: 'account',
    account: chen!.id,
    roles: ['subject'],
    subject: chen!.subject!,
  } as const
  const mine = await operations.myScorecards(app, me, {})
  assert.deepEqual(
    mine.decisions.map(({ outcome }) => outcome),
    ['declined'],
  )
  const notice = await operations.getScoreNotice(app, me, { id: mine.decisions[0]!.id })
  assert.ok(notice.reasons.length >= 1 && notice.reasons.length <= 4)
  const reviewer = {
    kind: 'account',
    account: 'demo-credit-reviewer',
    roles: ['reviewer'],
    authority: 'Demo Credit Bureau | 示范征信机构',
  } as const
  const { items } = await operations.listScoreDisputes(app, reviewer, {})
  assert.deepEqual(
    items.map(({ fact, state }) => [fact, state]),
    [['late_payments', 'open']],
  )
})
