import { TlogError } from './errors.ts'

const SEED_SIZE = 32
// PKCS #8 frame of an Ed25519 seed (RFC 8410): web cryptography imports private keys in no rawer form.
const PKCS8_HEAD = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]

export interface Ed25519Key {
  readonly publicKey: Uint8Array
  sign(message: Uint8Array): Promise<Uint8Array>
}

/**
 * A signing key from its 32-byte seed (RFC 8032). Signatures are deterministic.
 * @throws TlogError note.key when the seed is not 32 bytes
 */
export async function ed25519FromSeed(seed: Uint8Array): Promise<Ed25519Key> {
  if (seed.length !== SEED_SIZE) {
    throw new TlogError('note.key', `an Ed25519 seed is ${SEED_SIZE} bytes, got ${seed.length}`)
  }
  const der = new Uint8Array([...PKCS8_HEAD, ...seed])
  const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  const binary = atob(x!.replaceAll('-', '+').replaceAll('_', '/'))
  return {
    publicKey: Uint8Array.from(binary, (char) => char.charCodeAt(0)),
    sign: async (message) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', key, new Uint8Array(message))),
  }
}

/** A function that checks signatures by this public key. Bad lengths and bad points are just false. */
export function ed25519Verify(
  publicKey: Uint8Array,
): (message: Uint8Array, signature: Uint8Array) => Promise<boolean> {
  let imported: Promise<Awaited<ReturnType<typeof crypto.subtle.importKey>>> | undefined
  return async (message, signature) => {
    try {
      imported ??= crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, [
        'verify',
      ])
      return await crypto.subtle.verify(
        'Ed25519',
        await imported,
        new Uint8Array(signature),
        new Uint8Array(message),
      )
    } catch (error) {
      // DataError is a public key off the curve; anything else (no Ed25519 here) must be heard.
      if (error instanceof DOMException && error.name === 'DataError') return false
      throw error
    }
  }
}
