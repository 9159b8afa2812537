import { hex, sha256 } from './sha256.ts'

/**
 * The digest of a set of records: the sum, modulo 2^256, of their SHA-256 digests. Adding and removing commute, so a
 * state built by deltas has the digest of the same state loaded whole, in any order. It proves the absence of
 * mistakes; against somebody who may choose the records, sign the list instead.
 */
export type SetDigest = Uint32Array

export const emptySet = (): SetDigest => new Uint32Array(8)

const combine = (into: SetDigest, bytes: Uint8Array, sign: 1 | -1): void => {
  const digest = sha256(bytes)
  let carry = 0
  for (let at = 7; at >= 0; at -= 1) {
    const sum = into[at]! + sign * digest[at]! + carry
    into[at] = sum
    carry = Math.floor(sum / 2 ** 32)
  }
}

export const addToSet = (into: SetDigest, bytes: Uint8Array): void => combine(into, bytes, 1)

export const removeFromSet = (into: SetDigest, bytes: Uint8Array): void => combine(into, bytes, -1)

export const digestText = (set: SetDigest): string => `set-sha256:${hex(set)}`
