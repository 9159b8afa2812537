import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import fc from 'fast-check'
import { checkCard, isUsable } from '../card/check-card.ts'
import { scoreFacts } from '../card/score-facts.ts'
import type { Scorecard } from '../card/scorecard.ts'
import { cardWithFacts } from '../card/testing/arbitraries.ts'
import { categorical, DAY, madeCard } from '../card/testing/made-card.ts'
import { fromPmml } from './from-pmml.ts'
import { pmmlTree, toPmml } from './to-pmml.ts'
import type { XmlElement } from './xml.ts'

const about = {
  id: 'imported',
  version: '1',
  date: '2026-01-01' as PlainDate,
  limits: [{ en: 'Imported', zh: '导入' }],
}

/** What another tool would have written: without the card that we carry along. */
function withoutExtension(node: XmlElement): XmlElement {
  const children = node.children.filter(({ name }) => name !== 'Extension').map(withoutExtension)
  return { ...node, children }
}

test('a card comes back whole from its own PMML', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card }) => {
      const pmml = toPmml(card)
      if (!pmml.ok) return assert.equal(pmml.flaws[0]?.code, 'text-special')
      const back = fromPmml(pmmlTree(card), about)
      assert.ok(back.ok)
      assert.deepEqual(back.card, JSON.parse(JSON.stringify(card)))
      return assert.deepEqual(back.flaws, [])
    }),
    { numRuns: 150 },
  )
})

test('without what we carry along, the PMML alone gives the same score and the same losses', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card, rows }) => {
      const pmml = toPmml(card)
      if (!pmml.ok) return
      const back = fromPmml(withoutExtension(pmmlTree(card)), about)
      assert.ok(back.ok, JSON.stringify(back))
      const plain: Scorecard = { ...back.card, digest: '' }
      assert.ok(isUsable(checkCard(plain)), JSON.stringify(checkCard(plain)))
      for (const facts of rows) {
        const [own, other] = [scoreFacts(card, facts, DAY), scoreFacts(plain, facts, DAY)]
        assert.equal(other.scored, own.scored)
        if (!own.scored || !other.scored) continue
        assert.equal(other.score, own.score)
        if (card.reasonMethod.method !== 'mean' || card.reasonMethod.most !== 4) continue
        const losses = (one: typeof own): readonly unknown[] =>
          one.reasons.principal.map(({ id, loss }) => [id, loss])
        assert.deepEqual(losses(other), losses(own))
      }
    }),
    { numRuns: 150 },
  )
})

test('what XML cannot hold is refused, not written', () => {
  const pmml = toPmml(madeCard([categorical('c', [['\u0001'], ['b']], [1, 2])]))
  assert.ok(!pmml.ok && pmml.flaws[0]?.code === 'control-sign')
})
