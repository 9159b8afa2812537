import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scoreFacts } from '../card/score-facts.ts'
import type { Actionable, Characteristic } from '../card/scorecard.ts'
import { cardWithFacts } from '../card/testing/arbitraries.ts'
import { categorical, DAY, madeCard, numeric } from '../card/testing/made-card.ts'
import { whatWouldRaise } from './what-would-raise.ts'

const numbers: fc.Arbitrary<Actionable> = fc.oneof(
  fc.constant<Actionable>({ actionable: false }),
  fc
    .record({
      direction: fc.constantFrom('increase' as const, 'decrease' as const, 'any' as const),
      step: fc.constantFrom(undefined, 1, 0.5),
      max: fc.constantFrom(undefined, 12),
      min: fc.constantFrom(undefined, -1),
    })
    .map(({ direction, step, max, min }): Actionable => ({
      actionable: true,
      direction,
      ...(step !== undefined && { step }),
      ...(max !== undefined && { max }),
      ...(min !== undefined && { min }),
    })),
)
const texts = fc.constantFrom<Actionable>(
  { actionable: false },
  { actionable: true, direction: 'categories', to: ['a', 'c'] },
)

test('every change is real: the card itself gives the gain, from actionable facts within what is feasible', () => {
  const property = cardWithFacts.chain(({ card, rows }) =>
    fc
      .tuple(...card.characteristics.map((one) => (one.kind === 'numeric' ? numbers : texts)))
      .map((changes) => ({
        card: {
          ...card,
          characteristics: card.characteristics.map((one, at): Characteristic => ({
            ...one,
            change: changes[at]!,
          })),
        },
        rows,
      })),
  )
  fc.assert(
    fc.property(property, fc.integer({ min: 1, max: 120 }), ({ card, rows }, more) => {
      for (const facts of rows) {
        const before = scoreFacts(card, facts, DAY)
        if (!before.scored) continue
        const { plan, each, reach } = whatWouldRaise(card, facts, before.score, before.score + more)
        for (const { characteristic, to, gain } of [...each, ...(plan ?? [])]) {
          const { change } = card.characteristics.find(({ id }) => id === characteristic)!
          assert.ok(change.actionable)
          const after = scoreFacts(card, { ...facts, [characteristic]: to }, DAY)
          assert.ok(after.scored && after.score === before.score + gain && gain > 0)
          if (change.direction === 'categories') continue
          const from = facts[characteristic] as number
          assert.ok(change.direction !== 'increase' || Number(to) > from)
          assert.ok(change.direction !== 'decrease' || Number(to) < from)
          assert.ok(
            Number(to) <= (change.max ?? Infinity) && Number(to) >= (change.min ?? -Infinity),
          )
        }
        assert.equal(plan === undefined, reach < before.score + more)
        if (plan === undefined) continue
        const changed = Object.fromEntries(
          plan.map(({ characteristic, to }) => [characteristic, to]),
        )
        const after = scoreFacts(card, { ...facts, ...changed }, DAY)
        assert.ok(after.scored && after.score >= before.score + more)
        // Nothing smaller reaches the goal: without any one of its changes the plan falls short.
        for (const { gain } of plan) assert.ok(after.score - gain < before.score + more)
      }
    }),
    { numRuns: 250 },
  )
})

test('the plan takes the fewest changes, then the fewest steps', () => {
  const up = (step: number): Actionable => ({ actionable: true, direction: 'increase', step })
  const card = madeCard([
    numeric('a', [1, 2, 3], [0, 5, 12, 30], { change: up(1) }),
    numeric('b', [1], [0, 11], { change: up(1) }),
    numeric('age', [30], [0, 90]),
    categorical('home', [['rent'], ['own']], [0, 4], {
      change: { actionable: true, direction: 'categories', to: ['own'] },
    }),
  ])
  const facts = { a: 0, b: 0, age: 20, home: 'rent' }
  const goal = (more: number): readonly (readonly [string, unknown, number])[] | undefined =>
    whatWouldRaise(card, facts, 500, 500 + more).plan?.map(({ characteristic, to, gain }) => [
      characteristic,
      to,
      gain,
    ])
  assert.deepEqual(goal(0), [])
  assert.deepEqual(goal(10), [['b', 1, 11]])
  assert.deepEqual(goal(12), [['a', 2, 12]])
  assert.deepEqual(goal(16), [['a', 3, 30]])
  assert.deepEqual(goal(41), [
    ['a', 3, 30],
    ['b', 1, 11],
  ])
  assert.equal(goal(46), undefined)
  assert.equal(whatWouldRaise(card, facts, 500, 600).reach, 545)
})
