import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { damerauLevenshtein } from './damerau-levenshtein.ts'

const neighbours = (text: string): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at <= text.length; at += 1) {
    for (const letter of 'ab') {
      found.push(text.slice(0, at) + letter + text.slice(at))
      if (at < text.length) found.push(text.slice(0, at) + letter + text.slice(at + 1))
    }
    found.push(text.slice(0, at) + text.slice(at + 1))
    if (at + 1 < text.length)
      found.push(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2))
  }
  return found
}

// The definition itself: the fewest edits on any path, by breadth-first search.
const searched = (from: string, to: string): number => {
  let frontier = new Set([from])
  const seen = new Set([from])
  for (let steps = 0; ; steps += 1) {
    if (frontier.has(to)) return steps
    const next = new Set<string>()
    for (const text of frontier)
      for (const other of neighbours(text))
        if (other.length <= 6 && !seen.has(other)) {
          seen.add(other)
          next.add(other)
        }
    frontier = next
  }
}

const short = fc.stringMatching(/^[ab]{0,4}$/)

test('agrees with a search over all edits', () => {
  fc.assert(
    fc.property(short, short, (a, b) => assert.equal(damerauLevenshtein(a, b), searched(a, b))),
    { numRuns: 300 },
  )
})

test('is symmetric, and a limit only cuts what lies above it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '张', '𠮷'), maxLength: 9 })
  fc.assert(
    fc.property(text, text, fc.nat(9), (a, b, limit) => {
      const distance = damerauLevenshtein(a, b)
      assert.equal(damerauLevenshtein(b, a), distance)
      assert.equal(damerauLevenshtein(a, b, limit), Math.min(distance, limit + 1))
    }),
    { numRuns: 1000 },
  )
})

test('a swap across an inserted letter costs two', () => {
  assert.equal(damerauLevenshtein('ca', 'abc'), 2)
  assert.equal(damerauLevenshtein('张三丰', '张丰三'), 1)
})
