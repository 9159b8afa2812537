import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clusterRecords } from './cluster-records.ts'
import type { Judgement } from './judgements.ts'

const SIZE = 9

const cluster = (
  table: readonly number[],
  judgements: readonly Judgement[],
  clean: ReadonlySet<number> = new Set(),
): ReturnType<typeof clusterRecords> => {
  const score = (a: number, b: number): number => table[Math.min(a, b) * SIZE + Math.max(a, b)] ?? 0
  const pairs = Array.from(
    { length: SIZE * SIZE },
    (_, at) => [Math.floor(at / SIZE), at % SIZE] as const,
  ).filter(([a, b]) => a < b)
  return clusterRecords({
    size: SIZE,
    links: {
      count: pairs.length,
      a: Int32Array.from(pairs, ([a]) => a),
      b: Int32Array.from(pairs, ([, b]) => b),
      bits: Float32Array.from(pairs, ([a, b]) => score(a, b)),
    },
    score,
    prior: -8,
    threshold: 0,
    judgements,
    sourceOf: (record) => record % 3,
    clean,
    before: (a, b) => a - b,
  })
}

const table = fc.array(fc.integer({ min: -20, max: 20 }), {
  minLength: SIZE * SIZE,
  maxLength: SIZE * SIZE,
})
const judgements = fc.array(
  fc
    .record({ a: fc.nat(SIZE - 1), b: fc.nat(SIZE - 1), same: fc.boolean() })
    .filter(({ a, b }) => a !== b),
  { maxLength: 12 },
)

test('no cluster ever holds a pair that a person judged different', () => {
  fc.assert(
    fc.property(table, judgements, (bits, judged) => {
      const { leaderOf, bound } = cluster(bits, judged)
      for (const { a, b, same } of judged) {
        if (!same) assert.notEqual(leaderOf[a], leaderOf[b])
        else if (!bound.conflicts.some(({ judgement }) => judgement.a === a && judgement.b === b))
          assert.equal(leaderOf[a], leaderOf[b])
      }
    }),
    { numRuns: 1000 },
  )
})

test('a source that holds every subject once never lends two records to a cluster', () => {
  fc.assert(
    fc.property(table, (bits) => {
      const { leaderOf } = cluster(bits, [], new Set([0, 1, 2]))
      for (let a = 0; a < SIZE; a += 1)
        for (let b = a + 3; b < SIZE; b += 3) assert.notEqual(leaderOf[a], leaderOf[b])
    }),
  )
})

test('a weak link does not chain two groups that contradict each other', () => {
  const bits = Array.from({ length: SIZE * SIZE }, () => -15)
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
    [3, 4],
    [3, 5],
    [4, 5],
  ] as const)
    bits[a * SIZE + b] = 18
  bits[2 * SIZE + 3] = 3
  const { leaderOf } = cluster(bits, [])
  assert.deepEqual(Array.from(leaderOf.slice(0, 6)), [0, 0, 0, 3, 3, 3])
})

test('judgements bind transitively', () => {
  const none = Array.from({ length: SIZE * SIZE }, () => -5)
  const { leaderOf, bound } = cluster(none, [
    { a: 0, b: 1, same: true },
    { a: 1, b: 2, same: true },
    { a: 2, b: 3, same: false },
    { a: 0, b: 3, same: true },
  ])
  assert.equal(leaderOf[0], leaderOf[2])
  assert.notEqual(leaderOf[0], leaderOf[3])
  assert.equal(bound.conflicts.length, 1)
})
