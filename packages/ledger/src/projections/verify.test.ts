import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scratchDir } from '../embedded/testing/scratch.ts'
import { testLedger } from '../testing/ledger-database.ts'
import { caseAppend, day, subject, SYSTEM } from '../testing/planted.ts'
import { LogProjector } from './log-projector.ts'
import { verifyLog } from './verify.ts'

const origin = 'register.example/log'
const ledger = await testLedger('verify')
await ledger.write(SYSTEM, async (tx) => {
  await tx.subjects.put(subject('s'))
  const ids = Array.from({ length: 20 }, (_, n) => `c${n}`)
  await tx.acts.appendMany(ids.map((id) => caseAppend({ id, subject: 's' })))
})

/** Edits rows as an operator with the owner's rights could, past the triggers. */
const tamper = (...statements: readonly string[]) =>
  ledger.asOwner('write', async (tx) => {
    await tx.sql('alter table act disable trigger user')
    for (const statement of statements) await tx.sql(statement)
    await tx.sql('alter table act enable trigger user')
  })

test('an edited row, a swapped leaf, an emptied body: each act that differs is named', async (t) => {
  const dataDir = await scratchDir(t)
  await (await LogProjector.open({ ledger, dataDir, origin })).project()
  await tamper(
    `update act set body = jsonb_set(body, '{facts}', '"other facts"') where seq = 3`,
    `update act set recorded_at = recorded_at - interval '1 day' where seq = 4`,
    `update act set leaf = (select leaf from act where seq = 6) where seq = 5`,
    `update act set body = null where seq = 7`,
    `update act_salt set salt = decode(repeat('00', 32), 'hex') where seq = 8`,
  )
  await ledger.write(SYSTEM, (tx) =>
    tx.acts.appendGlobal('pack-a', 'court-a', {
      kind: 'erase',
      by: { id: 'x', role: 'registrar' },
      on: day('2026-03-01'),
      body: { acts: [9], reasons: 'court order', law: { law: 'x' } as never },
    }),
  )
  const report = await verifyLog({ ledger, dataDir, origin })
  assert.deepEqual(
    report.findings.map(({ seq, code }) => [seq, code]),
    [
      [3, 'act-altered'],
      [4, 'act-altered'],
      [5, 'act-unpublished-leaf'],
      [7, 'act-altered'],
      [8, 'act-altered'],
    ],
  )
  assert.deepEqual([report.ok, report.acts, report.erased, report.published], [false, 21, 1, 20])
})
