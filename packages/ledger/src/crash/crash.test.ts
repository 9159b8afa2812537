import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { connect } from '../database.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { scratchDir } from '../embedded/testing/scratch.ts'
import { openLedger } from '../open-ledger.ts'
import { SYSTEM } from '../testing/planted.ts'
import { writeAndKill } from './kill-everything.ts'

test('SIGKILL of writer and server loses no acknowledged act and leaves no gap', async (t) => {
  const dataDir = join(await scratchDir(t), 'data')
  const acknowledged = await writeAndKill(dataDir, 'acts', 150)
  await using server = await startEmbedded({ dataDir })
  await using ledger = await openLedger({
    connectionString: server.connectionString,
    onNotice: () => {},
  })
  await ledger.read(SYSTEM, async (tx) => {
    const acts = await tx.acts.after(0, 10_000)
    const kept = new Set(acts.map(({ seq, caseId }) => `${seq} ${caseId}`))
    t.diagnostic(`${acknowledged.length} acknowledged, ${kept.size} kept`)
    assert.ok(acknowledged.length >= 150)
    assert.deepEqual(
      acknowledged.filter((line) => !kept.has(line)),
      [],
    )
    assert.deepEqual(
      acts.map(({ seq }) => seq),
      acts.map((_, at) => at + 1),
    )
    assert.equal(await tx.acts.lastSeq(), acts.length)
    const states = await Promise.all(acts.map(({ caseId }) => tx.cases.get(caseId!)))
    assert.ok(states.every((state) => state?.version === 1))
  })
})

test('the same kill takes commits that nobody flushed: the test has teeth', async (t) => {
  if (process.platform !== 'linux') return t.skip('kills every process of the server: needs /proc')
  const dataDir = join(await scratchDir(t), 'data')
  const acknowledged = await writeAndKill(dataDir, 'control', 150)
  await using server = await startEmbedded({ dataDir })
  const client = await connect(server.connectionString)
  const { rows } = await client.query<{ n: number }>(
    `select case when to_regclass('control') is null then 0 else 1 end as n`,
  )
  const kept =
    rows[0]?.n === 0 ? 0 : (await client.query('select count(*) as n from control')).rows[0].n
  await client.end()
  t.diagnostic(`${acknowledged.length} reported, ${kept} kept`)
  assert.ok(kept < acknowledged.length)
})
