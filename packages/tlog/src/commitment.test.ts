import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digest } from '../test/oracle.ts'
import { flip } from '../test/fixtures.ts'
import { canonicalBytes } from './canonical.ts'
import { commit, verifyCommitment } from './commitment.ts'

const act = canonicalBytes({ kind: 'decide', subject: 'ABC' })
const salt = Uint8Array.from({ length: 32 }, (_, i) => i)

test('a commitment is the hash of salt and act, and only they open it', () => {
  const commitment = commit(salt, act)
  assert.deepEqual(commitment, digest(salt, act))
  assert.equal(verifyCommitment(commitment, salt, act), true)
  assert.equal(verifyCommitment(commitment, flip(salt, 0), act), false)
  assert.equal(verifyCommitment(commitment, salt, flip(act, 3)), false)
  assert.equal(verifyCommitment(flip(commitment, 31), salt, act), false)
})

test('a salt of another length is refused: it would let the parts shift', () => {
  assert.throws(() => commit(salt.slice(1), act), { code: 'commitment.salt' })
  const shifted = digest(salt.slice(0, 31), act)
  assert.equal(verifyCommitment(shifted, salt.slice(0, 31), act), false)
})
