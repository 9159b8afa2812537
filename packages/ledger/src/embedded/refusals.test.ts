import assert from 'node:assert/strict'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'

import { chooseAccount } from './account.ts'
import { layoutOf } from './layout.ts'
import { startEmbedded } from './start-embedded.ts'
import { scratchDir } from './testing/scratch.ts'

const isRoot = process.getuid?.() === 0

test('as root, a folder that PostgreSQL’s account cannot reach is refused by name', async (t) => {
  if (!isRoot) return t.skip('only root runs PostgreSQL as another account')
  const scratch = await scratchDir(t)
  const closed = join(scratch, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const dataDir = join(closed, 'inner', 'data')
  const account = await chooseAccount(layoutOf(dataDir))
  await assert.rejects(startEmbedded({ dataDir }), (error: Error & { params?: unknown }) => {
    assert.deepEqual(
      { code: 'code' in error && error.code, params: error.params },
      {
        code: 'ledger/data-dir-unreachable',
        params: { dataDir, folder: closed, account: account?.name },
      },
    )
    assert.match(error.message, /chmod o\+x /)
    return true
  })
  assert.deepEqual(await readdir(closed), [], 'nothing was made on the way')
})

test('as root, a closed folder with other people’s files in it is not opened for us', async (t) => {
  if (!isRoot) return t.skip('only root runs PostgreSQL as another account')
  const dataDir = await scratchDir(t)
  await chmod(dataDir, 0o700)
  await writeFile(join(dataDir, 'diary'), '')
  await assert.rejects(startEmbedded({ dataDir }), {
    code: 'ledger/data-dir-unreachable',
  })
})

test('a cluster of another PostgreSQL version is refused and left untouched', async (t) => {
  const dataDir = await scratchDir(t)
  await mkdir(join(dataDir, 'pgdata'))
  await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), '15\n')
  await assert.rejects(startEmbedded({ dataDir }), {
    code: 'ledger/postgres-version',
    params: { dataDir, found: '15', expected: 18 },
  })
  assert.deepEqual(await readdir(join(dataDir, 'pgdata')), ['PG_VERSION'])
})

test('a pgdata that is no cluster is refused and left untouched', async (t) => {
  const dataDir = await scratchDir(t)
  await mkdir(join(dataDir, 'pgdata'))
  await writeFile(join(dataDir, 'pgdata', 'notes.txt'), 'mine')
  await assert.rejects(startEmbedded({ dataDir }), { code: 'ledger/not-a-cluster' })
  assert.deepEqual(await readdir(join(dataDir, 'pgdata')), ['notes.txt'])
})

test('a cluster whose password file is gone is refused', async (t) => {
  const dataDir = await scratchDir(t)
  await mkdir(join(dataDir, 'pgdata'))
  await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), '18\n')
  await assert.rejects(startEmbedded({ dataDir }), { code: 'ledger/password-missing' })
})

test('a data folder that is a file is refused', async (t) => {
  const dataDir = join(await scratchDir(t), 'file')
  await writeFile(dataDir, '')
  await assert.rejects(startEmbedded({ dataDir }), { code: 'ledger/data-dir-denied' })
})

test('settings that relax durability are refused before anything starts', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  await assert.rejects(startEmbedded({ dataDir, settings: { FSYNC: 'off' } }), {
    code: 'ledger/durability-setting',
  })
})
