import { sha256, sha256Into, sha256PairInto } from './sha256.ts'

/** Bytes in a hash. */
export const HASH_SIZE = 32

const LEAF = 0
const NODE = 1

/** Root of the tree without leaves: SHA-256 of nothing (RFC 6962 section 2.1). A fresh copy. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array(0))
}

/** Leaf hash, H(0x00 || entry). */
export function hashLeaf(entry: Uint8Array): Uint8Array {
  const out = new Uint8Array(HASH_SIZE)
  sha256Into(LEAF, entry, out, 0)
  return out
}

export function hashLeafInto(entry: Uint8Array, out: Uint8Array, at: number): void {
  sha256Into(LEAF, entry, out, at)
}

/** Inner node, H(0x01 || left || right). */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const out = new Uint8Array(HASH_SIZE)
  sha256PairInto(NODE, left, 0, right, 0, out, 0)
  return out
}

/** As hashNode, between offsets of existing arrays; `out` may be an input. */
export function hashNodeInto(
  left: Uint8Array,
  leftAt: number,
  right: Uint8Array,
  rightAt: number,
  out: Uint8Array,
  at: number,
): void {
  sha256PairInto(NODE, left, leftAt, right, rightAt, out, at)
}
