import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRandom } from '../random.ts'
import { estimate, unmatchedChances } from './em.ts'
import type { PatternSet } from './em.ts'
import { createPatternCounter } from './patterns.ts'

const RADIX = Uint8Array.of(3, 4, 3)
const CELLS = 10
const flat = (strength: number): Float64Array => new Float64Array(CELLS).fill(strength)
const options = { rounds: 60, tolerance: 0, priorShare: [1, 4] as [number, number] }

const anySet = (random: boolean): fc.Arbitrary<PatternSet> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 500 })), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    )
    .map(([rows, free]) => ({
      name: 'x',
      levels: Uint8Array.from(rows.flatMap(([a, b, c]) => [a, b, c])),
      counts: Float64Array.from(rows, ([, , , count]) => count),
      free: Uint8Array.from(free, (one) => (random || one ? 1 : 0)),
      random,
    }))

test('the likelihood never falls, whatever the patterns', () => {
  fc.assert(
    fc.property(anySet(true), fc.array(anySet(false), { maxLength: 3 }), (blind, ruled) => {
      const priorM = Float64Array.from({ length: CELLS }, (_, at) => 1 + (at % 3))
      const u = unmatchedChances(blind, RADIX, flat(1))
      const { course } = estimate([blind, ...ruled], RADIX, u, { ...options, priorM })
      for (let round = 1; round < course.length; round += 1) {
        const slack = Math.abs(course[round - 1]!) * 1e-12 + 1e-9
        assert.ok(course[round]! >= course[round - 1]! - slack, `round ${round} falls`)
      }
    }),
    { numRuns: 200 },
  )
})

test('nor does it fall where households are a class of their own', () => {
  const household = {
    mix: Float64Array.of(0.1, 0.9, 0),
    fixed: new Map([[2, Float64Array.of(0, 0.7, 0.3)]]),
    personal: Uint8Array.of(1, 0, 0),
  }
  fc.assert(
    fc.property(anySet(true), fc.array(anySet(false), { maxLength: 3 }), (blind, ruled) => {
      const priorM = Float64Array.from({ length: CELLS }, (_, at) => 1 + (at % 3))
      const u = unmatchedChances(blind, RADIX, flat(1))
      const found = estimate([blind, ...ruled], RADIX, u, { ...options, priorM, household })
      const { course } = found
      for (let round = 1; round < course.length; round += 1) {
        const slack = Math.abs(course[round - 1]!) * 1e-12 + 1e-9
        assert.ok(course[round]! >= course[round - 1]! - slack, `round ${round} falls`)
      }
      assert.ok(found.m[1]! <= 0.12 + 1e-12)
      assert.ok(found.household!.mix.every((one) => one >= 0 && one <= 1))
    }),
    { numRuns: 200 },
  )
})

test('chances that made the patterns are found again without labels', () => {
  const below = createRandom(7)
  const draw = (chances: readonly number[]): number => {
    let rest = below(1e6) / 1e6
    for (const [at, chance] of chances.entries()) if ((rest -= chance) < 0) return at + 1
    return chances.length
  }
  const m = [
    [0.1, 0.9],
    [0.1, 0.2, 0.7],
    [0.2, 0.8],
  ]
  const u = [
    [0.95, 0.05],
    [0.9, 0.07, 0.03],
    [0.98, 0.02],
  ]
  const sampled = (share: number, count: number, random: boolean): PatternSet => {
    const counter = createPatternCounter(RADIX)
    for (let drawn = 0; drawn < count; drawn += 1) {
      const match = below(1e6) < share * 1e6
      counter.add(Uint8Array.from(match ? m : u, (chances) => draw(chances)))
    }
    return counter.finish('x', Uint8Array.of(1, 1, 1), random)
  }
  const blind = sampled(0.01, 40_000, true)
  const set = [blind, sampled(0.4, 20_000, false)]
  const priorM = Float64Array.from([0, 1, 3, 0, 1, 1, 3, 0, 1, 3])
  const learning = { ...options, priorM, rounds: 300 }
  const first = estimate(set, RADIX, unmatchedChances(blind, RADIX, flat(1)), learning)
  const known = { estimate: first, share: first.shares[0]! }
  const found = estimate(set, RADIX, unmatchedChances(blind, RADIX, flat(1), known), learning)
  assert.ok(Math.abs(found.m[2]! - 0.9) < 0.02, `m of the first field is ${found.m[2]}`)
  assert.ok(Math.abs(found.u[6]! - 0.03) < 0.01, `u of the second field is ${found.u[6]}`)
  assert.ok(Math.abs(found.shares[1]! - 0.4) < 0.03, `share of matches is ${found.shares[1]}`)
})
