import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant, PlainDate } from '@xinyong/identity'
import { scoreFacts } from '../card/score-facts.ts'
import { DAY, madeCard, numeric } from '../card/testing/made-card.ts'
import { adverseNotice, noticeDue } from './adverse-notice.ts'

const five = ['a', 'b', 'c', 'd', 'e'].map((id, at) => numeric(id, [1], [0, 20 + at]))
const card = madeCard(five)
const parties = {
  creditor: { name: 'Lender', contact: 'lender.example' },
  subject: { name: 'Wang' },
  source: { name: 'Bureau', contact: 'bureau.example' },
}
const options = {
  outcome: 'declined',
  decidedOn: '2026-03-01' as PlainDate,
  writtenAt: '2026-03-02T08:00:00.000Z' as Instant,
  drawnStronglyOnScore: true,
} as const
const zero = { a: 0, b: 0, c: 0, d: 0, e: 0 }

test('four reasons at most, each with a fact and its value, with score, range, date and rights', () => {
  const made = adverseNotice(card, scoreFacts(card, zero, DAY), parties, options)
  assert.ok(made.ok)
  const { notice } = made
  assert.deepEqual(
    notice.reasons.map(({ rank, facts }) => [rank, facts[0]?.name, facts[0]?.value]),
    [
      [1, 'file.e', '0'],
      [2, 'file.d', '0'],
      [3, 'file.c', '0'],
      [4, 'file.b', '0'],
    ],
  )
  assert.deepEqual(
    [notice.score.value, notice.score.range, notice.score.on],
    [500, [500, 610], DAY],
  )
  assert.deepEqual(
    notice.rights.map(({ right, until }) => [right, until]),
    [
      ['free-copy', '2026-04-30'],
      ['dispute', undefined],
      ['correction', undefined],
      ['human-review', undefined],
    ],
  )
  assert.equal(noticeDue(options.decidedOn), '2026-03-31')
  const texts = [
    notice.heading,
    notice.method,
    ...notice.rights.map(({ text }) => text),
    ...notice.reasons.map(({ text }) => text),
  ]
  for (const { en, zh } of texts) assert.ok(/[a-z]/.test(en) && /\p{Script=Han}/u.test(zh))
})

test('there is no notice without a score, without a loss, with another card or a vague reason', () => {
  const none = (answer: ReturnType<typeof scoreFacts>, other = card): void => {
    const made = adverseNotice(other, answer, parties, options)
    assert.ok(!made.ok && made.rule === 'R12')
  }
  none(scoreFacts(card, { ...zero, a: 'x' }, DAY))
  none(scoreFacts(card, { a: 2, b: 2, c: 2, d: 2, e: 2 }, DAY))
  none(scoreFacts(card, zero, DAY), { ...card, digest: 'other' })
  const vague = {
    ...card,
    reasons: Object.fromEntries(
      Object.keys(card.reasons).map((id) => [id, { en: 'Low score', zh: '评分过低' }]),
    ),
  }
  none(scoreFacts(vague, zero, DAY), vague)
})
