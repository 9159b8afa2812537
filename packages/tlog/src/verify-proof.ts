import { equalBytes } from './bytes.ts'
import { HOLDS, refuse } from './errors.ts'
import type { Refusal, Verdict } from './errors.ts'
import { isSize } from './geometry.ts'
import { emptyRoot, HASH_SIZE, hashNodeInto } from './rfc6962.ts'

export interface InclusionClaim {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

export interface ConsistencyClaim {
  readonly oldSize: number
  readonly oldRoot: Uint8Array
  readonly size: number
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

// Scratch of the two walks; neither yields while it uses them.
const current = new Uint8Array(HASH_SIZE)
const older = new Uint8Array(HASH_SIZE)

/** Whether the leaf is in the tree with this size and root (RFC 9162 section 2.1.3.2). Never throws. */
export function verifyInclusion(claim: InclusionClaim): Verdict {
  const { index, size, leafHash, root, proof } = claim
  if (!isSize(index) || !isSize(size) || index >= size) {
    return refuse('merkle.range', `no leaf ${index} in a tree of size ${size}`)
  }
  const malformed = checkHashes([leafHash, root], proof)
  if (malformed) return malformed
  let fn = index
  let sn = size - 1
  current.set(leafHash)
  for (const hash of proof) {
    if (sn === 0) return refuse('merkle.proof', 'the inclusion proof is too long')
    if (fn % 2 === 1 || fn === sn) {
      hashNodeInto(hash, 0, current, 0, current, 0)
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2
        sn = Math.floor(sn / 2)
      }
    } else {
      hashNodeInto(current, 0, hash, 0, current, 0)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  if (sn !== 0) return refuse('merkle.proof', 'the inclusion proof is too short')
  if (!equalBytes(current, root)) {
    return refuse('merkle.root', `leaf ${index} does not lead to the root of size ${size}`)
  }
  return HOLDS
}

/** Whether the newer tree begins with the older one (RFC 9162 section 2.1.4.2). Never throws. */
export function verifyConsistency(claim: ConsistencyClaim): Verdict {
  const { oldSize, oldRoot, size, root, proof } = claim
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) {
    return refuse('merkle.range', `a tree of size ${size} has no prefix of size ${oldSize}`)
  }
  const malformed = checkHashes([oldRoot, root], proof)
  if (malformed) return malformed
  if (oldSize === 0 || oldSize === size) {
    if (proof.length > 0) return refuse('merkle.proof', 'the consistency proof must be empty')
    const known = oldSize === size ? root : emptyRoot()
    return equalBytes(oldRoot, known) ? HOLDS : forked(oldSize, size)
  }
  let fn = oldSize - 1
  let sn = size - 1
  while (fn % 2 === 1) {
    fn = (fn - 1) / 2
    sn = Math.floor(sn / 2)
  }
  // fn is now 0 exactly when oldSize is a power of two: the proof then starts from the older root.
  const start = fn === 0 ? oldRoot : proof[0]
  if (!start) return refuse('merkle.proof', 'the consistency proof is too short')
  older.set(start)
  current.set(start)
  for (let i = fn === 0 ? 0 : 1; i < proof.length; i++) {
    const hash = proof[i]!
    if (sn === 0) return refuse('merkle.proof', 'the consistency proof is too long')
    if (fn % 2 === 1 || fn === sn) {
      hashNodeInto(hash, 0, older, 0, older, 0)
      hashNodeInto(hash, 0, current, 0, current, 0)
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2
        sn = Math.floor(sn / 2)
      }
    } else {
      hashNodeInto(current, 0, hash, 0, current, 0)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  if (sn !== 0) return refuse('merkle.proof', 'the consistency proof is too short')
  if (!equalBytes(older, oldRoot) || !equalBytes(current, root)) return forked(oldSize, size)
  return HOLDS
}

function forked(oldSize: number, size: number): Refusal {
  return refuse(
    'merkle.root',
    `the tree of size ${size} does not extend the one of size ${oldSize}`,
  )
}

function checkHashes(
  roots: readonly Uint8Array[],
  proof: readonly Uint8Array[],
): Refusal | undefined {
  for (const hash of [...roots, ...proof]) {
    if (hash.length !== HASH_SIZE) return refuse('hash.length', 'a hash must be 32 bytes')
  }
  return undefined
}
