import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entries, flip } from '../test/fixtures.ts'
import { oracleLeaf, oraclePath, oracleProof, oracleRoot } from '../test/oracle.ts'
import type { NodeId } from './geometry.ts'
import { consistencyProof, inclusionProof, leafHashReader, treeRoot } from './merkle.ts'
import type { HashReader } from './merkle.ts'
import { verifyConsistency, verifyInclusion } from './verify-proof.ts'

const MAX = 200
const leaves = entries(0, MAX).map(oracleLeaf)
const roots = Array.from({ length: MAX + 1 }, (_, size) => oracleRoot(leaves.slice(0, size)))
const read = remember(leafHashReader(leaves))

test('roots and inclusion proofs of every leaf in every tree up to 200 are the definition’s', async () => {
  for (let size = 1; size <= MAX; size++) {
    const root = roots[size]!
    assert.deepEqual(await treeRoot(read, size), root)
    for (let index = 0; index < size; index++) {
      const proof = await inclusionProof(read, index, size)
      // The recursive definition is slow: compared in full for small trees and a spread of others.
      if (size <= 40 || (size * 31 + index) % 97 === 0) {
        assert.deepEqual(proof, oraclePath(index, leaves.slice(0, size)))
      }
      const claim = { index, size, leafHash: leaves[index]!, root, proof }
      assert.equal(verifyInclusion(claim).ok, true, `${index} of ${size}`)
      assert.equal(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash, 9) }).ok, false)
      assert.equal(verifyInclusion({ ...claim, root: flip(root, 31) }).ok, false)
      assert.equal(verifyInclusion({ ...claim, proof: [...proof, root] }).ok, false)
      if (proof.length === 0) continue
      assert.equal(verifyInclusion({ ...claim, proof: proof.slice(1) }).ok, false)
      const at = (size + index) % proof.length
      const bent = proof.with(at, flip(proof[at]!, 0))
      assert.equal(verifyInclusion({ ...claim, proof: bent }).ok, false)
      assert.equal(verifyInclusion({ ...claim, index: (index + 1) % size }).ok, false)
    }
  }
})

test('consistency proofs between all sizes up to 200 verify, and bent ones do not', async () => {
  for (let size = 0; size <= MAX; size++) {
    for (let oldSize = 0; oldSize <= size; oldSize++) {
      const proof = await consistencyProof(read, oldSize, size)
      if (size <= 40 || (size * 31 + oldSize) % 97 === 0) {
        assert.deepEqual(proof, oracleProof(oldSize, leaves.slice(0, size)))
      }
      const claim = { oldSize, oldRoot: roots[oldSize]!, size, root: roots[size]!, proof }
      assert.equal(verifyConsistency(claim).ok, true, `${oldSize} in ${size}`)
      assert.equal(verifyConsistency({ ...claim, oldRoot: flip(claim.oldRoot, 1) }).ok, false)
      assert.equal(verifyConsistency({ ...claim, proof: [...proof, claim.root] }).ok, false)
      if (oldSize > 0) {
        assert.equal(verifyConsistency({ ...claim, root: flip(claim.root, 1) }).ok, false)
      }
      if (proof.length === 0) continue
      assert.equal(verifyConsistency({ ...claim, proof: proof.slice(0, -1) }).ok, false)
      const at = (size + oldSize) % proof.length
      const bent = proof.with(at, flip(proof[at]!, 0))
      assert.equal(verifyConsistency({ ...claim, proof: bent }).ok, false)
    }
  }
})

test('a proof that leads to the root but belongs to a tree of another size is refused', () => {
  const [leafHash, other] = [leaves[0]!, leaves[1]!]
  const cases: readonly [number, number, readonly Uint8Array[]][] = [
    [1, 2, [other]],
    [3, 2, [other]],
    [2, 4, oraclePath(0, leaves.slice(0, 4))],
    [5, 4, oraclePath(0, leaves.slice(0, 4))],
  ]
  for (const [size, trueSize, proof] of cases) {
    const verdict = verifyInclusion({ index: 0, size, leafHash, root: roots[trueSize]!, proof })
    assert.equal(verdict.ok || verdict.code, 'merkle.proof', `${trueSize} told as ${size}`)
  }
})

test('what is out of range is refused by name', async () => {
  assert.throws(() => inclusionProof(read, 5, 5), { code: 'merkle.range' })
  assert.throws(() => consistencyProof(read, 6, 5), { code: 'merkle.range' })
  const [leafHash, root] = [leaves[0]!, roots[1]!]
  for (const [index, size] of [
    [1, 1],
    [-1, 1],
    [0.5, 2],
    [0, Number.NaN],
    [0, 2 ** 60],
  ] as const) {
    const verdict = verifyInclusion({ index, size, leafHash, root, proof: [] })
    assert.equal(verdict.ok || verdict.code, 'merkle.range')
  }
  const short = verifyInclusion({ index: 0, size: 2, leafHash, root, proof: [leafHash.slice(1)] })
  assert.equal(short.ok || short.code, 'hash.length')
})

test('proofs hold in trees beyond 2^32 leaves', async () => {
  // All leaves alike: the hash of a perfect subtree then depends on its level only.
  const perLevel = [leaves[0]!]
  const uniform: HashReader = (nodes) =>
    Promise.all(
      nodes.map(async ({ level }) => {
        while (perLevel.length <= level) {
          const below = perLevel.at(-1)!
          perLevel.push(oracleNode(below, below))
        }
        return perLevel[level]!
      }),
    )
  const size = 2 ** 45 + 2 ** 33 + 12_345
  const root = await treeRoot(uniform, size)
  for (const index of [0, 2 ** 32 + 7, 2 ** 45 + 1, size - 1]) {
    const proof = await inclusionProof(uniform, index, size)
    const verdict = verifyInclusion({ index, size, leafHash: leaves[0]!, root, proof })
    assert.equal(verdict.ok, true, `${index}`)
  }
  const oldSize = 2 ** 40 + 99
  const proof = await consistencyProof(uniform, oldSize, size)
  const oldRoot = await treeRoot(uniform, oldSize)
  assert.equal(verifyConsistency({ oldSize, oldRoot, size, root, proof }).ok, true)
})

function oracleNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return oracleRoot([left, right])
}

function remember(reader: HashReader): HashReader {
  const known = new Map<string, Uint8Array>()
  const one = async (node: NodeId): Promise<Uint8Array> => {
    const key = `${node.level}/${node.index}`
    const hash = known.get(key) ?? (await reader([node]))[0]!
    known.set(key, hash)
    return hash
  }
  return (nodes) => Promise.all(nodes.map(one))
}
