import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '@xinyong/identity'
import { loadPack } from '@xinyong/rulebook'
import { explainScore, lastRefresh, nextRefresh } from './explain-score.ts'
import type { ScoreExplanation, ScoreFact } from './model.ts'

const path = 'packs/marketplace-trust-score/pack.yaml'
const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const loaded = loadPack([{ path, text }])
assert.ok(loaded.ok)
const { pack } = loaded
const inputs = pack.score!.inputs

const day = fc
  .tuple(
    fc.integer({ min: 2022, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, ...rest]) =>
      [year, ...rest.map((n) => String(n).padStart(2, '0'))].join('-') as PlainDate,
  )
const facts = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ minLength: 1, maxLength: 6 }),
      input: fc.constantFrom(...inputs.map(({ id }) => id)),
      on: day,
      counterparty: fc.constantFrom('a', 'b', 'c'),
      disputed: fc.boolean(),
    },
    { requiredKeys: ['id', 'input', 'on'] },
  ),
  { selector: ({ id }) => id, maxLength: 60 },
)
const listed = fc.constantFrom([], [{ list: 'court-defaulter', entry: 'e1' }])

const told = (
  given: readonly ScoreFact[],
  lists: readonly { list: string; entry: string }[],
  on: PlainDate,
): ScoreExplanation => {
  const found = explainScore(pack, given, lists, on)
  assert.ok(found)
  return found
}

test('every point is told: base and dimensions add up, lines add up to their dimension, all within the range', () => {
  fc.assert(
    fc.property(facts, listed, day, (given, lists, on) => {
      const { score, range, dimensions } = told(given, lists, on)
      assert.equal(range.min + dimensions.reduce((sum, { points }) => sum + points, 0), score)
      assert.ok(range.min <= score && score <= range.max)
      assert.equal(
        dimensions.reduce((sum, { most }) => sum + most, 0),
        range.max - range.min,
      )
      for (const { points, most, lines, cap } of dimensions) {
        const free = lines.reduce((sum, line) => sum + line.points, 0)
        assert.equal(points, cap ? Math.min(free, cap.points) : free)
        assert.ok(0 <= points && points <= most)
      }
      assert.equal(dimensions.flatMap(({ lines }) => lines).length, given.length)
    }),
  )
})

test('the order in which facts were told never matters', () => {
  fc.assert(
    fc.property(facts, listed, day, (given, lists, on) => {
      assert.deepEqual(told(given.toReversed(), lists, on), told(given, lists, on))
    }),
  )
})

test('advice is true: doing it raises the score by as much as was said', () => {
  fc.assert(
    fc.property(facts, listed, day, (given, lists, on) => {
      const before = told(given, lists, on)
      for (const { input, points } of before.raise) {
        const after = lists.some(({ list }) => list === input)
          ? told(
              given,
              lists.filter(({ list }) => list !== input),
              on,
            )
          : told([...given, { id: '\uffff\uffff', input, on, counterparty: 'new' }], lists, on)
        assert.equal(after.score - before.score, points)
      }
    }),
    { numRuns: 40 },
  )
})

test('a list never raises a score, a fact that lowers it never does, and a dispute never lowers it', () => {
  fc.assert(
    fc.property(facts, day, (given, on) => {
      const score = told(given, [], on).score
      assert.ok(told(given, [{ list: 'court-defaulter', entry: 'e' }], on).score <= score)
      const late: ScoreFact = { id: 'late late', input: 'bill-late', on }
      assert.ok(told([...given, late], [], on).score <= score)
      assert.equal(told([...given, { ...late, disputed: true }], [], on).score, score)
    }),
  )
})

test('scores are computed on one day of each month, over the end of a year too', () => {
  const on = (text: string) => text as PlainDate
  assert.deepEqual(
    ['2026-12-05', '2026-12-06', '2026-12-07'].map((date) => [
      lastRefresh(6, on(date)),
      nextRefresh(6, on(date)),
    ]),
    [
      ['2026-11-06', '2026-12-06'],
      ['2026-12-06', '2027-01-06'],
      ['2026-12-06', '2027-01-06'],
    ],
  )
  assert.equal(lastRefresh(6, on('2027-01-05')), '2026-12-06')
})
