import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TileFile, TileStore } from '@xinyong/tlog'
import { codeOf } from '../embedded/error.ts'
import { syncFolder } from '../embedded/durable-file.ts'

/** The published log as files, for readers. */
export function logFolder(folder: string): TileStore {
  return { read: (path) => readIfThere(join(folder, path)) }
}

export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Writes files so that they are there, whole, after a power cut. Readers see the old file or the new one.
 * @throws whatever the disk says; the caller stops for good, because after a failed fsync nothing is known
 */
export async function writeLogFiles(folder: string, files: readonly TileFile[]): Promise<void> {
  const folders = new Set<string>()
  for (const { path, bytes } of files) {
    const file = join(folder, path)
    // New folders are entries of their parents, which must be on disk as well.
    const made = await mkdir(dirname(file), { recursive: true, mode: 0o755 })
    for (let at = dirname(file); ; at = dirname(at)) {
      folders.add(at)
      if (made === undefined || at === dirname(made) || at === dirname(at)) break
    }
    await writeSynced(`${file}.new`, bytes)
    await rename(`${file}.new`, file)
  }
  for (const at of folders) await syncFolder(at)
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
