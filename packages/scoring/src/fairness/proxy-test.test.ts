import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardColumns } from '../card/compiled/columns.ts'
import { compileCard } from '../card/compiled/compile-card.ts'
import { categorical, madeCard, numeric } from '../card/testing/made-card.ts'
import { seededRandom } from '../statistics/random.ts'
import { correctedV, proxyTest } from './proxy-test.ts'

test('an input that gives the group away is warned of, one that does not is not', () => {
  const random = seededRandom(3)
  const card = madeCard([
    numeric('income', [30, 60], [-10, 0, 10]),
    categorical('district', [['north'], ['south'], ['east']], [12, -12, 3]),
  ])
  const groups = Array.from({ length: 3000 }, () => (random() < 0.4 ? 'x' : 'y'))
  const rows = groups.map((group) => ({
    income: random() * 90,
    district: random() < 0.85 ? (group === 'x' ? 'north' : 'south') : 'east',
  }))
  const compiled = compileCard(card)
  const unknown = [...groups, undefined]
  const columns = cardColumns(card, [...rows, { income: 'broken', district: 'north' }])
  const [first, second] = proxyTest(compiled, columns, unknown)
  assert.deepEqual([first?.characteristic, first?.warn], ['district', true])
  assert.ok(first!.cramersV > 0.8 && first!.tellsApart > 0.8)
  assert.ok(first!.message!.zh.includes('district'))
  assert.deepEqual([second?.characteristic, second?.warn], ['income', false])
  assert.ok(second!.cramersV < 0.05 && second!.tellsApart < 0.55)
})

test('the measure is 1 for the same thing, 0 for no table, and does not rise with empty bins', () => {
  assert.ok(
    correctedV([
      [500, 0],
      [0, 500],
    ]) > 0.999,
  )
  assert.equal(correctedV([[5, 5]]), 0)
  assert.equal(correctedV([]), 0)
  const table = [
    [60, 40],
    [30, 70],
  ]
  assert.equal(correctedV(table), correctedV(table.map((row) => [...row, 0])))
})
