import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suppressed } from './statistics.ts'

test('one to four are not told exactly; none and five are', () => {
  assert.deepEqual([0, 1, 4, 5, 120].map(suppressed), [0, null, null, 5, 120])
})
