import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { draw } from './mix.ts'
import { vectorSelect } from './select-wasm.ts'
import { plainSelect } from './select.ts'
import type { Select } from './select.ts'

const AGENTS = 400
const word = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff })
const bound = fc.oneof(fc.constantFrom(0, 1, 0xffff_ffff), fc.integer({ min: 0, max: 0xffff_ffff }))
const run = fc
  .tuple(fc.nat(AGENTS), fc.nat(AGENTS))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

const vectors = vectorSelect(AGENTS, 2 * AGENTS)
const ways: readonly (readonly [string, Select | undefined])[] = [
  ['plain', plainSelect(2 * AGENTS)],
  ['vectors', vectors],
]

for (const [name, way] of ways)
  test(`${name}: picks whom the single draws pick, in their order, after what is there`, (t) => {
    if (way === undefined) return t.skip('this machine runs no WebAssembly with vectors')
    fc.assert(
      fc.property(
        word,
        word,
        fc.nat(100),
        run,
        bound,
        bound,
        fc.infiniteStream(bound),
        (k0, k1, slot, [from, to], least, most, some) => {
          const limits = Uint32Array.from(some.take(AGENTS))
          const range = (i: number): number => draw(k0, k1, i, slot) >>> 0
          const all = Array.from({ length: to - from }, (_, at) => from + at)
          const span = Math.max(0, most - least)
          const expected = [
            ...all.filter((i) => range(i) >= limits[i]!),
            ...all.filter((i) => range(i) >= least && range(i) < least + span),
          ]
          const first = way.atOrAbove(k0, k1, slot, limits, from, to, 0)
          const count = way.within(k0, k1, slot, least, span, from, to, first)
          assert.deepEqual([...way.picked.subarray(0, count)], expected)
        },
      ),
      { numRuns: 60 },
    )
  })

test('a range that ends at 2^32 holds every word above its least, an empty one none', () => {
  for (const [, way] of ways) {
    if (way === undefined) continue
    assert.equal(way.within(1, 2, 3, 0, 0x1_0000_0000, 0, AGENTS, 0), AGENTS)
    assert.equal(way.within(1, 2, 3, 0x1_0000_0000, 0, 0, AGENTS, 0), 0)
  }
})

test('a run that ends before it begins picks nobody: a last block may lie beyond all agents', () => {
  for (const [, way] of ways)
    for (const [from, to] of [
      [304, 300],
      [320, 300],
    ] as const) {
      assert.equal(way?.atOrAbove(1, 2, 3, new Uint32Array(AGENTS), from, to, 0) ?? 0, 0)
      assert.equal(way?.within(1, 2, 3, 0, 0x1_0000_0000, from, to, 5) ?? 5, 5)
    }
})
