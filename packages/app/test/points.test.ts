import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, type InputOf } from '@xinyong/contract'
import { operations, type AccountPrincipal, type LoadedPack } from '../src/index.ts'
import * as people from './people.ts'
import { testApp } from './test-app.ts'

const SCHEME = 'cn-rongcheng-points'
const app = await testApp('app_points', '2026-05-04', [SCHEME, `${SCHEME}-early`, 'cn-traffic-12'])
const system = { kind: 'system', job: 'test' } as const

const authorityOf = (id: string): string => {
  const { name } = app.packs.get(id)!.pack.authority
  return `${name.en} | ${name.zh}`
}
const officer = people.account('officer', { account: 'p-officer', authority: authorityOf(SCHEME) })
const reviewer = people.account('reviewer', {
  account: 'p-reviewer',
  authority: authorityOf(SCHEME),
})

const refusedBy = (rule: string) => (error: unknown) =>
  error instanceof AppError && (error.refusal?.rule === rule || error.code === rule)

let order = 40
async function citizen() {
  const { id } = await people.onFile(
    app,
    `民${order}`,
    people.residentId('1980-02-17', (order += 1)),
  )
  const me: AccountPrincipal = {
    kind: 'account',
    account: `me-${id}`,
    roles: ['subject'],
    subject: id,
  }
  return { id, me }
}

const enrol = (me: AccountPrincipal, scheme = SCHEME) =>
  operations.giveConsent(app, me, { scheme, kind: 'points', agreed: true })

const record = (subject: string, more: Partial<InputOf<'recordPointsEvent'>>) =>
  operations.recordPointsEvent(app, officer, {
    scheme: SCHEME,
    subject,
    event: 'e1',
    item: 'recorded-addition',
    on: '2026-05-04',
    document: 'Record 1',
    points: 30,
    fineDue: false,
    ...more,
  })

test('only who consents is scored; the early, punitive version is refused', async () => {
  const { id, me } = await citizen()
  await assert.rejects(enrol(me, `${SCHEME}-early`), refusedBy('pack/not-activatable'))
  await assert.rejects(record(id, {}), refusedBy('points/no-account'))
  await assert.rejects(
    operations.openPointsAccount(app, officer, {
      scheme: SCHEME,
      subject: id,
      openedOn: '2026-05-04',
    }),
    refusedBy('consent/needed'),
  )
  await enrol(me)
  const [mine] = (await operations.myPoints(app, me, {})).items
  assert.deepEqual([mine?.scored, mine?.total, mine?.lines], [true, 1000, []])
})

test('what does not fit is kept aside with its reason and listed, never dropped', async () => {
  const { id, me } = await citizen()
  await enrol(me)
  const { account } = await record(id, {})
  assert.equal(account.total, 1030)
  const strange = await record(id, { event: 'e2', item: 'jaywalking' })
  assert.deepEqual([strange.keptAside?.reason, strange.account.total], ['not-in-catalogue', 1030])
  const unknown = await record(id, { event: 'e3', item: 'volunteering' })
  assert.equal(unknown.keptAside?.reason, 'points-unknown')
  await assert.rejects(record(id, { event: 'e3' }), refusedBy('points/event-exists'))
  await assert.rejects(record(id, { event: 'e4', on: '2026-05-05' }), refusedBy('points.not-yet'))
  const listed = await operations.listPointsAside(app, officer, { scheme: SCHEME, limit: 50 })
  assert.deepEqual(
    listed.items
      .filter(({ subject }) => subject?.id === id)
      .map(({ event, message }) => [event, message.zh !== '']),
    [
      ['e2', true],
      ['e3', true],
    ],
  )
  assert.deepEqual(
    (await operations.myPoints(app, me, {})).items[0]?.keptAside.map(({ event }) => event),
    ['e2', 'e3'],
  )
})

test('an objection suspends, another officer rules, and history is told again', async () => {
  const { id, me } = await citizen()
  await enrol(me)
  await record(id, { event: 'up', points: 50 })
  await record(id, { event: 'down', item: 'recorded-deduction', points: -80 })
  assert.equal((await operations.myPoints(app, me, {})).items[0]?.total, 970)
  const objected = await operations.objectToPoints(app, me, {
    scheme: SCHEME,
    event: 'down',
    reasons: 'It was my brother.',
  })
  const line = objected.lines.find(({ event }) => event === 'down')
  assert.deepEqual(
    [objected.total, line?.counted, line?.objection?.state, line?.objection?.dueOn],
    [1050, 0, 'pending', '2026-05-08'],
  )
  await assert.rejects(
    operations.objectToPoints(app, me, { scheme: SCHEME, event: 'down', reasons: 'Again.' }),
    refusedBy('points.objection-once'),
  )
  const waiting = await operations.listPointsObjections(app, reviewer, {
    scheme: SCHEME,
    limit: 50,
  })
  assert.ok(waiting.items.some(({ subject, event }) => subject === id && event === 'down'))
  const ruling = {
    scheme: SCHEME,
    subject: id,
    event: 'down',
    outcome: 'upheld' as const,
    reasons: 'Proven.',
  }
  await assert.rejects(
    operations.rulePointsObjection(app, { ...reviewer, account: officer.account }, ruling),
    refusedBy('charter.1.different-officer'),
  )
  const ruled = await operations.rulePointsObjection(app, reviewer, ruling)
  assert.deepEqual(
    [ruled.total, ruled.lines.find(({ event }) => event === 'down')?.withheld[0]?.why],
    [1050, 'annulled'],
  )
})

test('the operator’s look is shown; another authority sees nothing', async () => {
  const { id, me } = await citizen()
  await enrol(me)
  await operations.getPointsAccount(app, officer, { scheme: SCHEME, subject: id })
  const looks = await operations.myLooks(app, me, { limit: 10 })
  assert.deepEqual(
    looks.items.map(({ what }) => what),
    ['points'],
  )
  await assert.rejects(
    operations.getPointsAccount(app, people.officer, { scheme: SCHEME, subject: id }),
    refusedBy('access/forbidden'),
  )
  const stranger = await app.ledger.read(people.officer, (tx) => tx.points.account(SCHEME, id))
  assert.equal(stranger, undefined, 'row-level security says the same')
})

test('withdrawal deletes the account, and the acts keep no contents', async () => {
  const { id, me } = await citizen()
  const { id: consent } = await enrol(me)
  const { account } = await record(id, {})
  await operations.withdrawConsent(app, me, { id: consent })
  assert.deepEqual((await operations.myPoints(app, me, {})).items, [])
  const act = await app.ledger.read(system, (tx) => tx.acts.bySeq(account.lines[0]!.act))
  assert.deepEqual([act?.kind, act?.body], ['points', {}])
})

test('where no consent is asked for an officer opens the account; a fine is paid later', async () => {
  const like = app.packs.get('cn-traffic-12')!
  await assert.rejects(
    operations.openPointsAccount(app, officer, {
      scheme: like.pack.id,
      subject: 'x',
      openedOn: '2026-01-10',
    }),
    refusedBy('pack/not-activatable'),
    'about people, without consent: a study',
  )
  // The same rules about companies’ vehicles score nobody.
  const { breaches: _, ...rest } = like.pack
  const pack = { ...rest, id: 'fleet-points', use: 'operate', subjects: ['organisation'] } as const
  const catalogue = rest.points!.catalogue.map(({ subjects: _people, ...item }) => item)
  const loaded = { ...like, pack: { ...pack, points: { ...rest.points!, catalogue } } }
  ;(app.packs.all as LoadedPack[]).push(loaded)
  const police = people.account('officer', {
    account: 'police',
    authority: authorityOf('fleet-points'),
  })
  const { id } = await people.onFile(
    app,
    'A fleet',
    'registration-number:CN:FLEET1',
    'organisation',
  )
  const opened = await operations.openPointsAccount(app, police, {
    scheme: 'fleet-points',
    subject: id,
    openedOn: '2026-01-10',
  })
  assert.deepEqual([opened.cycle?.from, opened.cycle?.to], ['2026-01-10', '2027-01-10'])
  const item = catalogue.find(
    ({ effect, worth }) => effect === 'deduct' && typeof worth.at(-1)?.value === 'number',
  )!
  const { account } = await operations.recordPointsEvent(app, police, {
    scheme: 'fleet-points',
    subject: id,
    event: 'v1',
    item: item.id,
    on: '2026-05-01',
    document: 'Decision 1',
    fineDue: true,
  })
  assert.equal(account.lines.length, 1)
  assert.equal(account.lines[0]?.points, item.worth.at(-1)?.value)
  const pay = { scheme: 'fleet-points', subject: id, event: 'v1' }
  await assert.rejects(
    operations.recordPointsPayment(app, police, { ...pay, on: '2026-04-30' }),
    refusedBy('points.payment-day'),
  )
  await operations.recordPointsPayment(app, police, { ...pay, on: '2026-05-03' })
  const [event] = await app.ledger.read(police, (tx) => tx.points.events('fleet-points', id))
  assert.deepEqual(event?.fine, { paidOn: '2026-05-03' })
})
