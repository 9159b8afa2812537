import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import { scoreFacts } from '../score-facts.ts'
import { anyCard, cardWithFacts } from '../testing/arbitraries.ts'
import { DAY } from '../testing/made-card.ts'
import { checkCard, isUsable } from '../check-card.ts'
import { buildCard } from './card-source.ts'
import { cardColumns } from './columns.ts'
import { compileCard } from './compile-card.ts'
import { scoreColumns, scoreColumnsWithReasons } from './score-columns.ts'

test('made cards are usable ones', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const flaws = checkCard(card).filter(({ severity }) => severity === 'refuse')
      assert.deepEqual(flaws, [])
      assert.ok(isUsable(flaws))
    }),
    { numRuns: 50 },
  )
})

test('interpreted, compiled, as text, columnar: the same score, reasons and refusals on any card and facts', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card, rows }) => {
      const compiled = compileCard(card)
      const built = buildCard(card, (source) => runInThisContext(source))
      const columns = cardColumns(card, rows)
      const batch = scoreColumns(compiled, columns)
      const explained = scoreColumnsWithReasons(compiled, columns)
      rows.forEach((facts, row) => {
        const oracle = scoreFacts(card, facts, DAY)
        assert.equal(batch.refused[row] === 0, oracle.scored)
        assert.equal(explained.refused[row], batch.refused[row])
        if (!oracle.scored) {
          assert.equal(compiled.score(facts), undefined)
          assert.equal(built(facts), undefined)
          assert.equal(compiled.scoreWithReasons(facts), undefined)
          return
        }
        assert.equal(compiled.score(facts), oracle.score)
        assert.equal(built(facts), oracle.score)
        assert.equal(batch.scores[row], oracle.score)
        assert.equal(explained.scores[row], oracle.score)
        const reasons = oracle.reasons.principal.map(({ id, loss }) => ({ id, loss }))
        assert.deepEqual(compiled.scoreWithReasons(facts), { score: oracle.score, reasons })
        const first = row * explained.most
        const listed = Array.from({ length: explained.counts[row]! }, (_, at) => ({
          id: compiled.tables.reasonIds[explained.reasons[first + at]!]!,
          loss: explained.losses[first + at]!,
        }))
        assert.deepEqual(listed, reasons)
      })
    }),
    { numRuns: 400 },
  )
})
