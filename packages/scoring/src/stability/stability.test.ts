import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cardColumns } from '../card/compiled/columns.ts'
import { compileCard } from '../card/compiled/compile-card.ts'
import { categorical, madeCard, numeric } from '../card/testing/made-card.ts'
import { seededRandom } from '../statistics/random.ts'
import { compareCards } from './compare-cards.ts'
import { monitorCard } from './monitor-card.ts'
import { stabilityOf } from './population-stability.ts'

test('the index is the written formula, and zero where shares are the same', () => {
  const [then, now] = [
    [100, 300, 600],
    [200, 300, 500],
  ]
  const expected = 0.1 * Math.log(2) + 0 + -0.1 * Math.log(5 / 6)
  const stability = stabilityOf(then, now)!
  assert.ok(Math.abs(stability.index - expected) < 1e-12)
  assert.equal(stability.alarm, 'steady')
  assert.equal(
    stabilityOf(
      then,
      then.map((count) => count * 3),
    )!.index,
    0,
  )
  assert.equal(stabilityOf([0, 0], [1, 2]), undefined)
  assert.equal(stabilityOf([50, 0], [0, 50])!.alarm, 'alarm')
  assert.equal(stabilityOf([50, 50, 0], [49, 51, 0])!.bins[2]!.part, 0)
})

test('the index is never negative and does not depend on the order of bins', () => {
  const counts = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(counts, (pairs) => {
      const index = (some: typeof pairs): number | undefined =>
        stabilityOf(
          some.map(([a]) => a),
          some.map(([, b]) => b),
        )?.index
      const own = index(pairs)
      if (own === undefined) return
      assert.ok(own >= 0)
      assert.ok(Math.abs(own - index(pairs.toReversed())!) < 1e-9)
    }),
  )
})

test('without change the index is noise as large as it says, and one in twenty is below 0.05', () => {
  const random = seededRandom(5)
  const draw = (count: number): readonly number[] => {
    const counts = Array.from({ length: 8 }, () => 0)
    for (let at = 0; at < count; at += 1) counts[Math.floor(random() * 8)]! += 1
    return counts
  }
  const seen = Array.from({ length: 400 }, () => stabilityOf(draw(300), draw(200))!)
  const average = seen.reduce((sum, { index }) => sum + index, 0) / seen.length
  assert.ok(Math.abs(average / seen[0]!.expectedNoise - 1) < 0.1, `${average}`)
  const small = seen.filter(({ pValue }) => pValue < 0.05).length / seen.length
  assert.ok(small > 0.02 && small < 0.09, `${small}`)
})

test('a card sees which characteristic moved and what that does to scores', () => {
  const counted = numeric('n', [10], [-20, 30])
  const n = {
    ...counted,
    bins: counted.bins.map((bin) => ({ ...bin, counts: { good: 400, bad: 100 } })),
  }
  const plain = categorical('c', [['a'], ['b']], [5, -5])
  const c = {
    ...plain,
    bins: plain.bins.map((bin) => ({ ...bin, counts: { good: 450, bad: 50 } })),
  }
  const scoreBands = [
    { to: 500, good: 400, bad: 100 },
    { from: 500, good: 500, bad: 0 },
  ]
  const compiled = compileCard(madeCard([n, c], { scoreBands }))
  const rows = Array.from({ length: 1000 }, (_, at) => ({
    n: at % 10 < 9 ? 5 : 15,
    c: at % 2 === 0 ? 'a' : 'b',
  }))
  const monitor = monitorCard(
    compiled,
    cardColumns(compiled.card, [...rows, { n: 'broken', c: 'a' }]),
  )
  assert.equal(monitor.refused, 1)
  assert.equal(monitor.alarm, 'alarm')
  const [first, second] = monitor.characteristics
  assert.equal(first!.stability!.alarm, 'alarm')
  assert.ok(Math.abs(first!.pointsShift - (-15 - 5)) < 1e-9)
  assert.equal(first!.refused, 1)
  assert.equal(second!.stability!.alarm, 'steady')
  assert.equal(monitor.score!.alarm, 'alarm')
})

test('swap sets count everybody once, and a better challenger shows', () => {
  const random = seededRandom(11)
  const count = 2000
  const outcomes = Array.from({ length: count }, () => (random() < 0.3 ? 1 : 0))
  const noisy = (noise: number): Float64Array =>
    Float64Array.from(outcomes, (bad) => (1 - bad) * 40 + random() * noise)
  const [champion, challenger] = [
    { scores: noisy(200), cut: 100 },
    { scores: noisy(60), cut: 40 },
  ]
  const seen = outcomes.map((bad, at) => (at % 4 === 0 ? -1 : bad))
  const { both, neither, swappedIn, swappedOut, agreement, discrimination } = compareCards({
    champion,
    challenger,
    outcomes: seen,
  })
  assert.equal(both.rows + neither.rows + swappedIn.rows + swappedOut.rows, count)
  assert.equal(agreement, (both.rows + neither.rows) / count)
  assert.ok(discrimination!.difference.difference > 0.1 && discrimination!.difference.pValue < 1e-6)
  assert.ok(swappedIn.badRate! < swappedOut.badRate!)
  const same = compareCards({ champion, challenger: champion, outcomes: seen })
  assert.equal(same.swappedIn.rows + same.swappedOut.rows, 0)
  assert.equal(same.discrimination!.difference.difference, 0)
  assert.equal(
    compareCards({ champion, challenger, outcomes: outcomes.map(() => -1) }).discrimination,
    undefined,
  )
})
