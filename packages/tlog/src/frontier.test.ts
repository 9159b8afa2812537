import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entries } from '../test/fixtures.ts'
import { oracleLeaf, oracleRoot } from '../test/oracle.ts'
import { openFrontier } from './frontier.ts'

const leaves = entries(0, 200).map(oracleLeaf)

test('the root after each append is that of the definition, also when resumed from its state', () => {
  let frontier = openFrontier()
  for (let size = 0; size <= leaves.length; size++) {
    assert.deepEqual(frontier.root(), oracleRoot(leaves.slice(0, size)), `size ${size}`)
    assert.equal(frontier.size, size)
    frontier = openFrontier(frontier.state())
    if (size < leaves.length) frontier.append(leaves[size]!)
  }
})

test('a state whose peaks do not fit its size is refused', () => {
  assert.throws(() => openFrontier({ size: 3, peaks: new Uint8Array(32) }), {
    code: 'frontier.state',
  })
  assert.throws(() => openFrontier({ size: -1, peaks: new Uint8Array(0) }), {
    code: 'frontier.state',
  })
})

test('a frontier goes on beyond 2^31 leaves', () => {
  const size = 2 ** 40 + 1
  const frontier = openFrontier({ size, peaks: new Uint8Array(64).fill(5) })
  frontier.append(leaves[0]!)
  assert.equal(frontier.size, size + 1)
  assert.equal(frontier.state().peaks.length, 64)
})
