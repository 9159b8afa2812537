import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashText, hashWithout } from './hash.ts'

test('the hash of a word without a letter is that of what is left', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(20), (word, any, seed) => {
      const at = any % word.length
      assert.equal(
        hashWithout(word, at, seed),
        hashText(word.slice(0, at) + word.slice(at + 1), seed),
      )
    }),
  )
})
