import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOf, patchKinds, patchOf } from './patch-kinds.ts'

test('a change is told in the words in which it was chosen', () => {
  for (const kind of patchKinds.filter((one) => one !== 'path')) {
    const value = kind.startsWith('no-') ? '' : '2y'
    assert.deepEqual(kindOf(patchOf(kind, value)), { kind, value })
  }
})

test('any other change is told by its path', () => {
  assert.deepEqual(patchOf('path', '[1, "a"]', 'points.base'), {
    set: 'points.base',
    value: [1, 'a'],
  })
  assert.deepEqual(patchOf('path', '30cd', 'x.y'), { set: 'x.y', value: '30cd' })
  assert.equal(kindOf({ set: 'points.base', value: 1 }), undefined)
  assert.equal(kindOf({ keep: 'measures', where: { domain: ['a', 'b'] } }), undefined)
})
