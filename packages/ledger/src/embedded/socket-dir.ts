import { chown, lstat, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Account } from './account.ts'
import type { Layout } from './layout.ts'

/** Also the name of the socket file; nothing listens on this TCP port, except on Windows. */
export const SOCKET_PORT = 5432

// sun_path holds 108 bytes on Linux and 104 on the BSDs, the final zero included.
const LONGEST = process.platform === 'linux' ? 107 : 103

/** The folder of the Unix socket: `run` in the data folder, or a short private one where that path is too long. */
export async function socketFolder(layout: Layout, account: Account | undefined): Promise<string> {
  if (fits(layout.run)) return layout.run
  const recorded = (await readFile(layout.socketRecord, 'utf8').catch(() => '')).trim()
  if (recorded !== '' && (await isPrivate(recorded, account))) return recorded
  // mkdtemp: private from birth, under a name nobody can have taken before us.
  const fresh = await mkdtemp(
    join(fits(join(tmpdir(), 'xinyong-XXXXXX')) ? tmpdir() : '/tmp', 'xinyong-'),
  )
  if (account !== undefined) await chown(fresh, account.uid, account.gid)
  await writeFile(layout.socketRecord, `${fresh}\n`, { mode: 0o600 })
  return fresh
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST
}

// The system's temporary folder is cleaned at boot; whatever stands there now must still be ours alone.
async function isPrivate(folder: string, account: Account | undefined): Promise<boolean> {
  try {
    const { mode, uid } = await lstat(folder)
    return uid === (account?.uid ?? process.getuid?.()) && (mode & 0o170077) === 0o040000
  } catch {
    return false
  }
}
