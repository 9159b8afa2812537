import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ScreeningShown } from '../../ports/review.ts'
import { diffResults } from './diff-results.ts'

const result = (id: string, more: Partial<ScreeningShown> = {}): ScreeningShown => ({
  id,
  subject: 's',
  name: id,
  schema: 'Person',
  registers: ['list'],
  score: 0.9,
  strength: 'strong',
  explanation: [],
  entries: [],
  subjects: [],
  names: [id],
  band: 'strong',
  ambiguous: false,
  identified: false,
  logOdds: 2,
  birthDates: [],
  countries: [],
  topics: [],
  ...more,
})

test('tells what is new, changed and gone; a date of change or a digit of a weight alone is nothing', () => {
  const before = [result('a'), result('b'), result('c', { lastChange: '2026-01-01', score: 0.91 })]
  const after = [
    result('b', { birthDates: ['1970'] }),
    result('c', { lastChange: '2026-02-02', score: 0.92 }),
    result('d'),
  ]
  assert.deepEqual(
    diffResults(before, after).map(({ kind, entity }) => [kind, entity]),
    [
      ['changed', 'b'],
      ['new', 'd'],
      ['gone', 'a'],
    ],
  )
})

test('applied to what was, the changes give what is', () => {
  const results = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 })), {
      selector: ([id]) => id,
    })
    .map((pairs) =>
      pairs.map(([id, year]) => result(`e${id}`, { birthDates: [String(1970 + year)] })),
    )
  fc.assert(
    fc.property(results, results, (before, after) => {
      const held = new Map(before.map((one) => [one.id, one]))
      for (const change of diffResults(before, after))
        if (change.after === undefined) held.delete(change.entity)
        else held.set(change.entity, change.after)
      const sorted = (of: readonly ScreeningShown[]) =>
        of.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      assert.deepEqual(sorted([...held.values()]), sorted(after))
    }),
  )
})
