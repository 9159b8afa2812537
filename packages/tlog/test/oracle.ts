import { createHash } from 'node:crypto'

/** RFC 6962 section 2.1 as written there, recursively, with Node's own SHA-256: slow and plain. */
export function digest(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

export function oracleLeaf(entry: Uint8Array): Uint8Array {
  return digest(Uint8Array.of(0), entry)
}

function split(n: number): number {
  let k = 1
  while (k << 1 < n) k <<= 1
  return k
}

/** MTH(D[n]) over leaf hashes. */
export function oracleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return digest()
  if (leaves.length === 1) return leaves[0]!
  const k = split(leaves.length)
  return digest(Uint8Array.of(1), oracleRoot(leaves.slice(0, k)), oracleRoot(leaves.slice(k)))
}

/** PATH(m, D[n]) */
export function oraclePath(m: number, leaves: readonly Uint8Array[]): readonly Uint8Array[] {
  if (leaves.length <= 1) return []
  const k = split(leaves.length)
  return m < k
    ? [...oraclePath(m, leaves.slice(0, k)), oracleRoot(leaves.slice(k))]
    : [...oraclePath(m - k, leaves.slice(k)), oracleRoot(leaves.slice(0, k))]
}

/** PROOF(m, D[n]); empty for m = 0 and m = n. */
export function oracleProof(m: number, leaves: readonly Uint8Array[]): readonly Uint8Array[] {
  return m === 0 ? [] : subproof(m, leaves, true)
}

function subproof(m: number, leaves: readonly Uint8Array[], known: boolean): readonly Uint8Array[] {
  if (m === leaves.length) return known ? [] : [oracleRoot(leaves)]
  const k = split(leaves.length)
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), known), oracleRoot(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), oracleRoot(leaves.slice(0, k))]
}
