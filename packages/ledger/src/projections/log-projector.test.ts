import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { auditLog, ed25519Verifier, parsePolicy, verifyTlogProof } from '@xinyong/tlog'
import { scratchDir } from '../embedded/testing/scratch.ts'
import { testLedger } from '../testing/ledger-database.ts'
import { caseAppend, subject, SYSTEM } from '../testing/planted.ts'
import { steppingClock } from '../testing/stepping-clock.ts'
import { checkpointStore } from './checkpoint-store.ts'
import { logFolder } from './log-folder.ts'
import { LogProjector, logSigner } from './log-projector.ts'
import { openPublicLog } from './public-log.ts'
import { verifyLog } from './verify.ts'

const origin = 'register.example/log'
const ledger = await testLedger('log', steppingClock())
await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('s')))
let made = 0
const acts = async (count: number): Promise<void> => {
  const batches = Array.from({ length: count }, () => {
    made += 1
    return caseAppend({ id: `c${made}`, subject: 's', from: '2026-01-01' })
  })
  await ledger.write(SYSTEM, (tx) => tx.acts.appendMany(batches))
}
const audit = async (dataDir: string) => {
  const { key } = await logSigner(dataDir, origin)
  return auditLog({ store: logFolder(join(dataDir, 'log')), trust: [ed25519Verifier(key)] })
}

test('leaf i is the act with number i + 1, published in whatever batches, provable to outsiders', async (t) => {
  const dataDir = await scratchDir(t)
  const log = await LogProjector.open({ ledger, dataDir, origin })
  assert.equal(await log.project(), made)
  for (const count of [3, 253, 1100]) {
    await acts(count)
    assert.equal(await log.project(), made)
  }
  assert.equal(await log.project(), made, 'nothing new')
  const report = await audit(dataDir)
  assert.deepEqual([report.ok, report.checked], [true, made])
  assert.deepEqual(await verifyLog({ ledger, dataDir, origin }), {
    ok: true,
    acts: made,
    erased: 0,
    published: made,
    findings: [],
  })

  const publicLog = await openPublicLog(dataDir, origin)
  assert.equal(await publicLog.size(), made)
  const [row] = await ledger.asOwner('read', (tx) =>
    tx.sql<{ leaf: string }>('select leaf from act where seq = 300'),
  )
  const policy = parsePolicy(`log ${publicLog.verifierKey}\nquorum none\n`)
  const proof = Buffer.from((await publicLog.prove(300))!)
  assert.equal((await verifyTlogProof(proof, Buffer.from(row!.leaf), policy)).ok, true)
  assert.equal((await verifyTlogProof(proof, Buffer.from('{}'), policy)).ok, false)
  assert.equal(await publicLog.prove(made + 1), undefined)
  assert.equal(await publicLog.prove(0), undefined)
})

test('stopped between any two steps, the next projector comes to the same log', async (t) => {
  const dataDir = await scratchDir(t)
  for (const stopAt of ['tiles', 'signed', 'checkpoint'] as const) {
    await acts(5)
    const stopping = await LogProjector.open({
      ledger,
      dataDir,
      origin,
      onStep: (step) => {
        if (step === stopAt) throw new RangeError(`stopped at ${step}`)
      },
    })
    await assert.rejects(stopping.project(), /stopped at/)
    await assert.rejects(stopping.project(), { code: 'log/stopped' }, 'fail-stop')
    await acts(2)
    const next = await LogProjector.open({ ledger, dataDir, origin })
    assert.equal(await next.project(), made)
    assert.equal((await audit(dataDir)).ok, true)
    const files = await readdir(join(dataDir, 'log'), { recursive: true })
    assert.deepEqual(
      files.filter((file) => file.endsWith('.new')),
      [],
    )
  }
})

test('a signed checkpoint that was not published yet is published at the next start', async (t) => {
  const dataDir = await scratchDir(t)
  const log = await LogProjector.open({ ledger, dataDir, origin })
  await log.project()
  const published = join(dataDir, 'log', 'checkpoint')
  const before = await readFile(published)
  await rm(published)
  await LogProjector.open({ ledger, dataDir, origin })
  assert.deepEqual(await readFile(published), before)
})

test('two projectors of one folder: the second to sign is stopped, no fork is signed', async (t) => {
  const dataDir = await scratchDir(t)
  const one = await LogProjector.open({ ledger, dataDir, origin })
  await one.project()
  const two = await LogProjector.open({ ledger, dataDir, origin })
  await acts(1)
  await one.project()
  await acts(1)
  await assert.rejects(two.project(), { code: 'log/contended' })
  await one.project()
  assert.equal((await audit(dataDir)).ok, true)
})

test('a damaged tile is found at the start, before anything is signed', async (t) => {
  const dataDir = await scratchDir(t)
  const log = await LogProjector.open({ ledger, dataDir, origin })
  await log.project()
  const folder = join(dataDir, 'log', 'tile', '0')
  const file = (await readdir(folder, { recursive: true })).findLast((name) =>
    /p\/\d+$/.test(name),
  )!
  const bytes = await readFile(join(folder, file))
  bytes[3]! ^= 1
  await writeFile(join(folder, file), bytes)
  await assert.rejects(LogProjector.open({ ledger, dataDir, origin }), { code: 'log/damaged' })
})

test('a database that lost acts, or lost them and went on, is not published over', async (t) => {
  const dataDir = await scratchDir(t)
  const log = await LogProjector.open({ ledger, dataDir, origin })
  await log.project()
  const promised = await checkpointStore(dataDir).read()
  // As after restoring an old backup: the last act is gone.
  await ledger.asOwner('write', async (tx) => {
    await tx.sql('alter table act disable trigger user')
    const rows = await tx.sql<{ case_id: string }>('select case_id from act where seq = $1', [made])
    await tx.sql('delete from act_salt where seq = $1', [made])
    await tx.sql('delete from act where seq = $1', [made])
    await tx.sql('delete from entry where case_id = $1', [rows[0]!.case_id])
    await tx.sql('delete from case_file where id = $1', [rows[0]!.case_id])
    await tx.sql('update act_head set seq = seq - 1')
    await tx.sql('alter table act enable trigger user')
  })
  const lost = made
  await assert.rejects(log.project(), { code: 'log/behind' })
  const report = await verifyLog({ ledger, dataDir, origin })
  assert.deepEqual(
    report.findings.map(({ seq, code }) => [seq, code]),
    [[lost, 'act-lost']],
  )
  made -= 1
  await acts(3)
  const later = await LogProjector.open({ ledger, dataDir, origin })
  await assert.rejects(later.project(), { code: 'log/behind' })
  const forked = await verifyLog({ ledger, dataDir, origin })
  assert.deepEqual(
    forked.findings.map(({ seq, code }) => [seq, code]),
    [[lost, 'act-unpublished-leaf']],
  )
  assert.deepEqual(await checkpointStore(dataDir).read(), promised)
})
