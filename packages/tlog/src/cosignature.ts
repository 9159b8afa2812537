import { concat, quote, utf8 } from './bytes.ts'
import { ed25519FromSeed, ed25519Verify } from './ed25519.ts'
import { TlogError } from './errors.ts'
import { ed25519Verifier, NOTE_COSIGNATURE, NOTE_ED25519, noteKey } from './note-key.ts'
import type { NoteKey, NoteSigner, NoteVerifier } from './note-key.ts'

const TIME_SIZE = 8

/**
 * Signer of cosignature/v1 (type 0x04, c2sp.org/tlog-cosignature): the statement that at this time
 * this was the largest consistent tree the witness had seen.
 * @param seed 32 secret bytes, of this witness alone: the message does not name the witness
 * @param time POSIX seconds of the signature
 * @throws TlogError note.key | cosignature.time
 */
export async function cosignatureSigner(
  name: string,
  seed: Uint8Array,
  time: number,
): Promise<NoteSigner> {
  if (!Number.isSafeInteger(time) || time < 0) {
    throw new TlogError('cosignature.time', `${time} is not a time in whole POSIX seconds`)
  }
  const { publicKey, sign } = await ed25519FromSeed(seed)
  const stamp = new Uint8Array(TIME_SIZE)
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time))
  return {
    key: noteKey(name, NOTE_COSIGNATURE, publicKey),
    sign: async (text) => concat(stamp, await sign(message(BigInt(time), text))),
  }
}

/** @throws TlogError note.key when the key is not of type 0x04 with 32 bytes */
export function cosignatureVerifier(key: NoteKey): NoteVerifier {
  if (key.type !== NOTE_COSIGNATURE || key.publicKey.length !== 32) {
    throw new TlogError('note.key', `${quote(key.name)} is not a cosignature/v1 key`)
  }
  const verify = ed25519Verify(key.publicKey)
  return {
    key,
    verify: async (text, signature) => {
      const time = readTime(signature)
      if (time === undefined) return false
      return verify(message(time, text), signature.subarray(TIME_SIZE))
    },
  }
}

/** POSIX seconds in a verified cosignature. @throws TlogError cosignature.time */
export function cosignatureTime(signature: Uint8Array): number {
  const time = readTime(signature)
  if (time === undefined || time > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new TlogError('cosignature.time', 'the cosignature has no usable time')
  }
  return Number(time)
}

/** The verifier that fits a key's type. @throws TlogError note.key for other types */
export function verifierFor(key: NoteKey): NoteVerifier {
  if (key.type === NOTE_ED25519) return ed25519Verifier(key)
  if (key.type === NOTE_COSIGNATURE) return cosignatureVerifier(key)
  throw new TlogError('note.key', `${quote(key.name)}: signature type ${key.type} is not supported`)
}

function message(time: bigint, text: string): Uint8Array {
  return utf8(`cosignature/v1\ntime ${time}\n${text}`)
}

/** A timestamp must not exceed 2^63-1; a larger one is as good as none. */
function readTime(signature: Uint8Array): bigint | undefined {
  if (signature.length !== TIME_SIZE + 64) return undefined
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  return time < 1n << 63n ? time : undefined
}
