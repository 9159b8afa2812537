import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jaroWinkler } from '@xinyong/identity'
import fc from 'fast-check'
import { packedDistance, packedJaroWinkler, packTexts } from './packed.ts'

// The textbook table, whole and slow: the oracle of the packed one.
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  )
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const replace = table[row - 1]![column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let best = Math.min(replace, table[row - 1]![column]! + 1, table[row]![column - 1]! + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, table[row - 2]![column - 2]! + 1)
      table[row]![column] = best
    }
  return table[a.length]![b.length]!
}

const word = fc.stringMatching(/^[abc]{0,9}$/)

test('the bounded distance is the textbook one up to its limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      const found = packedDistance(packTexts([a, b]), 0, 1, limit)
      assert.equal(found, Math.min(distance(a, b), limit + 1))
    }),
    { numRuns: 2000 },
  )
})

// Past one machine word, and with letters that no table of Latin holds.
const long = fc.stringMatching(/^[abc]{20,64}$/)
const foreign = fc.stringMatching(/^[aбв]{0,9}$/)

test('Jaro–Winkler agrees with the one of identity, and both ways round', () => {
  fc.assert(
    fc.property(fc.oneof(word, long, foreign), fc.oneof(word, long, foreign), (a, b) => {
      const packed = packTexts(a < b ? [a, b] : [b, a])
      if (a === b) return
      assert.equal(packedJaroWinkler(packed, 0, 1), packedJaroWinkler(packed, 1, 0))
      assert.ok(Math.abs(packedJaroWinkler(packed, 0, 1) - jaroWinkler(a, b)) < 1e-12)
    }),
    { numRuns: 2000 },
  )
})
