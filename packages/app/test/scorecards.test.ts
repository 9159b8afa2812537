import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, type RawInputOf } from '@xinyong/contract'
import { expireScores, operations, type AccountPrincipal, type KeyPrincipal } from '../src/index.ts'
import { csvOfApplicants } from './applicants.ts'
import * as people from './people.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_scorecards', '2026-05-04')
const csv = csvOfApplicants(1500)
const lender: KeyPrincipal = {
  kind: 'key',
  key: 'k-lender',
  relyingParty: 'Lender of Test',
  scopes: ['score'],
  purposes: ['loan'],
}
const refusedBy = (rule: string) => (error: unknown) =>
  error instanceof AppError && (error.refusal?.rule === rule || error.code === rule)

const words = {
  arrears: {
    title: { en: 'Payments late in the last year', zh: '近一年逾期次数' },
    fact: {
      name: 'arrears_12m',
      title: { en: 'Late payments in 12 months', zh: '12个月内逾期次数' },
    },
    reason: {
      en: 'Payments were late in the last twelve months',
      zh: '近十二个月有逾期还款',
    },
    change: { actionable: true as const, direction: 'decrease' as const, min: 0, step: 1 },
  },
}
const request = (
  id: string,
  version: string,
  more: Partial<RawInputOf<'trainScorecardVersion'>> = {},
) => ({
  csv,
  target: 'bad',
  exclude: [],
  categorical: [],
  skipBroken: false,
  columns: {},
  keep: [],
  testShare: 0.3,
  seed: 42,
  save: true,
  head: {
    id,
    version,
    title: { en: 'Small loans', zh: '小额贷款' },
    description: { en: 'Made-up applicants', zh: '虚构申请人' },
    subjects: ['natural-person' as const],
    retention: 'cn-credit' as const,
    reasonMethod: 'near-cut' as const,
    limits: [],
    words,
  },
  ...more,
})

const train = (id: string, version = '1', more = {}) =>
  operations.trainScorecardVersion(app, people.officer, request(id, version, more) as never)
const step = async (id: string, by: AccountPrincipal, name: string, version = '1') => {
  const card = await operations.getScorecard(app, by, { id, version })
  return operations.stepScorecard(app, by, {
    id,
    version,
    step: name as 'propose',
    expectedRevision: card.revision,
    reasons: 'as tested',
  })
}
async function published(id: string): Promise<void> {
  await train(id)
  await step(id, people.officer, 'propose')
  await step(id, people.decider, 'approve')
  await step(id, people.officer, 'publish')
}
let order = 40
async function person() {
  const identifier = people.residentId('1990-02-17', (order += 1))
  const { id } = await people.onFile(app, `李${order}`, identifier)
  const me: AccountPrincipal = {
    kind: 'account',
    account: `me-${id}`,
    roles: ['subject'],
    subject: id,
  }
  return { id, identifier, me }
}
const FACTS = { income: 1200, age: 25, arrears: 4, housing: 'shelter' }
const score = (card: string, subject: string, more = {}) =>
  operations.scoreSubject(app, lender, {
    id: card,
    subject,
    purpose: 'loan',
    facts: FACTS,
    adverse: [],
    ...more,
  })

test('the file is judged before training: by column, by row, nothing dropped silently', async () => {
  const broken = `${csv.split('\n').slice(0, 400).join('\n')}\n1,2\n`
  const seen = await operations.inspectTraining(app, people.officer, {
    csv: broken.replace('income', 'religion'),
    target: 'bad',
    exclude: [],
    categorical: [],
    skipBroken: false,
  })
  assert.deepEqual(
    seen.broken.map(({ line }) => line),
    [401],
  )
  assert.match(
    seen.left.find(({ column }) => column === 'religion')?.why.en ?? '',
    /never an input/,
  )
  const arrears = seen.columns.find(({ name }) => name === 'arrears')!
  const fine = arrears.fine!
  assert.equal(fine.bins.length, fine.cuts.length + 1)
  const total = fine.bins.reduce((sum, { good, bad }) => sum + good + bad, 0)
  assert.equal(total + arrears.missing.good + arrears.missing.bad, seen.good + seen.bad)
  assert.ok(arrears.cuts!.every((cut) => fine.cuts.includes(cut)))
  await assert.rejects(train('broken', '1', { csv: broken }), refusedBy('request/invalid'))
  await assert.rejects(
    train('forbidden', '1', { keep: ['religion'] }),
    refusedBy('score/forbidden-input'),
  )
})

test('given cut points are taken as given; fairness and proxies are in the card and its report', async () => {
  const made = await train('dragged', '1', {
    columns: { arrears: { cuts: [1, 3] } },
    fairness: { column: 'age', from: [30] },
  })
  const bins = made.characteristics.find(({ id }) => id === 'arrears')!.bins
  assert.equal(bins.filter(({ id }) => id.startsWith('bin-')).length, 3)
  assert.ok(!made.characteristics.some(({ id }) => id === 'age'), 'the declared column is no input')
  assert.deepEqual(
    made.report.fairness?.groups.map(({ group }) => group),
    ['< 30', '≥ 30'],
  )
  assert.ok(made.report.test!.auc > 0.6 && made.report.stability!.alarm !== 'alarm')
  const kept = await operations.getScorecard(app, people.officer, { id: 'dragged', version: '1' })
  assert.equal((kept.document['fairness'] as { attribute: string }).attribute, 'age')
})

test('draft, proposed, approved by another, published; a draft is nobody else’s', async () => {
  await train('four-eyes')
  await assert.rejects(
    operations.getScorecard(app, { kind: 'public' }, { id: 'four-eyes', version: '1' }),
    refusedBy('scorecard/not-found'),
  )
  await assert.rejects(
    step('four-eyes', people.officer, 'publish'),
    refusedBy('scorecard.four-eyes'),
  )
  const proposed = await step('four-eyes', people.officer, 'propose')
  assert.deepEqual(proposed.steps, [])
  const both: AccountPrincipal = { ...people.officer, roles: ['decider'] }
  await assert.rejects(step('four-eyes', both, 'approve'), refusedBy('scorecard.four-eyes'))
  await step('four-eyes', people.decider, 'approve')
  await step('four-eyes', people.officer, 'publish')
  await train('four-eyes', '2')
  await step('four-eyes', people.officer, 'propose', '2')
  await step('four-eyes', people.decider, 'approve', '2')
  await step('four-eyes', people.officer, 'publish', '2')
  const states = (await operations.listScorecards(app, { kind: 'public' }, {})).items
    .filter(({ id }) => id === 'four-eyes')
    .map(({ version, state }) => `${version} ${state}`)
  assert.deepEqual(states.toSorted(), ['1 retired', '2 published'])
})

test('a sealed card that was touched is refused, and so is one with a forbidden input', async () => {
  await train('touched')
  const { document } = await operations.getScorecard(app, people.officer, {
    id: 'touched',
    version: '1',
  })
  await assert.rejects(
    operations.saveScorecard(app, people.officer, { card: { ...document, version: '2' } }),
    (error: AppError) => /sealed/.test(String(error.params['reason'])),
  )
  await assert.rejects(
    operations.saveScorecard(app, people.officer, { card: { format: 'other' } }),
    refusedBy('scorecard/not-usable'),
  )
})

test('nobody is scored without consent to this card and this purpose; points add up and replay', async () => {
  await published('loans')
  const { identifier, me } = await person()
  await assert.rejects(score('loans', identifier), refusedBy('consent/needed'))
  await operations.giveScorecardConsent(app, me, { card: 'loans', purpose: 'rent', agreed: true })
  await assert.rejects(score('loans', identifier), refusedBy('consent/needed'))
  await operations.giveScorecardConsent(app, me, { card: 'loans', purpose: 'loan', agreed: true })
  const given = await score('loans', identifier)
  assert.equal(
    given.basePoints! + given.lines.reduce((sum, { points }) => sum + points, 0),
    given.score,
  )
  assert.ok(given.reasons.length >= 1 && given.reasons.length <= 4)
  assert.equal((await operations.replayScore(app, lender, { id: given.id })).same, true)
  await assert.rejects(
    score('loans', identifier, { facts: { ...FACTS, religion: 'any' } }),
    refusedBy('score/forbidden-input'),
  )
  await assert.rejects(
    score('loans', identifier, { facts: { ...FACTS, shoe_size: 43 } }),
    refusedBy('request/invalid'),
  )
  const old = { fact: 'arrears', kind: 'adverse', from: '2019-01-01', ended: '2020-01-01' }
  await assert.rejects(score('loans', identifier, { adverse: [old] }), refusedBy('R17'))
  await assert.rejects(
    operations.replayScore(app, { ...lender, key: 'k-other' }, { id: given.id }),
    refusedBy('score/not-found'),
  )
  const looks = await operations.myLooks(app, me, { limit: 50 })
  assert.equal(looks.items.filter(({ decision }) => decision === 'refused').length, 2)
})

test('declined: notice, review, dispute; upheld, it is recomputed and the recipient is told', async () => {
  await published('contested')
  const { identifier, me } = await person()
  await operations.giveScorecardConsent(app, me, {
    card: 'contested',
    purpose: 'loan',
    agreed: true,
  })
  const given = await score('contested', identifier)
  const decision = await operations.reportScoreDecision(app, lender, {
    id: given.id,
    outcome: 'declined',
    weight: 'decisive',
    humanDecided: false,
    decidedOn: '2026-05-04',
    creditor: { name: 'Lender of Test', contact: '1 Test Street' },
  })
  assert.equal(decision.noticeDue, '2026-06-03')
  const notice = await operations.getScoreNotice(app, me, { id: decision.id })
  assert.ok(notice.reasons.length >= 1 && notice.reasons.length <= 4)
  assert.ok(
    notice.rights.some(({ right }) => right === 'human-review'),
    'C-634/21',
  )
  const stranger = (await person()).me
  await assert.rejects(
    operations.getScoreNotice(app, stranger, { id: decision.id }),
    refusedBy('score/not-found'),
  )
  const { items } = await operations.listReliance(app, people.officer, { id: 'contested' })
  assert.deepEqual(
    items.map(({ strong, because }) => [strong, because]),
    [[true, ['declared']]],
  )
  await operations.askScoreReview(app, me, { id: decision.id, statement: 'I paid.' })
  const answered = await operations.answerScoreReview(app, lender, {
    id: decision.id,
    outcome: 'changed',
    reasons: 'The payments were found.',
  })
  assert.equal(answered.review?.outcome, 'changed')

  const dispute = await operations.disputeScoredFact(app, me, {
    id: given.id,
    fact: 'arrears',
    claimed: 0,
    reasons: 'Nothing was late.',
  })
  assert.deepEqual([dispute.answerBy, dispute.state], ['2026-05-24', 'open'])
  await assert.rejects(
    operations.disputeScoredFact(app, me, { id: given.id, fact: 'arrears', reasons: 'Again.' }),
    refusedBy('scorecard.dispute'),
  )
  const ruled = await operations.ruleScoreDispute(app, people.reviewer, {
    id: dispute.id,
    outcome: 'corrected',
    value: 0,
    reasons: 'The bank confirms it.',
  })
  assert.ok(ruled.answer!.now! > ruled.answer!.was!, 'fewer arrears, more points')
  const open = await operations.listScoreMessages(app, lender, { open: 'true' })
  const told = open.items.find(({ kind, score }) => kind === 'corrected' && score === given.id)!
  assert.deepEqual([told.was, told.now], [ruled.answer!.was, ruled.answer!.now])
  await operations.acknowledgeScoreMessage(app, lender, { id: told.id, done: true })
  const mine = await operations.myScorecards(app, me, {})
  assert.equal(mine.scores.find(({ id }) => id === given.id)?.replacedBy, mine.scores[0]?.id)
  assert.equal((await operations.replayScore(app, me, { id: mine.scores[0]!.id })).same, true)
})

test('what if: only what can be changed; free reports are counted; withdrawal leaves nothing', async () => {
  await published('mine')
  const { identifier, me } = await person()
  const consent = await operations.giveScorecardConsent(app, me, {
    card: 'mine',
    purpose: 'loan',
    agreed: true,
  })
  const given = await score('mine', identifier)
  const what = await operations.whatIfScore(app, me, { id: given.id, changes: { arrears: 0 } })
  assert.ok(what.now! > what.was)
  assert.ok(what.each.every(({ fact }) => fact === 'arrears'))
  await assert.rejects(
    operations.whatIfScore(app, me, { id: given.id, changes: { age: 60 } }),
    refusedBy('scorecard.not-actionable'),
  )
  for (const left of [1, 0]) {
    const copy = await operations.takeScoreReport(app, me, { take: true })
    assert.deepEqual([copy.free, copy.leftThisYear], [true, left])
  }
  assert.equal((await operations.takeScoreReport(app, me, { take: true })).free, false)
  await operations.withdrawScorecardConsent(app, me, { id: consent.id })
  const after = await operations.myScorecards(app, me, {})
  assert.deepEqual([after.scores, after.decisions, after.disputes], [[], [], []])
  const told = await operations.listScoreMessages(app, lender, { open: 'true' })
  assert.ok(
    told.items.some(({ kind, score }) => kind === 'consent-withdrawn' && score === given.id),
  )
  await assert.rejects(score('mine', identifier), refusedBy('consent/needed'))
})

test('drift raises an alarm; champion and challenger meet on the same rows; retention deletes', async () => {
  await published('watched')
  const { identifier, me } = await person()
  await operations.giveScorecardConsent(app, me, { card: 'watched', purpose: 'loan', agreed: true })
  const given = await score('watched', identifier)
  const same = await operations.monitorScorecard(app, people.officer, {
    id: 'watched',
    version: '1',
    csv,
  })
  assert.equal(same.alarm, 'steady')
  const shifted = csvOfApplicants(1500, { arrears: 3 })
  const moved = await operations.monitorScorecard(app, people.officer, {
    id: 'watched',
    version: '1',
    csv: shifted,
  })
  assert.equal(moved.alarm, 'alarm')
  await train('watched', '2', { exclude: ['arrears'] })
  const side = (version: string) => ({ id: 'watched', version })
  const met = await operations.compareScorecards(app, people.officer, {
    csv,
    champion: side('1'),
    challenger: side('2'),
  })
  assert.ok(met.difference! < 0, 'without the best input it tells worse')
  app.setDay('2031-05-05')
  assert.ok((await expireScores(app)) >= 1)
  await assert.rejects(
    operations.replayScore(app, me, { id: given.id }),
    refusedBy('score/not-found'),
  )
  app.setDay('2026-05-05')
})

test('rewards: given, expiring, spent once, returned; nothing is ever taken away', async () => {
  const { identifier, me } = await person()
  const both = (text: string) => ({ en: text, zh: text })
  await operations.putLoyaltyProgramme(app, people.officer, {
    id: 'tea',
    title: both('Tea'),
    lasts: { months: 12, until: 'end-of-month' },
    tiers: [{ id: 'all', title: both('All'), from: 0, bonus: 0 }],
    catalogue: [{ id: 'cup', title: both('A cup'), cost: 60, from: '2026-01-01' }],
  })
  const give = (event: string) =>
    operations.giveLoyaltyPoints(app, people.officer, {
      id: 'tea',
      subject: identifier,
      event,
      on: '2026-05-04',
      points: 50,
      why: both('A visit'),
    })
  await give('v1')
  assert.deepEqual(await give('v1'), { given: false, balance: 50 })
  await assert.rejects(
    operations.redeemLoyaltyReward(app, me, { id: 'tea', reward: 'cup' }),
    refusedBy('loyalty.not-enough'),
  )
  await give('v2')
  const tries = await Promise.allSettled(
    [1, 2].map(() => operations.redeemLoyaltyReward(app, me, { id: 'tea', reward: 'cup' })),
  )
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1, 'spent once')
  const [account] = (await operations.myLoyalty(app, me, {})).items
  assert.equal(account?.balance, 40)
  const { balance } = await operations.returnLoyaltyReward(app, people.officer, {
    id: 'tea',
    subject: identifier,
    redemption: account.redemptions[0]!.event,
  })
  assert.equal(balance, 100)
})
