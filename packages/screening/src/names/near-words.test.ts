import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { slipsBetween } from '../search/slips.ts'
import { nearWords } from './near-words.ts'

const word = fc.stringMatching(/^[abcаб]{1,6}$/)

test('tells what measuring every word tells', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), word, (words, asked) => {
      assert.equal(
        nearWords(words)(asked),
        words.some((known) => slipsBetween(asked, known) <= 1),
      )
    }),
    { numRuns: 2000 },
  )
})
