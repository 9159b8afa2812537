import { readFile, stat, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { codeOf } from './error.ts'

type Link = { readonly source: string; readonly target: string }

/**
 * Creates the library links npm cannot ship in a package and that the package's own install script, which may be
 * blocked, would make. False when the folder is read-only and a link is missing.
 */
export async function hydrateLinks(packageDir: string): Promise<boolean> {
  for (const { source, target } of await listedLinks(packageDir)) {
    const path = join(packageDir, target)
    try {
      await symlink(basename(source), path)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error
      // A read-only file system may answer EROFS for a link that is there already.
      if ((await stat(path).catch(() => undefined)) === undefined) return false
    }
  }
  return true
}

async function listedLinks(packageDir: string): Promise<readonly Link[]> {
  try {
    const text = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8')
    return JSON.parse(text) as readonly Link[]
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
