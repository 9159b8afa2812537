import { sha256 } from '@xinyong/tlog'

/** A copy of a run's memory: a checkpoint, or the branch a policy starts from. */
export type Snapshot = Uint8Array<ArrayBuffer>

export function snapshotOf(buffer: ArrayBufferLike): Snapshot {
  return new Uint8Array(buffer).slice()
}

/** @throws RangeError where the snapshot is of another layout */
export function restore(buffer: ArrayBufferLike, snapshot: Uint8Array): void {
  if (snapshot.length !== buffer.byteLength)
    throw new RangeError(`a snapshot of ${snapshot.length} bytes for ${buffer.byteLength}`)
  new Uint8Array(buffer).set(snapshot)
}

/** SHA-256 of every byte of the state, in hexadecimal. */
export function digestOf(bytes: ArrayBufferLike | Uint8Array): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  return hex(sha256(view))
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
