import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, type InputOf } from '@xinyong/contract'
import { canonicalJson, ed25519Verifier, parseVkey } from '@xinyong/tlog'
import {
  chaseDeletions,
  operations,
  type AccountPrincipal,
  type KeyPrincipal,
} from '../src/index.ts'
import * as people from './people.ts'
import { act, paid, restricted } from './restricted.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_exchange')
const { officer, superior } = people

const mall: KeyPrincipal = {
  kind: 'key',
  key: 'k-mall',
  relyingParty: 'Mall of Test',
  scopes: ['check', 'exchange'],
  purposes: ['luxury-sale', 'ticket-sale'],
}
const rival: KeyPrincipal = { ...mall, key: 'k-rival', relyingParty: 'Rival' }
const overseer = people.account('overseer', { authority: undefined as never })

const terms: InputOf<'proposeAgreement'> = {
  direction: 'state-to-private',
  giver: 'Court of Test',
  recipient: 'Mall of Test',
  keys: [mall.key],
  purpose: 'luxury-sale',
  schemes: ['cn-consumption-restriction'],
  activities: ['purchase.luxury'],
  fields: ['scheme', 'measures', 'until'],
  from: '2026-03-01',
  until: '2027-03-01',
  keepDays: 30,
  conflictOfInterest: { operatesScheme: true, hasConflict: false, statement: 'No owner lends.' },
}

const refusedBy = (rule: string) => (error: unknown) =>
  error instanceof AppError && (error.refusal?.rule === rule || error.code === rule)

const propose = (more: Partial<typeof terms> = {}) =>
  operations.proposeAgreement(app, officer, { ...terms, ...more })

const step = (version: number, id: string) => ({ id, expectedVersion: version, reasons: 'Read.' })

async function inForce(more: Partial<typeof terms> = {}) {
  const made = await propose(more)
  return operations.approveAgreement(app, superior, step(made.version, made.id))
}

test('what may not be agreed is refused with the rule', async () => {
  const cases: readonly (readonly [Partial<typeof terms>, string])[] = [
    [{ direction: 'private-to-state' }, 'exchange.private-to-state'],
    [{ exemption: { law: 'A law', reasons: 'r' } }, 'exchange.exemption-misplaced'],
    [{ conflictOfInterest: { operatesScheme: true } }, 'exchange.conflict-undeclared'],
    [
      { conflictOfInterest: { operatesScheme: true, hasConflict: true, statement: 'We lend.' } },
      'exchange.conflict-of-interest',
    ],
    [{ activities: ['stadium.enter'] }, 'exchange.minimum-necessary'],
    [{ activities: ['no.such'] }, 'check/unknown-activity'],
    [{ schemes: ['no-such'] }, 'register/not-found'],
    [{ until: '2026-03-01' }, 'exchange.term'],
  ]
  for (const [more, rule] of cases) await assert.rejects(propose(more), refusedBy(rule), rule)
  await assert.rejects(propose({ direction: 'private-to-state' }), (error: AppError) =>
    /PIPL/.test(error.refusal?.law ?? ''),
  )
})

test('a statute opens private to state, and still another person must approve', async () => {
  const made = await propose({
    direction: 'private-to-state',
    exemption: { law: 'Anti-Money-Laundering Law Art. 20', reasons: 'Ordered by statute.' },
  })
  assert.equal(made.state, 'proposed')
  const same: AccountPrincipal = { ...superior, account: officer.account }
  await assert.rejects(
    operations.approveAgreement(app, same, step(1, made.id)),
    refusedBy('exchange.four-eyes'),
  )
  const stranger: AccountPrincipal = { ...superior, authority: 'Another court' }
  await assert.rejects(
    operations.approveAgreement(app, stranger, step(1, made.id)),
    refusedBy('agreement/not-found'),
    'another authority cannot even lock it',
  )
  const approved = await operations.approveAgreement(app, superior, step(1, made.id))
  assert.equal(approved.state, 'in-force')
  await assert.rejects(
    operations.approveAgreement(app, superior, step(1, made.id)),
    refusedBy('agreement/conflict'),
  )
  await operations.endAgreement(app, officer, step(2, made.id))
})

test('the source’s own case: refused with the reason, paid, removed everywhere, and then it passes', async () => {
  const identifier = people.residentId('1984-05-12', 7)
  const { id } = await people.onFile(app, '张三', identifier)
  const order = await restricted(app, id)
  const ask = (by: KeyPrincipal, more: Partial<InputOf<'checkSubject'>> = {}) =>
    operations.checkSubject(app, by, {
      subject: identifier,
      activity: 'purchase.luxury',
      purpose: 'luxury-sale',
      ...more,
    })

  await assert.rejects(ask(mall), refusedBy('exchange.agreement-needed'))
  const proposed = await propose()
  await assert.rejects(ask(mall), refusedBy('exchange.agreement-needed'), 'not approved yet')
  const agreement = await operations.approveAgreement(app, superior, step(1, proposed.id))
  const refused = await ask(mall)
  assert.equal(refused.decision, 'deny')
  assert.match(refused.reasons[0]?.measure?.lawText.en ?? '', /2010/)
  await assert.rejects(ask(rival), refusedBy('exchange.agreement-needed'))
  await assert.rejects(ask(mall, { purpose: 'ticket-sale' }), refusedBy('exchange.purpose'))
  await assert.rejects(
    ask(mall, { activity: 'consume.non-necessity' }),
    refusedBy('exchange.activity'),
  )
  const flight = await ask(mall, { activity: 'travel.air.ticket', purpose: 'ticket-sale' })
  assert.equal(flight.decision, 'deny', 'what is not exchanged by agreement needs none')

  const feed = { id: agreement.id, since: 0, limit: 500 }
  const snapshot = await operations.pullFeed(app, mall, feed)
  assert.equal(snapshot.kind, 'snapshot')
  const item = snapshot.items.find(({ entry }) => entry === order.id)
  assert.ok(item)
  assert.deepEqual(Object.keys(item.fields).toSorted(), ['measures', 'scheme', 'until'])
  assert.equal(item.expires, '2026-04-15', 'thirty days, and never longer than the source')
  const { signature, ...signed } = snapshot
  const verifier = ed25519Verifier(parseVkey(signature.key))
  const bytes = Buffer.from(signature.value, 'base64')
  assert.ok(await verifier.verify(canonicalJson(signed), bytes))
  const forged = canonicalJson({ ...signed, items: [] })
  assert.ok(!(await verifier.verify(forged, bytes)))
  await assert.rejects(operations.pullFeed(app, rival, feed), refusedBy('agreement/not-found'))

  const me: AccountPrincipal = { kind: 'account', account: 'me', roles: ['subject'], subject: id }
  const held = await operations.myExchanges(app, me, {})
  assert.deepEqual(
    held.items.map(({ recipient, state, expires }) => [recipient, state, expires]),
    [['Mall of Test', 'held', '2026-04-15']],
  )

  await paid(app, order, '2026-03-20')
  const passed = await ask(mall)
  assert.equal(passed.decision, 'permit')
  const delta = await operations.pullFeed(app, mall, { ...feed, since: snapshot.to })
  const gone = delta.items.find(({ entry }) => entry === order.id)
  assert.deepEqual(
    [delta.kind, gone?.change, gone?.state, gone?.fields],
    ['delta', 'delete', 'ended', {}],
  )
  const mine = await operations.listDeletions(app, mall, { limit: 50 })
  assert.deepEqual(
    mine.items.map(({ id: notice, state, why }) => [notice, state, why]),
    [[gone?.deletion, 'pending', 'removed']],
  )
  assert.equal((await operations.listDeletions(app, rival, { limit: 50 })).items.length, 0)

  const notice = { id: gone?.deletion ?? '', deleted: true as const }
  await assert.rejects(
    operations.acknowledgeDeletion(app, rival, notice),
    refusedBy('deletion/not-found'),
  )
  app.setDay('2026-03-25')
  assert.deepEqual(await chaseDeletions(app), { recalled: 0, reminded: 1 })
  assert.deepEqual(await chaseDeletions(app), { recalled: 0, reminded: 0 }, 'once a day')
  const late = await operations.listDeletions(app, overseer, { limit: 50, state: 'overdue' })
  assert.deepEqual(
    late.items.map(({ recipient, reminders }) => [recipient, reminders]),
    [['Mall of Test', 1]],
  )
  const done = await operations.acknowledgeDeletion(app, mall, notice)
  assert.equal(done.state, 'acknowledged')
  assert.equal((await operations.myExchanges(app, me, {})).items[0]?.state, 'deleted')

  const looks = await operations.myLooks(app, me, { limit: 50 })
  const told = looks.items.map(({ what, who, decision }) =>
    `${what} ${who} ${decision ?? ''}`.trim(),
  )
  assert.ok(told.includes('check Mall of Test deny'))
  assert.ok(told.includes('check Mall of Test permit'))
  assert.ok(told.includes('export Mall of Test'))
  await operations.endAgreement(app, officer, step(2, agreement.id))
  await assert.rejects(operations.pullFeed(app, mall, feed), refusedBy('exchange.not-in-force'))
})

test('suspended, nothing is answered; ended, every copy is recalled; annulled is said so', async () => {
  const agreement = await inForce()
  const identifier = people.residentId('1985-05-12', 8)
  const { id } = await people.onFile(app, '李四', identifier)
  const order = await restricted(app, id)
  const feed = { id: agreement.id, since: 0, limit: 500 }
  await operations.pullFeed(app, mall, feed)
  const suspended = await operations.suspendAgreement(app, superior, step(2, agreement.id))
  assert.equal(suspended.counts.replicas, 1)
  await assert.rejects(operations.pullFeed(app, mall, feed), refusedBy('exchange.not-in-force'))
  await assert.rejects(
    operations.resumeAgreement(app, superior, step(3, agreement.id)),
    refusedBy('exchange.four-eyes'),
  )
  const ended = await operations.endAgreement(app, officer, step(3, agreement.id))
  assert.deepEqual([ended.state, ended.counts.deletionsPending], ['ended', 1])
  await assert.rejects(
    operations.suspendAgreement(app, superior, step(4, agreement.id)),
    refusedBy('exchange.state'),
  )

  const again = await inForce()
  await operations.pullFeed(app, mall, { ...feed, id: again.id })
  const filed = await act(app, people.registrar, order, {
    kind: 'object',
    remedy:
      order.allowed.find(({ kind }) => kind === 'object')?.choices?.['remedy']?.[0]?.id ??
      'reconsideration',
    reasons: 'Another person is meant.',
  })
  await act(app, people.reviewer, filed, {
    kind: 'rule',
    petition: 'p1',
    outcome: 'annulled',
    reasons: 'Another person is meant.',
  })
  const told = await operations.listDeletions(app, mall, { limit: 50, agreement: again.id })
  assert.deepEqual(
    told.items.map(({ why, withdrawn }) => [why, withdrawn]),
    [['annulled', true]],
  )
})

test('a copy never outlives its own time, whatever the recipient does', async () => {
  const agreement = await inForce({ keepDays: 5 })
  const { id } = await people.onFile(app, '王五', people.residentId('1986-05-12', 9))
  const order = await restricted(app, id)
  await operations.pullFeed(app, mall, { id: agreement.id, since: 0, limit: 500 })
  app.setDay('2026-03-20')
  assert.equal((await chaseDeletions(app)).recalled, 0)
  app.setDay('2026-03-21')
  assert.equal((await chaseDeletions(app)).recalled, 1)
  const told = await operations.listDeletions(app, mall, { limit: 50, agreement: agreement.id })
  assert.deepEqual(
    told.items.map(({ entry, why }) => [entry, why]),
    [[order.id, 'expired']],
  )
  const again = await operations.pullFeed(app, mall, { id: agreement.id, since: 0, limit: 500 })
  assert.ok(again.items.some(({ entry, change }) => entry === order.id && change === 'put'))
  app.setDay('2026-03-26')
  assert.equal(
    (await chaseDeletions(app)).recalled,
    again.items.length,
    'given again, recalled again',
  )
})
