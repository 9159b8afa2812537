import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scoreFacts } from '../card/score-facts.ts'
import { cardWithFacts } from '../card/testing/arbitraries.ts'
import { DAY, madeCard, numeric } from '../card/testing/made-card.ts'
import { compareMethods } from './compare-methods.ts'

test('every method holds the sum, and the declared one is never implicit', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card, rows }) => {
      for (const facts of rows) {
        const answer = scoreFacts(card, facts, DAY)
        if (!answer.scored) continue
        const { declared, methods, agreement } = compareMethods(card, answer.lines)
        assert.equal(declared, card.reasonMethod.method)
        assert.deepEqual(
          methods.map(({ method }) => method),
          ['max', 'mean', 'neutral'],
        )
        assert.equal(agreement.length, 2)
        for (const { principal, further, favourable, baseline } of methods) {
          const lost = [...principal, ...further, ...favourable].reduce(
            (sum, { loss }) => sum + loss,
            0,
          )
          assert.equal(lost, baseline - 1000 * answer.score)
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('the widest characteristic leads by maximum, the unusual one by mean', () => {
  const wide = numeric('wide', [1], [0, 100])
  const narrow = numeric('narrow', [1], [0, 30])
  const card = madeCard([wide, narrow], {
    reasonMethod: {
      method: 'mean',
      most: 4,
      // Nearly everyone lies in the worse bin of `wide`, nearly everyone in the better one of `narrow`.
      baselines: { mean: { wide: 4_000, narrow: 28_500 } },
    },
  })
  const answer = scoreFacts(card, { wide: 0, narrow: 0 }, DAY)
  assert.ok(answer.scored)
  const { methods } = compareMethods(card, answer.lines)
  const first = Object.fromEntries(methods.map((one) => [one.method, one.principal[0]?.id]))
  assert.deepEqual(first, { max: 'r-wide', mean: 'r-narrow', neutral: undefined })
})
