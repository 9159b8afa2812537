import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Account } from './account.ts'

/** Writes a private file so that it is there, whole, after a power cut, or not there at all. */
export async function writeDurably(
  file: string,
  text: string,
  owner: Account | undefined,
): Promise<void> {
  const partial = `${file}.new`
  const handle = await open(partial, 'w', 0o600)
  try {
    await handle.writeFile(text)
    if (owner !== undefined) await handle.chown(owner.uid, owner.gid)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, file)
  await syncFolder(dirname(file))
}

/** Makes renames in a folder survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
