import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plant } from '../testing/plant.ts'
import { check, note } from './i18n-parity.ts'

function compare(english: object, chinese: object): readonly string[] {
  using tree = plant({
    'packages/contract/src/messages/en.json': JSON.stringify(english),
    'packages/contract/src/messages/zh.json': JSON.stringify(chinese),
  })
  return check(tree.root).map(({ message }) => message)
}

test('a key on one side only is found', () => {
  assert.deepEqual(compare({ a: 'x', b: 'y' }, { a: 'x', c: 'z' }), [
    'b is missing',
    'c is missing',
  ])
})

test('a lost or renamed argument is found, also in nested keys', () => {
  assert.deepEqual(compare({ case: { due: 'by {day}' } }, { case: { due: '请于{date}前' } }), [
    'case.due: takes date; English takes day',
  ])
})

test('broken braces are found', () => {
  assert.deepEqual(compare({ a: '{n}' }, { a: '{n' }), ['a: braces do not balance'])
})

test('Chinese may drop the plural but not the number', () => {
  assert.deepEqual(compare({ a: '{n, plural, one {# case} other {# cases}}' }, { a: '{n}件' }), [])
})

test('one catalogue without the other is a finding; none is said aloud', () => {
  using half = plant({ 'packages/contract/src/messages/en.json': '{}' })
  assert.equal(check(half.root).length, 1)
  using none = plant({})
  assert.deepEqual(check(none.root), [])
  assert.match(note(none.root), /nothing was compared/)
})
