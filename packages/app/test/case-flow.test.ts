import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, type InputOf, type OutputOf } from '@xinyong/contract'
import { operations, type AccountPrincipal, type CitedRefusal } from '../src/index.ts'
import * as people from './people.ts'
import { testApp } from './test-app.ts'

const { decider, officer, registrar, reviewer, shop, superior } = people
type Case = OutputOf<'getCase'>
type Ask = InputOf<'actOnCase'>['act']

const app = await testApp('app_cases')

const act = (by: AccountPrincipal, on: Case, ask: Ask): Promise<Case> =>
  operations.actOnCase(app, by, { id: on.id, expectedVersion: on.version, act: ask })

const refusedBy = (rule: string) => (error: unknown) =>
  error instanceof AppError && (error.refusal?.rule === rule || error.code === rule)

const wordsOf = (refusal: CitedRefusal): CitedRefusal['lawText'] => refusal.lawText

async function proposed(name: string, identifier: string): Promise<Case> {
  app.setDay('2026-03-02')
  const subject = await people.onFile(app, name, identifier)
  const opened = await operations.openCase(app, officer, {
    pack: 'cn-judgment-defaulters',
    subject: subject.id,
    applicant: 'The creditor',
    facts: 'A judgment was not performed.',
    documents: [people.document],
  })
  const exclusions = opened.allowed.find(({ kind }) => kind === 'propose')?.choices
  return act(officer, opened, {
    kind: 'propose',
    ground: 'evasion-2017',
    facts: 'Property was hidden.',
    documents: [people.document],
    exclusionsChecked: exclusions?.['exclusionsChecked']?.map(({ id }) => id) ?? [],
    particulars: { obligation: 'Pay 120,000 yuan' },
  })
}

const serve = (about: 'proposal' | 'decision', on: string): Ask => ({
  kind: 'serve',
  about,
  channel: 'post',
  outcome: 'served',
  on,
  proof: 'Advice of delivery 1',
})

async function entered(name: string, identifier: string): Promise<Case> {
  let now = await act(registrar, await proposed(name, identifier), serve('proposal', '2026-03-02'))
  app.setDay('2026-03-16')
  now = await act(superior, now, { kind: 'consent', granted: true, reasons: 'Agreed.' })
  now = await act(decider, now, {
    kind: 'decide',
    outcome: 'enter',
    reasons: 'r',
    length: '2y',
  }).catch(() => act(decider, now, { kind: 'decide', outcome: 'enter', reasons: 'Proven.' }))
  now = await act(registrar, now, serve('decision', '2026-03-16'))
  return act(officer, now, { kind: 'publish', channels: ['National database'], on: '2026-03-16' })
}

test('a case from opening to an entry that is checked, seen and contested', async () => {
  const identifier = people.residentId('1980-01-02')
  const listed = await entered('张试', identifier)
  assert.equal(listed.entry?.state, 'in-force')
  assert.ok(listed.acts.every(({ actor }) => actor !== ''))

  const answer = await operations.checkSubject(app, shop, {
    subject: identifier,
    activity: 'travel.air.ticket',
    purpose: 'sale',
  })
  assert.equal(answer.decision, 'deny')
  assert.equal(answer.reasons[0]?.entry, listed.id)
  assert.equal(answer.reasons[0]?.measure?.crossDomain, true)
  assert.match(answer.receipt.digest, /^[0-9a-f]{64}$/)

  const me = people.account('subject', { account: 'a-me', subject: listed.subject.id })
  const looks = await operations.myLooks(app, me, { limit: 50 })
  const look = looks.items.find(({ id }) => id === answer.receipt.id)
  assert.equal(look?.who, 'Shop of Test')
  assert.equal(look?.decision, 'deny')
  assert.ok(looks.items.some(({ what }) => what === 'case' || what === 'check'))

  const file = await operations.myFile(app, me, {})
  assert.ok(file.forbiddenNow.some(({ activity }) => activity === 'travel.air.ticket'))
  const objected = await act(me, file.cases[0]!, {
    kind: 'object',
    remedy: 'correction',
    reasons: 'I hid nothing.',
  })
  assert.equal(objected.petitions[0]?.remedy, 'correction')
  const seen = await operations.getCase(app, reviewer, { id: listed.id })
  const annulled = await act(reviewer, seen, {
    kind: 'rule',
    petition: 'p1',
    outcome: 'annulled',
    reasons: 'It was another person.',
  })
  assert.equal(annulled.stage, 'ended')
  const after = await operations.checkSubject(app, shop, {
    subject: identifier,
    activity: 'travel.air.ticket',
    purpose: 'sale',
  })
  assert.equal(after.decision, 'permit')
})

test('every citation of a case is said in words: law, ground, clocks and what is not allowed', async () => {
  const now = await proposed('赵试', people.residentId('1984-01-02'))
  const refusals = now.allowed.flatMap(({ refusal }) => refusal ?? [])
  const cited = [now.lawVersion, now.ground, ...now.clocks, ...refusals].filter(
    (one) => one?.law !== undefined && one.law !== '',
  )
  assert.ok(now.clocks.length > 0 && cited.length > 2)
  for (const one of cited) {
    assert.ok(one?.lawText && !one.lawText.en.startsWith(one.law ?? ''), one?.law)
    assert.notEqual(one.lawText.en, one.lawText.zh)
  }
  assert.match(now.ground?.lawText.zh ?? '', /（法释.*号）第1条第\d项$/)
})

test('two officers at once: one gets a conflict that names the current version', async () => {
  const now = await proposed('李试', people.residentId('1981-01-02'))
  const both = await Promise.allSettled([
    act(registrar, now, serve('proposal', '2026-03-02')),
    act(officer, now, { kind: 'annotate', text: 'A note.' }),
  ])
  const failed = both.filter((one) => one.status === 'rejected')
  assert.equal(failed.length, 1)
  assert.ok(failed[0]?.reason instanceof AppError)
  assert.equal(failed[0].reason.code, 'case/conflict')
  assert.equal(failed[0].reason.params['version'], now.version + 1)
})

test('the law refuses with rule, law and both languages; nobody else’s office or authority helps', async () => {
  const now = await proposed('王试', people.residentId('1982-01-02'))
  await assert.rejects(
    act(decider, now, { kind: 'decide', outcome: 'enter', reasons: 'r' }),
    (error: AppError) =>
      error.refusal?.rule === 'charter.1.notice' &&
      error.refusal.law !== undefined &&
      wordsOf(error.refusal)?.zh.startsWith('最高人民法院') === true &&
      error.refusal.message.zh !== '',
  )
  await assert.rejects(
    act(officer, now, { kind: 'decide', outcome: 'dismiss', reasons: 'r' }),
    refusedBy('procedure.role'),
  )
  const stranger = people.account('officer', { account: 'a-x', authority: 'Another court' })
  await assert.rejects(
    operations.getCase(app, stranger, { id: now.id }),
    refusedBy('case/not-found'),
  )
  await assert.rejects(
    act(stranger, now, { kind: 'annotate', text: 'x' }),
    refusedBy('case/not-found'),
  )
  const other = people.account('subject', { account: 'a-y', subject: 'somebody' })
  await assert.rejects(operations.getCase(app, other, { id: now.id }), refusedBy('case/not-found'))
})

test('a name alone never denies; a wrong check digit, activity or purpose is refused by name', async () => {
  const identifier = people.residentId('1983-01-02')
  await entered('赵试名', identifier)
  const ask = { activity: 'travel.air.ticket', purpose: 'sale' }
  const byName = await operations.checkSubject(app, shop, { ...ask, name: '赵试名' })
  assert.equal(byName.decision, 'review')
  const wrong = identifier.slice(0, -1) + (identifier.endsWith('1') ? '2' : '1')
  await assert.rejects(
    operations.checkSubject(app, shop, { ...ask, subject: wrong }),
    (error: AppError) =>
      error.code === 'identifier/invalid' && error.params['rule'] === 'GB 11643-1999',
  )
  const { answers } = await operations.checkSubjects(app, shop, {
    checks: [
      { ...ask, subject: wrong },
      { ...ask, subject: identifier },
      { ...ask, subject: identifier, purpose: 'curiosity' },
      { ...ask, subject: identifier, activity: 'breathe' },
      'nonsense',
    ],
  })
  assert.deepEqual(
    answers.map((answer) => ('problem' in answer ? answer.problem.code : answer.decision)),
    [
      'identifier/invalid',
      'deny',
      'check/purpose-not-allowed',
      'check/unknown-activity',
      'request/invalid',
    ],
  )
})
