import { join } from 'node:path'
import { waitForExclusive } from '../embedded/lock.ts'
import { LogError } from './log-error.ts'
import { readIfThere, writeLogFiles } from './log-folder.ts'

const FILE = 'log.checkpoint'

/**
 * The last signed checkpoint: tiny, beside the log, never restored from a backup of the database. What it holds has been
 * promised to the world, so it is replaced only by whoever knows it.
 */
export interface CheckpointStore {
  read(): Promise<Uint8Array | undefined>
  /** @throws LogError log/contended when it is not `expected` any more */
  compareAndSet(expected: Uint8Array | undefined, next: Uint8Array): Promise<void>
}

export function checkpointStore(dataDir: string): CheckpointStore {
  const read = (): Promise<Uint8Array | undefined> => readIfThere(join(dataDir, FILE))
  return {
    read,
    compareAndSet: async (expected, next) => {
      const lock = await waitForExclusive(join(dataDir, `${FILE}.lock`), () => {})
      try {
        const current = await read()
        const same =
          current === undefined || expected === undefined
            ? current === expected
            : Buffer.compare(current, expected) === 0
        if (!same) throw new LogError('log/contended', {})
        await writeLogFiles(dataDir, [{ path: FILE, bytes: next }])
      } finally {
        lock.release()
      }
    },
  }
}
