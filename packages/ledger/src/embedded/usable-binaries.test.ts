import assert from 'node:assert/strict'
import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'

import { chooseAccount } from './account.ts'
import { findBinaries, programPath } from './binaries.ts'
import { hydrateLinks } from './hydrate-links.ts'
import { layoutOf } from './layout.ts'
import { run } from './run.ts'
import { scratchDir } from './testing/scratch.ts'
import { usableBinaries } from './usable-binaries.ts'

test('programs under a folder closed to PostgreSQL’s account run from a copy in the data folder', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root runs PostgreSQL as another account')
  const scratch = await scratchDir(t)
  const layout = layoutOf(join(scratch, 'data'))
  await mkdir(layout.dataDir, { mode: 0o711 })
  const closed = join(scratch, 'checkout')
  await mkdir(closed)
  const packageDir = join(closed, 'package')
  await cp(findBinaries().packageDir, packageDir, { recursive: true, verbatimSymlinks: true })
  await withoutLinks(packageDir)
  await chmod(closed, 0o700)

  const account = await chooseAccount(layout)
  const said: string[] = []
  const native = await usableBinaries(
    { ...findBinaries(), packageDir },
    layout,
    account,
    ({ en }) => said.push(en),
  )
  assert.equal(native, join(layout.dataDir, `postgresql-${findBinaries().version}`, 'native'))
  assert.match(said.join(), new RegExp(`cannot enter ${closed}`))
  const { status } = await run(programPath(native, 'initdb'), ['--version'], account)
  assert.equal(status, 0)
})

test('missing links are made once, and a read-only folder says so', async (t) => {
  if (process.platform === 'win32') return t.skip('Windows needs no links')
  const packageDir = join(await scratchDir(t), 'package')
  const { packageDir: installed } = findBinaries()
  await mkdir(join(packageDir, 'native', 'lib'), { recursive: true })
  await cp(
    join(installed, 'native', 'pg-symlinks.json'),
    join(packageDir, 'native', 'pg-symlinks.json'),
  )
  await chmod(join(packageDir, 'native', 'lib'), 0o555)
  assert.equal(await asNobody(() => hydrateLinks(packageDir)), false)
  await chmod(join(packageDir, 'native', 'lib'), 0o755)
  assert.equal(await hydrateLinks(packageDir), true)
  assert.ok((await readdir(join(packageDir, 'native', 'lib'))).includes('libpq.so.5'))
  assert.equal(await hydrateLinks(packageDir), true)
})

async function withoutLinks(packageDir: string): Promise<void> {
  const lib = join(packageDir, 'native', 'lib')
  for (const entry of await readdir(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(lib, entry.name))
  }
}

// Root may write where the mode forbids it.
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.('nobody')
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
