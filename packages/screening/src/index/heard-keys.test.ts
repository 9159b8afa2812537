import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardKey, heardKeysOfHan, nearKeys } from './heard-keys.ts'

test('a Han word is kept under the key of the Latin word it says', () => {
  for (const [han, latin] of [
    ['弗兰克', 'frank'],
    ['安德森', 'anderson'],
    ['高桥', 'takahashi'],
    ['奥托', 'otto'],
  ] as const)
    assert.ok(heardKeysOfHan(han).includes(heardKey(latin)), `${han} ${latin}`)
})

test('near keys are one consonant apart, and a short key has none', () => {
  const near = nearKeys('FLNK')
  assert.ok(near.has('FLNK') && near.has('FLN') && near.has('FLNTK') && !near.has('FL'))
  assert.deepEqual([...nearKeys('FL')], ['FL'])
})
