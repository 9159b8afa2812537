import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jaroWinkler } from './jaro-winkler.ts'

test('gives the figures of the literature', () => {
  const close = (a: string, b: string, expected: number): void =>
    assert.ok(Math.abs(jaroWinkler(a, b) - expected) < 0.0001, `${a} ${b} ${jaroWinkler(a, b)}`)
  close('MARTHA', 'MARHTA', 0.9611)
  close('DIXON', 'DICKSONX', 0.8133)
  close('DWAYNE', 'DUANE', 0.84)
  assert.equal(jaroWinkler('abc', 'xyz'), 0)
  assert.equal(jaroWinkler('', 'a'), 0)
})

test('is symmetric, within 0 and 1, and 1 only for equal texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '𠮷'), maxLength: 10 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const score = jaroWinkler(a, b)
      assert.equal(jaroWinkler(b, a), score)
      assert.ok(score >= 0 && score <= 1)
      assert.equal(score === 1, a === b)
    }),
    { numRuns: 1000 },
  )
})
