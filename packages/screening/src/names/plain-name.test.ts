import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normaliseName } from '@xinyong/identity'
import fc from 'fast-check'
import { plainName } from './plain-name.ts'

const letter = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...Array.from('abcdeXYZ019 .,-/()&\'`"^~_@[')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
)

test('a plain name is read as any name is', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 210 }), (letters) => {
      const name = letters.join('')
      const read = plainName(name)
      if (read === undefined) return
      plain += 1
      const { text, tokens, script } = normaliseName(name)
      assert.deepEqual(read, { text, tokens, script })
    }),
    { numRuns: 3000 },
  )
  assert.ok(plain > 300)
})

test('the Kelvin sign is a k, and other letters are left to the long way', () => {
  assert.deepEqual(plainName('\u212ain Ltd.')?.tokens, normaliseName('\u212ain Ltd.').tokens)
  assert.equal(plainName('M\u00fcller'), undefined)
  assert.equal(plainName("O'Brien"), undefined)
})
