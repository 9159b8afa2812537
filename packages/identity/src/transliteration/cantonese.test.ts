import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cantonese } from './cantonese.ts'

test('reads simplified and traditional characters alike, the usual reading first', () => {
  assert.deepEqual(
    cantonese('陈大文').map(([first]) => first),
    ['can', 'daai', 'man'],
  )
  assert.equal(cantonese('陳')[0]?.[0], 'can')
  assert.deepEqual(cantonese(''), [])
})
