import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { slipPattern, slipsBetween, slipsTo } from './slips.ts'

// The textbook table of restricted Damerau–Levenshtein.
const byTable = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = best
    }
  return rows[a.length]![b.length]!
}

test('counts as the table does', () => {
  const word = fc.stringMatching(/^[abcd]{0,31}$/)
  fc.assert(
    fc.property(word, word, (a, b) => assert.equal(slipsBetween(a, b), byTable(a, b))),
    { numRuns: 2000 },
  )
})

test('longer words count whole', () => {
  assert.equal(slipsBetween('a'.repeat(32), 'b'), 32)
})

test('a word of the dictionary is compared by its bytes as by its text', () => {
  const word = fc.stringMatching(/^[a-z0-9]{0,40}$/)
  const encoder = new TextEncoder()
  fc.assert(
    fc.property(word, word, word, (a, b, around) => {
      const bytes = encoder.encode(around + b + around)
      const from = around.length
      assert.equal(slipsTo(slipPattern(a), bytes, from, from + b.length), slipsBetween(a, b))
    }),
  )
})
