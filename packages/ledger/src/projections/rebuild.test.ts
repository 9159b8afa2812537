import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryOf, foldedAppend } from '../testing/folded.ts'
import { testLedger } from '../testing/ledger-database.ts'
import { day, subject, SYSTEM } from '../testing/planted.ts'
import { steppingClock } from '../testing/stepping-clock.ts'
import { rebuild } from './rebuild.ts'

const ledger = await testLedger('rebuild', steppingClock())
await ledger.write(SYSTEM, async (tx) => {
  await tx.subjects.put(subject('s'))
  const ids = Array.from({ length: 210 }, (_, n) => `c${n}`)
  await tx.acts.appendMany(ids.map((id, n) => foldedAppend(id, 's', n % 3)))
})
const differing = async (repair = false) => {
  const { differences, repaired } = await rebuild({ ledger, entryOf, repair })
  return { found: differences.map(({ caseId, what }) => `${caseId} ${what}`).toSorted(), repaired }
}

test('what the acts tell is what the tables hold', async () => {
  const report = await rebuild({ ledger, entryOf })
  assert.deepEqual(report, { cases: 210, erased: 0, differences: [], repaired: 0 })
})

test('edited projections are found, by document and by column, and written anew on demand', async () => {
  await ledger.asOwner('write', async (tx) => {
    await tx.sql(`update case_file set state = jsonb_set(state, '{facts}', '"x"') where id = 'c1'`)
    await tx.sql(`update case_file set stage = 'closed' where id = 'c2'`)
    await tx.sql(
      `update entry set body = jsonb_set(body, '{public}', 'false') where id = 'entry-c3'`,
    )
    await tx.sql(`update entry set effective = 'empty' where id = 'entry-c4'`)
    await tx.sql(`delete from entry where id = 'entry-c5'`)
  })
  const expected = ['c1 case', 'c2 case', 'c3 case', 'c3 entry', 'c4 case', 'c5 entry']
  assert.deepEqual(await differing(), { found: expected, repaired: 0 })
  assert.deepEqual(await differing(true), { found: expected, repaired: 5 })
  assert.deepEqual(await differing(), { found: [], repaired: 0 })
  const history = await ledger.read(SYSTEM, (tx) => tx.entries.history('entry-c3'))
  assert.deepEqual(
    history.map(({ entry }) => entry.public),
    [false, true],
    'what the register wrongly said stays in history',
  )
})

test('other rules give other entries: each is reported', async () => {
  const later = await rebuild({
    ledger,
    entryOf: (state) => ({ ...entryOf(state), from: day('2026-02-01') }),
  })
  assert.equal(later.differences.length, 210)
  assert.ok(later.differences.every(({ what }) => what === 'entry'))
})

test('a case with erased acts is left alone', async () => {
  await ledger.write(SYSTEM, (tx) =>
    tx.acts.appendGlobal('pack-a', 'court-a', {
      kind: 'erase',
      by: { id: 'x', role: 'registrar' },
      on: day('2026-03-01'),
      body: { acts: [1], reasons: 'court order', law: { law: 'x' } as never },
    }),
  )
  assert.equal((await rebuild({ ledger, entryOf })).erased, 1)
})
