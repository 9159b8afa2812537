import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseText } from './parse-text.ts'

const full = (text: string) => parseText(text, { simple: false })

test('words, phrases, fields, exclusions and likeness are told apart', () => {
  const asked = full('ivan "north sea" -moscow countries:ru name:quartz basalt~2 NOT cuba')
  assert.deepEqual(asked, {
    words: ['ivan', 'north', 'sea', 'quartz', 'basalt'],
    any: false,
    not: ['moscow', 'cuba'],
    fields: [{ field: 'countries', value: 'ru' }],
    fuzzy: true,
  })
  assert.equal(full('a OR b').any, true)
  assert.deepEqual(full('properties.birthDate:1970').fields, [
    { field: 'birthDate', value: '1970' },
  ])
})

test('the simple language knows no fields and no words of command', () => {
  assert.deepEqual(parseText('note: AND so', { simple: true }).words, ['note:', 'AND', 'so'])
  assert.deepEqual(parseText('topics:sanction', { simple: true }).fields, [])
  assert.equal(parseText('a | b', { simple: true }).any, true)
})

test('no text fails, and none makes more words than are looked at', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000, unit: 'grapheme' }), fc.boolean(), (text, simple) => {
      const { words, not, fields } = parseText(text, { simple })
      assert.ok(words.every((word) => word.trim() !== '' && word !== '*'))
      assert.ok(fields.length <= 50)
      assert.ok(not.every((word) => word !== ''))
    }),
  )
})
