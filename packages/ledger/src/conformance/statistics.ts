import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { finishJob, postponeJob, takeJob } from '../repositories/jobs.ts'
import { caseAppend, day, PUBLIC, subject, SYSTEM } from '../testing/planted.ts'

export function statistics(ledger: PostgresLedger): void {
  void test('anyone may read the counts, none of the cases', async () => {
    const authority = 'court-of-counts'
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('counted'))
      const one = caseAppend({ id: 'n1', subject: 'counted', authority, from: '2026-01-01' })
      const two = caseAppend({ id: 'n2', subject: 'counted', authority, public: false })
      const by = { id: 'o', role: 'officer' as const }
      const decision = { by, on: day('2026-01-01'), outcome: 'enter' as const, reasons: 'r' }
      const exit = { how: 'annulled' as const, ground: 'annulled', on: day('2026-02-01'), by }
      await tx.acts.appendMany([
        { ...one, state: { ...one.state, decision } },
        { ...two, state: { ...two.state, decision, stage: 'ended', exit } },
      ])
      await tx.cases.setDue('n1', day('2026-01-31'), 'serve')
      await tx.looks.append([
        {
          id: 'n-look',
          at: ledger.now(),
          what: 'check',
          who: 'Airline',
          actor: 'key-1',
          purpose: 'p',
          decision: 'deny',
          entries: ['entry-n1', 'entry-n1'],
        },
      ])
    })
    const all = await ledger.read(PUBLIC, (tx) => tx.statistics.schemes(day('2026-02-01')))
    assert.deepEqual(
      all.find((row) => row.authority === authority),
      {
        pack: 'pack-a',
        authority,
        opened: 2,
        entered: 2,
        dismissed: 0,
        inForce: 1,
        ended: { annulled: 1 },
        objections: 0,
        objectionsGranted: 0,
        annulled: 1,
        overdueClocks: 1,
        checks: 1,
        denials: 1,
      },
    )
  })

  void test('a job is done once, by one worker at a time, and comes back when it was put off', async () => {
    const enqueue = () =>
      ledger.write(SYSTEM, (tx) =>
        tx.jobs.enqueue({ kind: 'mail', key: 'notice-1', payload: { to: 'x' } }),
      )
    await enqueue()
    await enqueue()
    const both = await ledger.asOwner('write', async (tx) => {
      const mine = await takeJob(tx, ['mail'])
      const theirs = await ledger.asOwner('write', (other) => takeJob(other, ['mail']))
      await postponeJob(tx, mine!.id, tx.now(), 'no answer')
      return [mine?.key, theirs]
    })
    assert.deepEqual(both, ['notice-1', undefined])
    await ledger.asOwner('write', async (tx) => {
      const again = await takeJob(tx, ['mail'])
      assert.equal(again?.attempts, 1)
      assert.ok(again)
      await finishJob(tx, again.id)
    })
    await enqueue()
    assert.equal(await ledger.asOwner('write', (tx) => takeJob(tx, ['mail'])), undefined)
  })
}
