import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pinyinOf } from '../names/syllables.ts'
import { maySpellMandarin } from './may-spell-mandarin.ts'

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at))

test('no word that has a reading is told to have none', () => {
  for (const a of LETTERS)
    for (const b of LETTERS)
      for (const c of ['', ...LETTERS]) {
        const word = a + b + c
        if (!maySpellMandarin(word)) assert.deepEqual(pinyinOf(word), [], word)
      }
  const syllable = fc.constantFrom(
    'tse',
    'tung',
    'hsueh',
    'lyu',
    'lv',
    'nyu',
    'er',
    'erh',
    'zhong',
    'a',
    'ssu',
    'tzu',
  )
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (all) => {
      const word = all.join('')
      if (pinyinOf(word).length > 0) assert.ok(maySpellMandarin(word), word)
    }),
  )
})

test('words of other languages are mostly told at once', () => {
  for (const word of ['mohammed', 'vladimir', 'trading', 'export', 'smith'])
    assert.equal(maySpellMandarin(word), false, word)
  for (const word of ['tsetung', 'zedong', 'hsi', 'guofan']) assert.ok(maySpellMandarin(word), word)
})
