import { concat, equalBytes } from './bytes.ts'
import { TlogError } from './errors.ts'
import { HASH_SIZE } from './rfc6962.ts'
import { sha256 } from './sha256.ts'

/** Bytes of salt. As long as the hash, so that a committed text of low entropy cannot be guessed. */
export const SALT_SIZE = 32

/**
 * Commitment to an act: H(salt || canonical bytes). It hides the act while the salt is secret or
 * destroyed and binds it for ever. The salt's length is fixed, so the two parts cannot be shifted
 * against each other.
 * @param salt 32 random bytes, fresh for each act
 * @throws TlogError commitment.salt
 */
export function commit(salt: Uint8Array, canonicalBytes: Uint8Array): Uint8Array {
  if (salt.length !== SALT_SIZE) {
    throw new TlogError('commitment.salt', `salt must be ${SALT_SIZE} bytes, got ${salt.length}`)
  }
  return sha256(concat(salt, canonicalBytes))
}

/** Whether the salt and the canonical bytes open the commitment. Wrong lengths open nothing. */
export function verifyCommitment(
  commitment: Uint8Array,
  salt: Uint8Array,
  canonicalBytes: Uint8Array,
): boolean {
  if (commitment.length !== HASH_SIZE || salt.length !== SALT_SIZE) return false
  return equalBytes(commitment, commit(salt, canonicalBytes))
}
