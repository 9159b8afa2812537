import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, type InputOf } from '@xinyong/contract'
import {
  operations,
  refreshScores,
  type AccountPrincipal,
  type KeyPrincipal,
} from '../src/index.ts'
import * as people from './people.ts'
import { testApp } from './test-app.ts'

const SCHEME = 'marketplace-trust-score'
const app = await testApp('app_scores', '2026-05-04', [SCHEME, `${SCHEME}-2015`])
const system = { kind: 'system', job: 'test' } as const

const operator: KeyPrincipal = {
  kind: 'key',
  key: 'k-operator',
  relyingParty: 'Marketplace',
  scopes: ['score'],
  purposes: [`operate:${SCHEME}`],
}
const bikes: KeyPrincipal = {
  kind: 'key',
  key: 'k-bikes',
  relyingParty: 'Bikes',
  scopes: ['score'],
  purposes: ['rent'],
}

const refusedBy = (rule: string) => (error: unknown) =>
  error instanceof AppError && (error.refusal?.rule === rule || error.code === rule)

let order = 20
async function member() {
  const identifier = people.residentId('1990-02-17', (order += 1))
  const { id } = await people.onFile(app, `张${order}`, identifier)
  const me: AccountPrincipal = {
    kind: 'account',
    account: `me-${id}`,
    roles: ['subject'],
    subject: id,
  }
  return { id, identifier, me }
}

const consent = (me: AccountPrincipal, kind: 'score' | 'sensitive-facts' = 'score') =>
  operations.giveConsent(app, me, { scheme: SCHEME, kind, agreed: true })

const fact = (
  subject: string,
  input: string,
  reference: string,
  more: Partial<InputOf<'addScoreFact'>> = {},
) =>
  operations.addScoreFact(app, operator, {
    scheme: SCHEME,
    subject,
    input,
    on: '2026-05-04',
    reference,
    ...more,
  })

const scoreOf = async (me: AccountPrincipal) => (await operations.myScores(app, me, {})).items[0]

test('nobody is scored who has not agreed, and a study never is', async () => {
  const { identifier, me } = await member()
  assert.equal(await scoreOf(me), undefined)
  await assert.rejects(fact(identifier, 'id-verified', 'f1'), refusedBy('consent/needed'))
  await assert.rejects(
    operations.giveConsent(app, me, { scheme: `${SCHEME}-2015`, kind: 'score', agreed: true }),
    refusedBy('pack/not-activatable'),
  )
  const offered = (await operations.myConsents(app, me, {})).offered.map(({ scheme, kind }) => [
    scheme.id,
    kind,
  ])
  assert.deepEqual(offered, [[SCHEME, 'score']], 'not bundled with anything')
})

test('every point is told and adds up; forbidden and unknown inputs are refused by name', async () => {
  const { identifier, me } = await member()
  await consent(me)
  await fact(identifier, 'id-verified', 'f1')
  const partner = people.residentId('1970-01-01', 3)
  await fact(identifier, 'trade-verified', 't1', { counterparty: partner })
  await fact(identifier, 'trade-verified', 't2', { counterparty: partner })
  assert.deepEqual(
    (await fact(identifier, 'trade-verified', 't2')).added,
    false,
    'told twice, counted once',
  )
  const score = await scoreOf(me)
  assert.equal(score?.score, 350 + 54 + 3)
  assert.equal(
    score.base + score.dimensions.reduce((sum, { points }) => sum + points, 0),
    score.score,
  )
  for (const { points, lines } of score.dimensions)
    assert.equal(
      lines.reduce((sum, line) => sum + line.points, 0),
      points,
    )
  assert.ok(score.raise.every(({ points, how }) => points > 0 && how.zh !== ''))
  assert.ok(!score.raise.some(({ input }) => input === 'dispute-lost' || input === 'bill-late'))
  await assert.rejects(fact(identifier, 'social-contacts', 'x'), (error: AppError) => {
    assert.equal(error.code, 'score/forbidden-input')
    return /social contacts/.test(String(error.params['reason']))
  })
  await assert.rejects(fact(identifier, 'star-sign', 'x'), refusedBy('score/unknown-input'))
  await assert.rejects(fact(identifier, 'income-proof', 'w'), refusedBy('consent/needed'))
  await consent(me, 'sensitive-facts')
  await fact(identifier, 'income-proof', 'w')
  assert.equal((await scoreOf(me))?.score, 467)
  await assert.rejects(
    operations.addScoreFact(app, bikes, {
      scheme: SCHEME,
      subject: identifier,
      input: 'id-verified',
      on: '2026-05-04',
      reference: 'y',
    }),
    refusedBy('access/forbidden'),
  )
})

test('a merchant learns rewards, or the number if allowed, request by request, and never a no', async () => {
  const { identifier, me, id } = await member()
  const ask = (subject: string, number = false) =>
    operations.requestScore(app, bikes, { scheme: SCHEME, subject, purpose: 'rent', number })
  const seen = (request: string, by = bikes) => operations.getScoreRequest(app, by, { id: request })
  const unknown = await ask(people.residentId('1950-01-01', 5))
  const unscored = await ask(identifier)
  await consent(me)
  for (let at = 0; at < 24; at += 1) await fact(identifier, 'bill-on-time', `b${at}`)
  await fact(identifier, 'id-verified', 'i')
  await fact(identifier, 'phone-verified', 'p')
  await fact(identifier, 'address-verified', 'a')
  await fact(identifier, 'loan-repaid', 'l')
  app.setDay('2026-05-06')
  assert.equal(await refreshScores(app), 2, 'everybody who has consented, on the 6th')
  assert.equal(await refreshScores(app), 0)
  const [first, second, third] = [
    await ask(identifier),
    await ask(identifier, true),
    await ask(identifier, true),
  ]
  const waiting = await seen(first.request)
  for (const { request } of [unknown, unscored])
    assert.deepEqual(await seen(request), { ...waiting, request }, 'all look the same')
  const listed = (await scoreOf(me))?.requests ?? []
  assert.equal(listed.length, 3)
  await operations.answerScoreRequest(app, me, { id: first.request, allow: true, number: true })
  await operations.answerScoreRequest(app, me, { id: second.request, allow: true, number: true })
  await operations.answerScoreRequest(app, me, { id: third.request, allow: false, number: false })
  const answered = await seen(first.request)
  assert.deepEqual(
    [answered.state, answered.rewards.map((reward) => reward.id), answered.number],
    ['answered', ['bike-deposit'], undefined],
  )
  assert.equal((await seen(second.request)).number, 608)
  assert.deepEqual(await seen(third.request), { ...waiting, request: third.request })
  await assert.rejects(
    seen(second.request, { ...bikes, key: 'other' }),
    refusedBy('score/request-not-found'),
  )
  const looks = await operations.myLooks(app, me, { limit: 50 })
  assert.deepEqual(
    looks.items
      .filter(({ what }) => what === 'score')
      .map(({ who, decision }) => `${who} ${decision}`),
    ['Bikes number', 'Bikes rewards'],
  )
  const later = await member()
  await assert.rejects(
    operations.answerScoreRequest(app, later.me, { id: first.request, allow: true, number: true }),
    refusedBy('score/request-not-found'),
  )
  app.setDay('2026-05-14')
  assert.equal(
    (await seen(second.request)).state,
    'no-answer',
    'an allowance is for one request, not for ever',
  )
  assert.equal((await app.ledger.read(system, (tx) => tx.scores.values(SCHEME, id))).length, 2)
})

test('a disputed fact does not count until it is proven, or is deleted', async () => {
  const { identifier, me } = await member()
  app.setDay('2026-05-14')
  await consent(me)
  await fact(identifier, 'id-verified', 'i')
  const late = await fact(identifier, 'dispute-lost', 'd')
  await fact(identifier, 'order-kept', 'o')
  assert.equal((await scoreOf(me))?.score, 404)
  const disputed = await operations.disputeScoreFact(app, me, {
    scheme: SCHEME,
    fact: late.fact,
    reasons: 'Not me.',
  })
  assert.equal(disputed.score, 406)
  const list = (principal: KeyPrincipal) =>
    operations.listDisputedScoreFacts(app, principal, { scheme: SCHEME, limit: 100 })
  const found = (await list(operator)).items.filter((one) => one.fact === late.fact)
  assert.deepEqual(
    found.map(({ input, reference, reasons }) => [input, reference, reasons]),
    [['dispute-lost', 'd', 'Not me.']],
  )
  await assert.rejects(list(bikes), refusedBy('access/forbidden'))
  await assert.rejects(
    operations.ruleScoreFact(app, operator, {
      scheme: SCHEME,
      fact: late.fact,
      outcome: 'proven',
      reasons: 'r',
    }),
    refusedBy('score.proof'),
  )
  await operations.ruleScoreFact(app, operator, {
    scheme: SCHEME,
    fact: late.fact,
    outcome: 'deleted',
    reasons: 'No proof.',
  })
  assert.ok(!(await list(operator)).items.some((one) => one.fact === late.fact))
  assert.equal((await scoreOf(me))?.dimensions.flatMap(({ lines }) => lines).length, 2)
})

test('withdrawal leaves nothing but salted commitments', async () => {
  const { identifier, me, id } = await member()
  const given = await consent(me)
  await consent(me, 'sensitive-facts')
  await fact(identifier, 'id-verified', 'i')
  await refreshScores(app)
  const acts = await app.ledger.read(system, async (tx) =>
    (await tx.scores.consents(id)).map(({ act }) => act),
  )
  assert.equal(acts.length, 2)
  await operations.withdrawConsent(app, me, { id: given.id })
  assert.equal(await scoreOf(me), undefined)
  const left = await app.ledger.read(system, async (tx) => ({
    facts: await tx.scores.facts(SCHEME, id),
    values: await tx.scores.values(SCHEME, id),
    requests: await tx.scores.requests(id),
    consents: await tx.scores.consents(id),
    acts: await Promise.all(acts.map((seq) => tx.acts.bySeq(seq))),
  }))
  assert.deepEqual([left.facts, left.values, left.requests], [[], [], []])
  assert.ok(left.consents.every(({ withdrawnAt }) => withdrawnAt !== undefined))
  assert.deepEqual(
    left.acts.map((act) => act?.body),
    [{}, {}],
    'the acts are numbered on, their contents are gone',
  )
  await assert.rejects(fact(identifier, 'id-verified', 'again'), refusedBy('consent/needed'))
  assert.ok((await operations.myConsents(app, me, {})).offered.some(({ kind }) => kind === 'score'))
})
