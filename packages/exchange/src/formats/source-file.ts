import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A named file whose bytes can be read more than once: joins need a look ahead. Gzip is undone by the readers. */
export interface SourceFile {
  readonly name: string
  /** Bytes as stored, for progress. */
  readonly size?: number
  readonly open: () => AsyncIterable<Uint8Array>
}

/** A file on disk. */
export async function fileFromPath(path: string): Promise<SourceFile> {
  const { size } = await stat(path)
  return {
    name: basename(path),
    size,
    open: () => createReadStream(path, { highWaterMark: 1 << 18 }),
  }
}

/** A file that is already in memory, for example an upload. */
export function fileFromBytes(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18))
    },
  }
}
