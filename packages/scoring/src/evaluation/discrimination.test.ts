import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bootstrapInterval } from './bootstrap.ts'
import { seededRandom } from '../statistics/random.ts'
import { aucOf, compareAucs, discriminationOf, rocCurve } from './discrimination.ts'

/** Every pair of a good and a bad row, counted: slow, and plainly right. */
function byPairs(scores: readonly number[], bad: readonly boolean[]): number {
  let [won, pairs] = [0, 0]
  for (const [i, a] of scores.entries())
    for (const [j, b] of scores.entries())
      if (!bad[i] && bad[j]) {
        pairs += 1
        won += a > b ? 1 : a === b ? 0.5 : 0
      }
  return won / pairs
}

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean()), { minLength: 4, maxLength: 40 })
  .filter((all) => all.some(([, bad]) => bad) && all.some(([, bad]) => !bad))

test('the area under the curve is the share of pairs in the right order, ties half', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const scores = Float64Array.from(all, ([score]) => score)
      const bad = Uint8Array.from(all, ([, flag]) => Number(flag))
      const expected = byPairs(
        [...scores],
        all.map(([, flag]) => flag),
      )
      const found = discriminationOf(scores, bad)
      assert.ok(Math.abs(aucOf(scores, bad) - expected) < 1e-12)
      assert.ok(found !== undefined && Math.abs(found.auc - expected) < 1e-12)
      const area = rocCurve(scores, bad).reduce(
        (sum, point, at, curve) =>
          at === 0
            ? 0
            : sum +
              ((point.falseAlarms - curve[at - 1]!.falseAlarms) *
                (point.badsFound + curve[at - 1]!.badsFound)) /
                2,
        0,
      )
      assert.ok(Math.abs(area - expected) < 1e-12)
      const self = compareAucs(scores, scores, bad)
      assert.equal(self.difference, 0)
      assert.equal(self.pValue, 1)
    }),
  )
})

test("DeLong's interval is about as wide as the bootstrap's", () => {
  const random = seededRandom(5)
  const bad = Uint8Array.from({ length: 600 }, () => (random() < 0.3 ? 1 : 0))
  const scores = Float64Array.from(bad, (flag) => random() + random() - 0.5 * flag)
  const found = discriminationOf(scores, bad)!
  const drawn = bootstrapInterval(scores, bad, aucOf, { resamples: 400, seed: 11 })
  const [delong, bootstrap] = [found.aucInterval[1] - found.aucInterval[0], drawn.high - drawn.low]
  assert.ok(Math.abs(delong / bootstrap - 1) < 0.15, `${delong} and ${bootstrap}`)
  assert.deepEqual(drawn, bootstrapInterval(scores, bad, aucOf, { resamples: 400, seed: 11 }))
})

test('one class alone cannot be told apart', () => {
  assert.equal(discriminationOf(Float64Array.of(1, 2), Uint8Array.of(0, 0)), undefined)
})
