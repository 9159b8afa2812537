import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { valuesOf } from '../values-of.ts'
import { bestPolicy, profitOf } from './policies.ts'
import { lending } from './lending-model.ts'
import type { Group } from './score-table.ts'

const group = (people: readonly number[], repay: readonly number[], weight: number): Group => {
  const total = people.reduce((sum, one) => sum + one, 0)
  return {
    people: people.map((one) => one / total),
    repay: repay.toSorted((a, b) => a - b),
    weight,
  }
}
const list = (min: number, max: number) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: 4, maxLength: 4 })
const groups = fc
  .tuple(
    list(0.1, 1),
    list(0.01, 0.99),
    list(0.1, 1),
    list(0.01, 0.99),
    fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  )
  .map(([pa, ra, pb, rb, w]) => [group(pa, ra, w), group(pb, rb, 1 - w)])

test('no other policy of the same rule earns more, and parity holds where the rule asks for it', () => {
  const stakes = { repaid: 1, defaulted: -2 }
  fc.assert(
    fc.property(groups, fc.double({ min: 0, max: 1, noNaN: true }), (both, rate) => {
      for (const rule of ['demographic-parity', 'equal-opportunity'] as const) {
        const weights = both.map(({ people, repay }) => {
          const w = people.map((share, s) =>
            rule === 'demographic-parity' ? share : share * repay[s]!,
          )
          const total = w.reduce((sum, one) => sum + one, 0)
          return w.map((one) => one / total)
        })
        const other = weights.map((w) => {
          let left = rate
          return w
            .toReversed()
            .map((share) => {
              const taken = Math.min(1, Math.max(0, left / share))
              left -= taken * share
              return taken
            })
            .toReversed()
        })
        const best = bestPolicy(rule, both, stakes)
        assert.ok(profitOf(best, both, stakes) >= profitOf(other, both, stakes) - 1e-9)
        const [a, b] = best.map((accept, g) =>
          accept.reduce((sum, p, s) => sum + p * weights[g]![s]!, 0),
        )
        assert.ok(Math.abs(a! - b!) < 1e-6)
      }
    }),
    { numRuns: 300 },
  )
})

const small = {
  scores: [0, 1, 2],
  peopleA: [2, 1, 1],
  peopleB: [1, 1, 2],
  repayA: [0.2, 0.5, 0.9],
  repayB: [0.3, 0.6, 0.95],
  up: 1,
  down: -1,
  low: 0,
  high: 2,
}

test('drawn people meet the exact mean, and a profit rule lends where it pays', () => {
  const exact = lending.run(valuesOf(lending, { ...small, clamp: 'person', defaulted: -1 }), {
    seed: 3,
    replicate: 0,
  })
  const drawn = lending.run(
    valuesOf(lending, { ...small, clamp: 'person', defaulted: -1, people: 200_000, years: 3 }),
    { seed: 3, replicate: 0 },
  )
  assert.equal(exact['threshold.A'], 1)
  for (const name of ['A', 'B'])
    assert.ok(Math.abs(exact[`change.${name}`]! - drawn[`change.${name}`]!) < 0.01)
  assert.ok(drawn['end.mean.B']! > drawn['end.mean.A']!)
})

test('lists that do not fit are refused by name', () => {
  for (const [wrong, name] of [
    [{ ...small, peopleA: [1] }, 'peopleA'],
    [{ ...small, repayB: [2, 0, 0] }, 'repayB'],
    [{ ...small, scores: [2, 1, 0] }, 'scores'],
    [{ ...small, rule: 'luck' }, 'rule'],
    [{ ...small, color: 1 }, 'color'],
  ] as const)
    assert.throws(
      () => lending.run(valuesOf(lending, wrong), { seed: 1, replicate: 0 }),
      (error) => {
        assert.equal((error as { parameter?: string }).parameter, name)
        return true
      },
    )
})
