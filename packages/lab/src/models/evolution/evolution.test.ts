import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { valuesOf } from '../values-of.ts'
import { fixation } from './fixation.ts'
import { matrixGame } from './matrix-game.ts'
import { expectedPayoffs } from './mixed-payoffs.ts'
import { groupPayoffs, pairPayoffs } from './public-goods.ts'
import type { Game } from './public-goods.ts'
import { publicGoods } from './public-goods-model.ts'
import { stationary } from './rare-mutation.ts'

const near = (actual: number | undefined, expected: number, tolerance = 1e-9): void =>
  assert.ok(
    Math.abs((actual ?? Number.NaN) - expected) <= tolerance,
    `${actual} is not ${expected}`,
  )

const logs = (rates: readonly (readonly number[])[]) => rates.map((row) => row.map(Math.log))

const run = (set: Record<string, unknown>) =>
  publicGoods.run(valuesOf(publicGoods, set), { seed: 1, replicate: 0 })

test('fixation: neutral 1/N, Moran closed form, strong imitation without overflow', () => {
  const advantage = () => ({ mutant: 1.1, resident: 1 })
  near(
    fixation(100, () => ({ mutant: 1, resident: 1 }), { rule: 'imitation', strength: 5 }),
    0.01,
  )
  near(
    fixation(100, advantage, { rule: 'moran-linear', strength: 1 }),
    (1 - 1 / 1.1) / (1 - 1.1 ** -100),
    1e-12,
  )
  near(fixation(50, advantage, { rule: 'imitation', strength: Infinity }), 1)
  assert.equal(
    fixation(50, () => ({ mutant: 0, resident: 1 }), { rule: 'imitation', strength: Infinity }),
    0,
  )
  // e^(-1000) cannot be held in a number next to 1, but it is not nothing either way round.
  near(
    fixation(11, () => ({ mutant: 100, resident: 0 }), { rule: 'imitation', strength: 1 }),
    1,
  )
})

test('the chain without way back rests where it ends; others are solved exactly', () => {
  assert.deepEqual(
    stationary(
      logs([
        [0, 1, 1],
        [0, 0, 0],
        [0, 1, 0],
      ]),
    ),
    [0, 1, 0],
  )
  const two = stationary(
    logs([
      [0, 0.2],
      [0.1, 0],
    ]),
  )
  near(two[0], 1 / 3)
  const chain = fc.array(
    fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    {
      minLength: 4,
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(chain, (rate) => {
      const pi = stationary(logs(rate))
      near(
        pi.reduce((sum, p) => sum + p, 0),
        1,
      )
      // Balance: what flows out of a state flows into it.
      for (let s = 0; s < 4; s += 1) {
        const out = [0, 1, 2, 3].reduce((sum, j) => sum + (j === s ? 0 : pi[s]! * rate[s]![j]!), 0)
        const into = [0, 1, 2, 3].reduce((sum, i) => sum + (i === s ? 0 : pi[i]! * rate[i]![s]!), 0)
        near(out, into)
      }
    }),
  )
})

test('a freedom to stay out leads to punishment: (2, 2, 2, 2+M)/(8+M) under strong imitation', () => {
  const shares = run({ population: 100 })
  near(shares['share.contributor'], 2 / 108)
  near(shares['share.defector'], 2 / 108)
  near(shares['share.loner'], 2 / 108)
  near(shares['share.peer'], 102 / 108)
  // Where nobody may stay out, defectors take most of the time.
  assert.ok((run({ voluntary: false })['share.defector'] ?? 0) > 0.9)
})

test('of two states that nothing invades, the limit of strong selection chooses as strong selection does', () => {
  // Coordination: both strategies are safe under infinite strength; the wider basin keeps the population.
  const game = (strength: number) =>
    matrixGame.run(
      valuesOf(matrixGame, {
        payoffs: [
          [5, 0],
          [4, 2],
        ],
        rule: 'imitation',
        strength,
        population: 40,
      }),
      { seed: 1, replicate: 0 },
    )
  const shares = [5, 500, Infinity].map((strength) => game(strength)['share.2']!)
  for (const share of shares) near(share, 1, 1e-6)
  // Where all must take part a pool cannot begin, though nothing could end it.
  const pool = { voluntary: false, peers: false, pool: true, secondOrderPool: 1, share: 'others' }
  for (const strength of [1, 100, Infinity])
    near(run({ ...pool, strength })['share.defector'], 1, 1e-6)
})

test('mean payoffs of two kinds are the same from the pair formula and from any mixture', () => {
  const game: Game = {
    group: 5,
    multiplier: 3,
    cost: 1,
    outside: 1,
    share: 'others',
    peerFine: 0.7,
    peerCost: 0.7,
    poolFine: 0.7,
    poolCost: 0.7,
    secondOrderPeer: 0.5,
    secondOrderPool: 1,
  }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 29 }), (i) => {
      for (const [a, b] of [
        ['peer', 'defector'],
        ['pool', 'contributor'],
        ['loner', 'contributor'],
      ] as const) {
        const pair = pairPayoffs(game, 30, a, b)(i)
        const [m, r] = expectedPayoffs(game, [a, b], [i, 30 - i])
        near(pair.mutant, m!)
        near(pair.resident, r!)
      }
    }),
  )
  const counts = { contributor: 0, defector: 1, loner: 4, peer: 0, pool: 0 }
  assert.equal(groupPayoffs(game, counts).defector, 1)
})

test('with small mutation the simulated shares come near those of the rare limit', () => {
  const shares = run({ population: 30, mutation: 0.001, strength: 1000, updates: 400_000 })
  assert.ok((shares['share.peer'] ?? 0) > 0.6)
})
