import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digest, oracleLeaf } from '../test/oracle.ts'
import { toHex } from './bytes.ts'
import { emptyRoot, hashLeaf, hashNode, hashNodeInto } from './rfc6962.ts'
import { sha256 } from './sha256.ts'

const pattern = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 131 + 7) & 255)

test('sha256 and the leaf hash agree with Node at every length across five blocks', () => {
  for (let length = 0; length <= 320; length++) {
    const bytes = pattern(length)
    assert.deepEqual(sha256(bytes), digest(bytes), `length ${length}`)
    assert.deepEqual(hashLeaf(bytes), oracleLeaf(bytes), `leaf of length ${length}`)
  }
  const large = pattern(70_001)
  assert.deepEqual(sha256(large), digest(large))
})

test('the node hash agrees with Node, also between offsets and onto its own input', () => {
  const bytes = pattern(128)
  const left = bytes.slice(3, 35)
  const right = bytes.slice(50, 82)
  const expected = digest(Uint8Array.of(1), left, right)
  assert.deepEqual(hashNode(left, right), expected)
  const scratch = bytes.slice()
  hashNodeInto(scratch, 3, scratch, 50, scratch, 3)
  assert.deepEqual(scratch.slice(3, 35), expected)
  assert.deepEqual(scratch.slice(35), bytes.slice(35))
})

test('the empty root is the hash of nothing, and a caller cannot spoil it', () => {
  const hex = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  emptyRoot().fill(0)
  assert.equal(toHex(emptyRoot()), hex)
})
