import assert from 'node:assert/strict'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'

import { startEmbedded } from './start-embedded.ts'
import { withClient } from './test-server.ts'
import { scratchDir } from './testing/scratch.ts'

test('a first start creates a durable cluster and a second one finds it as it was left', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  const said: string[] = []
  const begun = performance.now()
  const first = await startEmbedded({ dataDir, progress: ({ en }) => said.push(en) })
  t.diagnostic(`first start ${Math.round(performance.now() - begun)} ms`)
  assert.equal(first.ownsServer, true)
  assert.ok(said.some((line) => line.includes(dataDir)))
  const row = await withClient(first.connectionString, async (client) => {
    await client.query('create table kept as select 42 as answer')
    const { rows } = await client.query(`select current_setting('server_encoding') as encoding,
      current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit,
      current_setting('listen_addresses') as tcp, current_setting('max_connections') as connections,
      (select datcollate from pg_database where datname = current_database()) as collate, current_user as who, current_database() as what,
      (select count(*)::int from pg_hba_file_rules where auth_method = 'trust') as trusting`)
    return rows[0]
  })
  assert.deepEqual(row, {
    encoding: 'UTF8',
    checksums: 'on',
    fsync: 'on',
    pages: 'on',
    commit: 'on',
    tcp: process.platform === 'win32' ? '127.0.0.1' : '',
    connections: '60',
    collate: 'C',
    who: 'xinyong',
    what: 'xinyong',
    trusting: 0,
  })
  assert.equal((await stat(join(dataDir, 'password'))).mode & 0o777, 0o600)
  assert.equal(await first.stop(), true)
  assert.equal(await first.stop(), true, 'stopping twice is stopping once')

  const again = performance.now()
  const second = await startEmbedded({ dataDir })
  t.diagnostic(`second start ${Math.round(performance.now() - again)} ms`)
  const { rows } = await withClient(second.connectionString, (client) =>
    client.query('select answer from kept'),
  )
  assert.deepEqual(rows, [{ answer: 42 }])
  await second.stop()
  const leftovers = (await readdir(dataDir)).filter((name) => name.startsWith('pgdata.new'))
  assert.deepEqual(leftovers, [])
})

test('who comes second joins, and only who leaves last stops the server', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  const starter = await startEmbedded({ dataDir })
  const joiner = await startEmbedded({ dataDir })
  assert.deepEqual([starter.ownsServer, joiner.ownsServer], [true, false])
  assert.equal(await starter.stop(), false)
  await withClient(joiner.connectionString, (client) => client.query('select 1'))
  assert.equal(await joiner.stop(), true)
  await assert.rejects(withClient(joiner.connectionString, (client) => client.query('select 1')))
})

test('a data folder with a long path gets a short private socket folder, the same at every start', async (t) => {
  const dataDir = join(await scratchDir(t), 'd'.repeat(100), "it's 信用")
  const first = await startEmbedded({ dataDir })
  t.after(() => rm(first.socketDir, { recursive: true, force: true }))
  assert.ok(Buffer.byteLength(first.socketDir) < 90)
  assert.equal((await stat(first.socketDir)).mode & 0o777, 0o700)
  await withClient(first.connectionString, (client) => client.query('select 1'))
  await first.stop()
  await using second = await startEmbedded({ dataDir })
  assert.equal(second.socketDir, first.socketDir)
})
