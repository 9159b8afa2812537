import assert from 'node:assert/strict'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

import { startEmbedded } from './start-embedded.ts'
import { withClient } from './test-server.ts'
import { scratchDir } from './testing/scratch.ts'
import { spawnParticipant } from './testing/spawn-participant.ts'

test('a first start killed inside initdb is taken up again, and a folder not ours is left alone', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  await mkdir(join(dataDir, 'pgdata.new-foreign'), { recursive: true })
  await writeFile(join(dataDir, 'pgdata.new-foreign', 'precious'), 'x')
  await writeFile(join(dataDir, '.lock'), '')
  const victim = spawnParticipant(dataDir)
  // initdb itself lives on in its own session: the harder case, two of them at work in one folder.
  while (!(await initdbIsWriting(dataDir))) await sleep(10)
  await victim.signalGroup('SIGKILL')
  assert.ok(!(await readdir(dataDir)).includes('pgdata'), 'killed too late to test anything')

  const said: string[] = []
  await using server = await startEmbedded({ dataDir, progress: ({ en }) => said.push(en) })
  assert.ok(said.some((line) => line.includes('interrupted')))
  await withClient(server.connectionString, (client) => client.query('select 1'))
  const names = (await readdir(dataDir)).filter((name) => name.startsWith('pgdata'))
  assert.deepEqual(names.toSorted(), ['pgdata', 'pgdata.new-foreign'])
  assert.deepEqual(await readdir(join(dataDir, 'pgdata.new-foreign')), ['precious'])
})

test('two processes racing on an empty folder both succeed, on one cluster', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  const racers = [spawnParticipant(dataDir), spawnParticipant(dataDir)]
  const joined = await Promise.all(racers.map((racer) => racer.joined))
  assert.equal(joined.filter(({ ownsServer }) => ownsServer).length, 1)
  const identifiers = await Promise.all(
    joined.map(({ connectionString }) =>
      withClient(connectionString, async (client) => {
        const { rows } = await client.query('select system_identifier from pg_control_system()')
        return String(rows[0].system_identifier)
      }),
    ),
  )
  assert.equal(new Set(identifiers).size, 1)
  const stopped = await Promise.all(racers.map((racer) => racer.leave()))
  assert.equal(stopped.filter(Boolean).length, 1, 'exactly one of them was the last')
})

async function initdbIsWriting(dataDir: string): Promise<boolean> {
  const names = await readdir(dataDir)
  const attempt = names.find((name) => /^pgdata\.new-[0-9a-f]{8}$/.test(name))
  if (attempt === undefined) return false
  const files = await readdir(join(dataDir, attempt, 'pgdata')).catch((): string[] => [])
  return files.includes('PG_VERSION')
}
