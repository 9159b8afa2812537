import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyCommitment } from '@xinyong/tlog'
import { testLedger } from '../testing/ledger-database.ts'
import { caseAppend, day, PUBLIC, subject, SYSTEM } from '../testing/planted.ts'
import { steppingClock } from '../testing/stepping-clock.ts'
import { actBytes } from './leaf.ts'

const ledger = await testLedger('append', steppingClock())
await ledger.write(SYSTEM, (tx) =>
  tx.subjects.putMany(Array.from({ length: 20 }, (_, n) => subject(`s${n}`))),
)

test('an append numbers its acts, keeps case and entry beside them and reads back the same', async () => {
  const batch = caseAppend({ id: 'c1', subject: 's1', from: '2026-01-10' })
  const acts = await ledger.write(SYSTEM, (tx) => tx.acts.append(batch))
  await ledger.read(SYSTEM, async (tx) => {
    assert.deepEqual(await tx.acts.ofCase('c1'), acts)
    assert.deepEqual(await tx.acts.bySeq(acts[0]!.seq), acts[0])
    assert.deepEqual(await tx.cases.get('c1'), batch.state)
    const row = await tx.entries.get('entry-c1')
    assert.deepEqual(row?.entry, batch.entry)
    assert.deepEqual(row?.identifierKeys, ['key-s1'])
    assert.equal(row?.seq, acts[0]!.seq)
  })
})

test('the leaf commits to the act as the row gives it back', async () => {
  const seq = await ledger.read(SYSTEM, (tx) => tx.acts.lastSeq())
  const act = await ledger.read(SYSTEM, (tx) => tx.acts.bySeq(seq))
  const [row] = await ledger.asOwner('read', (tx) =>
    tx.sql<{ leaf: string; salt: Buffer }>(
      'select leaf, salt from act join act_salt using (seq) where seq = $1',
      [seq],
    ),
  )
  const commitment = Buffer.from(JSON.parse(row!.leaf).commitment, 'base64')
  assert.equal(verifyCommitment(commitment, row!.salt, actBytes(act!)), true)
  assert.equal(
    verifyCommitment(commitment, row!.salt, actBytes({ ...act!, authority: 'other' })),
    false,
  )
})

test('writers at once get numbers without a gap, whatever is rolled back between', async () => {
  const before = await ledger.read(SYSTEM, (tx) => tx.acts.lastSeq())
  const flushes = ledger.flushes
  const work = Array.from({ length: 30 }, async (_, n) =>
    ledger.write(SYSTEM, async (tx) => {
      await tx.acts.append(caseAppend({ id: `many-${n}`, subject: `s${n % 20}` }))
      if (n % 3 === 0) throw new RangeError('undone')
    }),
  )
  const done = await Promise.allSettled(work)
  assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 20)
  const acts = await ledger.read(SYSTEM, (tx) => tx.acts.after(before, 100))
  assert.deepEqual(
    acts.map(({ seq }) => seq),
    Array.from({ length: 20 }, (_, n) => before + n + 1),
  )
  assert.ok(ledger.flushes - flushes <= 20, 'commits share flushes')
})

test('of two who append to one version of a case, one gets case/conflict and nothing is lost', async () => {
  await ledger.write(SYSTEM, (tx) => tx.acts.append(caseAppend({ id: 'two', subject: 's2' })))
  const both = await Promise.allSettled(
    ['first', 'second'].map((text) =>
      ledger.write(SYSTEM, (tx) =>
        tx.acts.append(caseAppend({ id: 'two', subject: 's2', version: 1, text })),
      ),
    ),
  )
  const lost = both.find((result) => result.status === 'rejected')
  assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal(lost?.reason.code, 'case/conflict')
  assert.deepEqual(lost?.reason.params, { version: '2' })
  const acts = await ledger.read(SYSTEM, (tx) => tx.acts.ofCase('two'))
  assert.equal(acts.length, 2)
})

test('a case opened twice under one id is a conflict too', async () => {
  const open = () =>
    ledger.write(SYSTEM, (tx) => tx.acts.append(caseAppend({ id: 'twice', subject: 's3' })))
  await open()
  await assert.rejects(open(), { code: 'case/conflict', params: { version: '1' } })
})

test('acts cannot be changed, deleted or emptied, even by the owner', async () => {
  for (const attempt of [
    `update act set body = '{}' where seq = 1`,
    'update act set body = null where seq = 1',
    'delete from act where seq = 1',
    'truncate act cascade',
  ]) {
    await assert.rejects(
      ledger.asOwner('write', (tx) => tx.sql(attempt)),
      { code: 'XY001' },
    )
  }
})

test('erasing empties the body and destroys the salt, and is itself an act', async () => {
  const [act] = await ledger.write(SYSTEM, (tx) =>
    tx.acts.append(caseAppend({ id: 'erased', subject: 's4' })),
  )
  const erase = await ledger.write(SYSTEM, (tx) =>
    tx.acts.appendGlobal('pack-a', 'court-a', {
      kind: 'erase',
      by: { id: 'officer-1', role: 'registrar' },
      on: day('2026-03-01'),
      body: { acts: [act!.seq], reasons: 'court order', law: { law: 'x' } as never },
    }),
  )
  const left = await ledger.read(SYSTEM, (tx) => tx.acts.bySeq(act!.seq))
  assert.deepEqual(left?.body, {})
  const salts = await ledger.asOwner('read', (tx) =>
    tx.sql('select seq from act_salt where seq = any ($1)', [[act!.seq, erase.seq]]),
  )
  assert.deepEqual(salts, [{ seq: erase.seq }])
})

test('a transaction whose failed statement was swallowed is not reported as done', async () => {
  await assert.rejects(
    ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('swallowed'))
      await tx.subjects.put(subject('s\0')).catch(() => {})
    }),
  )
  assert.equal(await ledger.read(SYSTEM, (tx) => tx.subjects.get('swallowed')), undefined)
})

test('the public reads neither acts nor cases', async () => {
  await ledger.read(PUBLIC, async (tx) => {
    assert.deepEqual(await tx.acts.after(0, 10), [])
    assert.equal(await tx.cases.get('c1'), undefined)
    assert.equal((await tx.entries.get('entry-c1'))?.entry.id, 'entry-c1')
  })
})
