import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { madeCard, numeric } from '../card/testing/made-card.ts'
import { mayScore, withdrawConsent } from './consent.ts'
import { disputeClock, disputeState } from './dispute-clock.ts'
import { freeReport } from './free-reports.ts'
import { mayShow, retentionOf } from './retention.ts'
import type { RelianceRecord } from './strong-reliance.ts'
import { strongReliance } from './strong-reliance.ts'

const day = (text: string): PlainDate => text as PlainDate
const card = madeCard([numeric('n', [1], [0, 1])], {
  use: 'operate',
  subjects: ['natural-person', 'organisation'],
})

test('R17: five years from the end of the conduct, and no end while it lasts', () => {
  const from = day('2019-02-01')
  assert.deepEqual(retentionOf('cn-credit', { kind: 'adverse', from }), {
    rule: 'R17',
    after: 'delete',
  })
  const item = { kind: 'adverse', from, ended: day('2020-02-29') } as const
  assert.equal(retentionOf('cn-credit', item).until, '2025-02-28')
  assert.ok(mayShow('cn-credit', item, day('2025-02-27')))
  assert.ok(!mayShow('cn-credit', item, day('2025-02-28')))
  assert.equal(retentionOf('cn-credit', { kind: 'favourable', from }).until, undefined)
})

test('R9: seven years, ten for a bankruptcy', () => {
  const from = day('2020-05-10')
  assert.equal(retentionOf('us-fcra', { kind: 'adverse', from }).until, '2027-05-10')
  assert.equal(retentionOf('us-fcra', { kind: 'bankruptcy', from }).until, '2030-05-10')
})

test('charter 4: a person is scored by consent to this card and purpose that still stands', () => {
  const on = day('2026-03-01')
  const consent = { card: 'made', purpose: 'loan', from: day('2026-01-01') }
  const ask = (
    consents: readonly (typeof consent & { to?: PlainDate })[],
    purpose = 'loan',
  ): string => {
    const answer = mayScore(card, { subjectKind: 'natural-person', purpose, on, consents })
    return answer.ok ? 'ok' : answer.rule
  }
  assert.equal(ask([consent]), 'ok')
  assert.equal(ask([]), 'charter-4')
  assert.equal(ask([{ ...consent, card: 'other' }]), 'charter-4')
  assert.equal(ask([{ ...consent, from: day('2026-03-02') }]), 'charter-4')
  assert.equal(ask([consent], 'insurance'), 'R18')
  assert.equal(ask([{ ...consent, to: on }]), 'R13')
  const organisation = { subjectKind: 'organisation', purpose: 'loan', on, consents: [] } as const
  assert.ok(mayScore(card, organisation).ok)
  assert.ok(!mayScore({ ...card, use: 'study' }, organisation).ok)
  const withdrawn = withdrawConsent([consent, { ...consent, card: 'other' }], 'made', on)
  assert.equal(ask(withdrawn.consents), 'R13')
  assert.deepEqual(withdrawn.deleteScoresFor, ['loan'])
  assert.equal(withdrawn.consents[1]!.card, 'other')
  assert.ok(!('to' in withdrawn.consents[1]!))
})

test('R19 and R10: 20 days; 30 days, 15 more for more information, 5 business days to the furnisher', () => {
  const receivedOn = day('2026-01-15')
  assert.equal(disputeClock('cn-credit', { receivedOn }).answerBy, '2026-02-04')
  const us = disputeClock('us-fcra', { receivedOn })
  // 19 January 2026 is a federal holiday.
  assert.deepEqual(
    [us.answerBy, us.tellFurnisherBy, us.unresolved],
    ['2026-02-14', '2026-01-23', 'delete'],
  )
  const late = (moreOn: PlainDate): PlainDate =>
    disputeClock('us-fcra', { receivedOn, moreOn }).answerBy
  assert.equal(late(day('2026-02-14')), '2026-03-01')
  assert.equal(late(day('2026-02-15')), '2026-02-14')
  const state = (on: string, answered?: string): string =>
    disputeState(us, day(on), answered === undefined ? undefined : day(answered))
  assert.deepEqual(
    [
      state('2026-02-14'),
      state('2026-02-15'),
      state('2026-03-01', '2026-02-14'),
      state('2026-03-01', '2026-02-15'),
    ],
    ['open', 'overdue', 'answered-in-time', 'answered-late'],
  )
})

test('R19: two free copies a calendar year, and one after an unfavourable decision', () => {
  const used = [day('2025-12-31'), day('2026-01-02'), day('2026-05-01')]
  assert.deepEqual(freeReport(used.slice(0, 2), day('2026-06-01')), {
    free: true,
    why: 'yearly',
    rule: 'R19',
    leftThisYear: 1,
  })
  assert.equal(freeReport(used, day('2026-06-01')).free, false)
  assert.equal(freeReport(used, day('2027-01-01')).free, true)
  assert.equal(freeReport(used, day('2026-06-01'), day('2026-04-02')).why, 'adverse-action')
  assert.equal(freeReport(used, day('2026-06-02'), day('2026-04-02')).free, false)
})

test('R7: strong reliance by what is declared, or by what the score alone foretells', () => {
  const record = (
    score: number,
    approved: boolean,
    more: Partial<RelianceRecord> = {},
  ): RelianceRecord => ({
    score,
    approved,
    weight: 'one-of-several',
    humanDecided: false,
    ...more,
  })
  const cut = Array.from({ length: 100 }, (_, score) => record(score, score >= 40))
  const foretold = strongReliance(cut)
  assert.deepEqual(
    [foretold.strong, foretold.because, foretold.foretold, foretold.withoutScore],
    [true, ['foretold'], 1, 0.6],
  )
  assert.equal(foretold.duties.length, 3)
  assert.equal(strongReliance(cut.map((one) => ({ ...one, humanDecided: true }))).strong, false)
  const mixed = Array.from({ length: 100 }, (_, score) => record(score, score % 2 === 0))
  assert.equal(strongReliance(mixed).strong, false)
  const said = mixed.map((one): RelianceRecord => ({ ...one, weight: 'decisive' }))
  assert.deepEqual(strongReliance(said).because, ['declared'])
  assert.equal(
    strongReliance(Array.from({ length: 50 }, (_, at) => record(at, true))).strong,
    false,
  )
  assert.equal(strongReliance([]).strong, false)
})
