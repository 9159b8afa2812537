import { concat, fromBase64, quote, toBase64, toHex, utf8 } from './bytes.ts'
import { ed25519FromSeed, ed25519Verify } from './ed25519.ts'
import { TlogError } from './errors.ts'
import { sha256 } from './sha256.ts'

/** Signature types of c2sp.org/signed-note that this package signs and verifies. */
export const NOTE_ED25519 = 0x01
export const NOTE_COSIGNATURE = 0x04

/** A verifier key: who signs (name), how (type), with which public key. */
export interface NoteKey {
  readonly name: string
  readonly type: number
  readonly publicKey: Uint8Array
  /** SHA-256(name || 0x0A || type || public key), first four bytes, in hex. */
  readonly id: string
}

/** Signs the text of a note; gives the bytes that follow the key id on the signature line. */
export interface NoteSigner {
  readonly key: NoteKey
  sign(text: string): Promise<Uint8Array>
}

/** Checks one key's signatures on note texts. */
export interface NoteVerifier {
  readonly key: NoteKey
  verify(text: string, signature: Uint8Array): Promise<boolean>
}

/** @throws TlogError note.key when the name may not stand in a signature line */
export function noteKey(name: string, type: number, publicKey: Uint8Array): NoteKey {
  if (!isKeyName(name)) throw new TlogError('note.key', `not a key name: ${quote(name)}`)
  const hash = sha256(concat(utf8(`${name}\n`), Uint8Array.of(type), publicKey))
  return { name, type, publicKey, id: toHex(hash.subarray(0, 4)) }
}

/** Key names have no spaces, no plus and no control characters, and are not empty. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name)
}

/** `name+hexid+base64(type || public key)` */
export function formatVkey({ name, id, type, publicKey }: NoteKey): string {
  return `${name}+${id}+${toBase64(concat(Uint8Array.of(type), publicKey))}`
}

/**
 * Reads a verifier key and checks that its id is that of its contents.
 * @throws TlogError note.key | bytes.base64
 */
export function parseVkey(text: string): NoteKey {
  // Base64 has plus signs of its own: only the first two separate.
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? []
  if (name === undefined || id === undefined || encoded === undefined) {
    throw new TlogError('note.key', `not a verifier key: ${quote(text)}`)
  }
  const bytes = fromBase64(encoded)
  const key = noteKey(name, bytes[0]!, bytes.slice(1))
  if (key.id !== id) {
    throw new TlogError('note.key', `verifier key of ${quote(name)} has id ${id}, not ${key.id}`)
  }
  return key
}

/**
 * Signer of plain Ed25519 note signatures (type 0x01).
 * @param seed 32 secret bytes
 * @throws TlogError note.key
 */
export async function ed25519Signer(name: string, seed: Uint8Array): Promise<NoteSigner> {
  const { publicKey, sign } = await ed25519FromSeed(seed)
  return { key: noteKey(name, NOTE_ED25519, publicKey), sign: (text) => sign(utf8(text)) }
}

/** @throws TlogError note.key when the key is not of type 0x01 with 32 bytes */
export function ed25519Verifier(key: NoteKey): NoteVerifier {
  if (key.type !== NOTE_ED25519 || key.publicKey.length !== 32) {
    throw new TlogError('note.key', `${quote(key.name)} is not an Ed25519 note key`)
  }
  const verify = ed25519Verify(key.publicKey)
  return { key, verify: (text, signature) => verify(utf8(text), signature) }
}
