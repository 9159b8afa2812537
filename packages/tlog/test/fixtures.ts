import { utf8 } from '../src/bytes.ts'
import { formatCheckpoint } from '../src/checkpoint.ts'
import { cosignatureSigner } from '../src/cosignature.ts'
import { signNote } from '../src/note.ts'
import { ed25519Signer } from '../src/note-key.ts'
import type { NoteSigner } from '../src/note-key.ts'
import { openTileWriter } from '../src/tile-writer.ts'
import type { TileStore } from '../src/tile-store.ts'

export const ORIGIN = 'register.example/acts'
export const WITNESS = 'witness.example/one'
export const WITNESSED_AT = 1_790_000_000

export type Files = Map<string, Uint8Array>

export function entryOf(index: number): Uint8Array {
  return utf8(`{"kind":"propose","n":${index},"v":1}`)
}

export function entries(from: number, to: number): readonly Uint8Array[] {
  return Array.from({ length: to - from }, (_, i) => entryOf(from + i))
}

export function seed(fill: number): Uint8Array {
  return new Uint8Array(32).fill(fill)
}

export const logSigner = (): Promise<NoteSigner> => ed25519Signer(ORIGIN, seed(1))
export const witnessSigner = (): Promise<NoteSigner> =>
  cosignatureSigner(WITNESS, seed(2), WITNESSED_AT)

export async function signedCheckpoint(size: number, root: Uint8Array): Promise<Uint8Array> {
  const signers = [await logSigner(), await witnessSigner()]
  return signNote(formatCheckpoint({ origin: ORIGIN, size, root }), signers)
}

/** A log with these entries, as a publisher writes it: files and a signed checkpoint for each batch. */
export async function buildLog(
  batches: readonly (readonly Uint8Array[])[],
): Promise<{ files: Files; checkpoints: readonly Uint8Array[] }> {
  const files: Files = new Map()
  const checkpoints: Uint8Array[] = []
  const writer = openTileWriter()
  for (const batch of batches) {
    for (const { path, bytes } of writer.append(batch)) files.set(path, bytes)
    const checkpoint = await signedCheckpoint(writer.size, writer.root())
    checkpoints.push(checkpoint)
    files.set('checkpoint', checkpoint)
  }
  return { files, checkpoints }
}

export function storeOf(files: Files): TileStore {
  return { read: (path) => Promise.resolve(files.get(path)) }
}

/** A copy of a file with one bit of one byte changed. */
export function flip(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = copy[at]! ^ 1
  return copy
}
