import { TlogError } from './errors.ts'
import { rootOfPeaks } from './frontier.ts'
import { consistencyRanges, inclusionRanges, nodesOfRange } from './geometry.ts'
import type { NodeId, Range } from './geometry.ts'
import { concat } from './bytes.ts'
import { HASH_SIZE, hashNode } from './rfc6962.ts'

/** Reads the hashes of perfect subtrees, all that a proof needs in one call, in the order asked. */
export type HashReader = (nodes: readonly NodeId[]) => Promise<readonly Uint8Array[]>

/** Root of the first `size` leaves. */
export async function treeRoot(read: HashReader, size: number): Promise<Uint8Array> {
  const [root] = await readRanges(read, [{ lo: 0, hi: size }])
  return root!
}

/**
 * Inclusion proof of leaf `index` in the tree of `size` leaves: sibling hashes, leaf to root.
 * @throws TlogError merkle.range unless 0 <= index < size
 */
export function inclusionProof(
  read: HashReader,
  index: number,
  size: number,
): Promise<readonly Uint8Array[]> {
  return readRanges(read, inclusionRanges(index, size))
}

/**
 * Proof that the tree of `size` leaves begins with the tree of `oldSize` leaves.
 * @throws TlogError merkle.range unless 0 <= oldSize <= size
 */
export function consistencyProof(
  read: HashReader,
  oldSize: number,
  size: number,
): Promise<readonly Uint8Array[]> {
  return readRanges(read, consistencyRanges(oldSize, size))
}

/** Reader over leaf hashes in memory; for tests and small trees, it hashes on every call. */
export function leafHashReader(leaves: readonly Uint8Array[]): HashReader {
  const node = (level: number, index: number): Uint8Array => {
    if (level > 0) return hashNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1))
    const leaf = leaves[index]
    if (!leaf) throw new TlogError('merkle.range', `no leaf ${index} among ${leaves.length}`)
    return leaf
  }
  return (nodes) => Promise.resolve(nodes.map(({ level, index }) => node(level, index)))
}

async function readRanges(
  read: HashReader,
  ranges: readonly Range[],
): Promise<readonly Uint8Array[]> {
  const wanted = ranges.map(nodesOfRange)
  const hashes = await read(wanted.flat())
  if (hashes.some((hash) => hash.length !== HASH_SIZE)) {
    throw new TlogError('hash.length', `a node hash must be ${HASH_SIZE} bytes`)
  }
  let at = 0
  return wanted.map(({ length }) => {
    const peaks = hashes.slice(at, at + length)
    at += length
    return rootOfPeaks(concat(...peaks))
  })
}
