import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryAt, numberPath } from './http-tiles.ts'

test('an entry is taken out of its bundle by its place', () => {
  const bundle = Uint8Array.of(0, 1, 7, 0, 0, 0, 3, 1, 2, 3)
  assert.deepEqual([...entryAt(bundle, 0)], [7])
  assert.deepEqual([...entryAt(bundle, 1)], [])
  assert.deepEqual([...entryAt(bundle, 2)], [1, 2, 3])
})

test('tile numbers are written in groups of three', () => {
  assert.equal(numberPath(0), '000')
  assert.equal(numberPath(67), '067')
  assert.equal(numberPath(1_234_067), 'x001/x234/067')
})
