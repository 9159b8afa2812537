import { join } from 'node:path'
import type { PublicLog } from '@xinyong/app'
import {
  formatTlogProof,
  formatVkey,
  inclusionProof,
  parseCheckpoint,
  parseNote,
  tileHashReader,
} from '@xinyong/tlog'
import { logSigner } from './log-projector.ts'
import { logFolder, readIfThere } from './log-folder.ts'

/** The log as others see it: from its published files alone. */
export async function openPublicLog(dataDir: string, origin: string): Promise<PublicLog> {
  const { key } = await logSigner(dataDir, origin)
  const folder = join(dataDir, 'log')
  const read = (): Promise<Uint8Array | undefined> => readIfThere(join(folder, 'checkpoint'))
  const sizeOf = (checkpoint: Uint8Array): number =>
    parseCheckpoint(parseNote(checkpoint).text).size
  return {
    origin,
    verifierKey: formatVkey(key),
    checkpoint: async () => {
      const bytes = await read()
      return bytes && Buffer.from(bytes).toString()
    },
    size: async () => {
      const bytes = await read()
      return bytes === undefined ? 0 : sizeOf(bytes)
    },
    prove: async (seq) => {
      const checkpoint = await read()
      if (checkpoint === undefined) return undefined
      const size = sizeOf(checkpoint)
      if (!Number.isSafeInteger(seq) || seq < 1 || seq > size) return undefined
      const index = seq - 1
      const proof = await inclusionProof(tileHashReader(logFolder(folder), size), index, size)
      return Buffer.from(formatTlogProof({ index, proof, checkpoint })).toString()
    },
  }
}
