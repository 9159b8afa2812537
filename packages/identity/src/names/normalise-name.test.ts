import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LONGEST_NAME, normaliseName } from './normalise-name.ts'

const text = (full: string): string => normaliseName(full).text

test('folds case, width, accents and punctuation', () => {
  assert.equal(text('O’Brien-Ñandú, J.P.'), 'obrien nandu j p')
  assert.equal(text('ＡＣＭＥ　Ｌｔｄ．'), 'acme ltd')
  assert.equal(text('Łódź Straße Ærø'), 'lodz strasse aero')
  assert.equal(text('卡尔·马克思（公司）'), '卡尔 马克思 公司')
  assert.equal(text('Ёлкин Андрей'), 'елкин андрей')
  assert.equal(text('Johnson & Johnson'), 'johnson and johnson')
  assert.equal(text('مُحَمَّد'), 'محمد')
  assert.equal(text('ΣΩΚΡΑΤΗΣ'), text('Σωκράτης'))
})

test('invisible and bidirectional characters cannot hide or turn a name', () => {
  assert.equal(text('Jo\u200bhn \u202eSmith\u202c\u0000'), 'john smith')
  assert.equal(text('a\nb\tc'), 'a b c')
})

test('letters of another alphabet that only look alike are found out', () => {
  const paypal = normaliseName('PаyPаl')
  assert.equal(paypal.text, 'paypal')
  assert.deepEqual(
    paypal.warnings.map(({ code }) => code),
    ['mixed-script'],
  )
  assert.equal(text('Ивaнов'), 'иванов')
  assert.deepEqual(normaliseName('сор').warnings, [])
  assert.equal(text('сор'), 'сор')
})

test('a name without end is cut, and said so', () => {
  const long = normaliseName('x'.repeat(1_000_000))
  assert.equal(long.text.length, LONGEST_NAME)
  assert.deepEqual(
    long.warnings.map(({ code }) => code),
    ['cut'],
  )
  assert.deepEqual(normaliseName('x'.repeat(LONGEST_NAME)).warnings, [])
  assert.ok(Array.from(text('ﷺ'.repeat(LONGEST_NAME))).length <= LONGEST_NAME)
})

test('any text is folded, and folding it again changes nothing', () => {
  const full = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(full, (name) => {
      const once = normaliseName(name)
      assert.equal(text(once.text), once.text)
      assert.equal(once.tokens.join(' '), once.text)
      assert.ok(!/\p{Cc}|\p{Cf}/u.test(once.text))
    }),
    { numRuns: 3000 },
  )
})
