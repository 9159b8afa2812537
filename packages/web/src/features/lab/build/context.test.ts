import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tidy, withItem, withValue } from './context.ts'

test('what is taken away leaves nothing behind in the file', () => {
  assert.deepEqual(withValue<string, number>({ a: 1, b: 2 }, 'a', undefined), { b: 2 })
  assert.equal(withValue<string, number>({ a: 1 }, 'a', undefined), undefined)
  assert.deepEqual(withValue<string, number>(undefined, 'a', 1), { a: 1 })
  assert.deepEqual(withItem([1, 2, 3], 1, undefined), [1, 3])
  assert.deepEqual(withItem([1, 2, 3], 1, 9), [1, 9, 3])
  assert.deepEqual(tidy({ a: 1, b: undefined }), { a: 1 })
})
