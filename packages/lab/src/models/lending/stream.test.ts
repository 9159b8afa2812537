import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { valuesOf } from '../values-of.ts'
import { lendingStream } from './stream-model.ts'

const run = (set: Readonly<Record<string, unknown>>, seed = 1) =>
  lendingStream.run(valuesOf(lendingStream, set), { seed, replicate: 0 })

test('nobody of a group is lost or made by a loan, whatever the rule', () => {
  const { choices } = lendingStream.parameters['rule']!
  fc.assert(
    fc.property(
      fc.constantFrom(...choices!),
      fc.constantFrom('truth', 'loans'),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
      (rule, knows, moved, seed) => {
        const found = run({ rule, knows, moved, burnIn: 20, applicants: 400 }, seed)
        for (const name of ['A', 'B']) {
          const shares = [1, 2, 3, 4, 5, 6, 7].map((s) => found[`end.share.${name}.${s}`]!)
          assert.ok(shares.every((share) => share >= 0))
          assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9)
          assert.ok(found[`precision.${name}`]! <= 1 && found[`recall.${name}`]! <= 1)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('what the bank has is what it began with and what its loans brought', () => {
  const found = run({ interest: 0.5, cash: 300, applicants: 3000 })
  const earned = ['A', 'B'].reduce((sum, name) => {
    const repaid = found[`loans.${name}`]! * found[`precision.${name}`]!
    return sum + 0.5 * repaid - (found[`loans.${name}`]! - repaid)
  }, 0)
  assert.ok(Math.abs(found['cash']! - 300 - earned) < 1e-6)
})

test('a bank that can no longer pay out a loan closes', () => {
  const found = run({ rule: 'everyone', repay: [0, 0, 0, 0, 0, 0, 0], cash: 12, applicants: 500 })
  assert.equal(found['served'], 12)
  assert.equal(found['cash'], 0)
})

test('going by its loans a bank finds the cut that pays', () => {
  const found = run({
    knows: 'loans',
    burnIn: 2000,
    moved: 0,
    applicants: 4000,
    repay: [0.05, 0.1, 0.2, 0.8, 0.85, 0.9, 0.95],
  })
  assert.equal(found['end.threshold.A'], 4)
  assert.equal(found['end.threshold.B'], 4)
})

test('lists that do not fit are refused by name', () => {
  for (const [wrong, name] of [
    [{ peopleB: [1, 2] }, 'peopleB'],
    [{ peopleA: [0, 0, 0, 0, 0, 0, 0] }, 'peopleA'],
    [{ repay: [0, 0, 0, 0, 0, 0, 2] }, 'repay'],
  ] as const)
    assert.throws(
      () => run(wrong),
      (error) => (error as { parameter?: string }).parameter === name,
    )
})
