import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Account } from './account.ts'

const SEARCH = 1

/** The topmost folder on the way to `path`, itself included, that the account may not enter; undefined if none. */
export async function firstUnreachable(
  path: string,
  account: Account,
): Promise<string | undefined> {
  // Both the way as written and the way behind symbolic links must be open.
  for (const way of new Set([path, await realpath(path)])) {
    for (const folder of foldersTo(way)) {
      if (!(await mayEnter(folder, account))) return folder
    }
  }
  return undefined
}

function foldersTo(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [...foldersTo(parent), path]
}

async function mayEnter(folder: string, account: Account): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder)
  if (uid === account.uid) return ((mode >> 6) & SEARCH) !== 0
  if (gid === account.gid) return ((mode >> 3) & SEARCH) !== 0
  return (mode & SEARCH) !== 0
}
