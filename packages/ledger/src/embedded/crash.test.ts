import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'

import { startEmbedded } from './start-embedded.ts'
import { withClient } from './test-server.ts'
import { scratchDir } from './testing/scratch.ts'
import { spawnParticipant } from './testing/spawn-participant.ts'

for (const signal of ['SIGKILL', 'SIGINT'] as const) {
  test(`${signal} to our process group spares PostgreSQL; the next to come joins and stops it`, async (t) => {
    const dataDir = join(await scratchDir(t), 'data')
    const victim = spawnParticipant(dataDir)
    const { connectionString } = await victim.joined
    await withClient(connectionString, (client) =>
      client.query('create table kept as select 1 as x'),
    )
    await victim.signalGroup(signal)
    const next = await startEmbedded({ dataDir })
    assert.equal(next.ownsServer, false)
    const { rows } = await withClient(next.connectionString, (c) => c.query('select x from kept'))
    assert.deepEqual(rows, [{ x: 1 }])
    assert.equal(await next.stop(), true)
  })
}

test('after SIGKILL of PostgreSQL the next start recovers every committed row', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  const first = await startEmbedded({ dataDir })
  await withClient(first.connectionString, async (client) => {
    client.on('error', () => {})
    await client.query('create table kept (x int)')
    for (let x = 0; x < 20; x += 1) await client.query('insert into kept values ($1)', [x])
    process.kill(await postmasterPid(dataDir), 'SIGKILL')
  })
  assert.equal(await first.stop(), false, 'there is nothing left to stop')
  await using second = await startEmbedded({ dataDir })
  assert.equal(second.ownsServer, true)
  const { rows } = await withClient(second.connectionString, (client) =>
    client.query('select count(*)::int as n from kept'),
  )
  assert.deepEqual(rows, [{ n: 20 }])
})

async function postmasterPid(dataDir: string): Promise<number> {
  const text = await readFile(join(dataDir, 'pgdata', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}
