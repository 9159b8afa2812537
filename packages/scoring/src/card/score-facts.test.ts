import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import fc from 'fast-check'
import { canonicalJson } from './canonical.ts'
import { replay } from './replay.ts'
import { scoreFacts } from './score-facts.ts'
import { sealCard } from './seal-card.ts'
import { cardWithFacts } from './testing/arbitraries.ts'
import { categorical, DAY, madeCard, numeric, sha256 } from './testing/made-card.ts'

const card = madeCard([
  numeric('months', [8, 16], [-20, 0, 30]),
  categorical('housing', [['own'], ['rent', 'free']], [15, -10]),
])

test('the score is the base and the listed points, and losses and score make the baseline', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card: any, rows }) => {
      for (const facts of rows) {
        const answer = scoreFacts(any, facts, DAY)
        if (!answer.scored) continue
        const { reasons, lines, score } = answer
        assert.equal(score, answer.basePoints + lines.reduce((sum, one) => sum + one.points, 0))
        assert.equal(lines.length, any.characteristics.length)
        const { principal, further, favourable } = reasons
        const all = [...principal, ...further, ...favourable]
        const lost = all.reduce((sum, { loss }) => sum + loss, 0)
        assert.equal(lost + 1000 * score, reasons.baseline)
        assert.ok(principal.length <= 4 && principal.every(({ loss }) => loss > 0))
        assert.ok(all.every((one) => one.facts.every(({ fact }) => fact.length > 0)))
        for (const one of all)
          assert.equal(
            one.facts.reduce((sum, { loss }) => sum + loss, 0),
            one.loss,
          )
      }
    }),
    { numRuns: 200 },
  )
})

test('all facts that give no points are refused at once, each by name', () => {
  const answer = scoreFacts(card, { months: 'many' }, DAY)
  assert.ok(!answer.scored)
  assert.deepEqual(
    answer.refusals.map((one) => ('fact' in one ? [one.fact, one.code] : one.code)),
    [
      ['file.months', 'not-a-number'],
      ['file.housing', 'missing'],
    ],
  )
  const early = scoreFacts(card, { months: 3, housing: 'own' }, '2025-12-31' as PlainDate)
  assert.ok(!early.scored && early.refusals[0]?.code === 'not-yet')
})

test('a bound belongs to the bin that says so', () => {
  const right = madeCard([numeric('months', [8], [-20, 30], { closed: 'right' })])
  const score = (one: typeof card, months: number): number | undefined => {
    const answer = scoreFacts(one, { months, housing: 'own' }, DAY)
    return answer.scored ? answer.score : undefined
  }
  assert.equal(score(card, 8), 515)
  assert.equal(score(right, 8), 480)
})

test('a replay gives the same bytes, and a changed card gives none', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card: any, rows }) => {
      const sealed = sealCard(any, sha256)
      for (const facts of rows) {
        const kept = canonicalJson(scoreFacts(sealed, facts, DAY))
        const copy = JSON.parse(JSON.stringify(sealed)) as typeof sealed
        assert.deepEqual(replay(copy, facts, DAY, sha256), { ok: true, bytes: kept })
        const forged = { ...sealed, basePoints: sealed.basePoints + 1 }
        assert.deepEqual(replay(forged, facts, DAY, sha256), { ok: false, why: 'card-changed' })
      }
    }),
    { numRuns: 60 },
  )
})
