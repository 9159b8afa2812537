import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Agreement, Principal } from '@xinyong/app'
import type { PostgresLedger } from '../postgres-ledger.ts'
import {
  caseAppend,
  day,
  KEY,
  officer,
  PUBLIC,
  subject,
  subjectAccount,
  SYSTEM,
} from '../testing/planted.ts'

const SUBJECT = 'subject-x'
const OTHER: Principal = { ...KEY, key: 'key-2' } as Principal

function agreement(at: Agreement['createdAt']): Agreement {
  return {
    id: 'x-agreement',
    authority: 'court-x',
    state: 'in-force',
    version: 1,
    terms: {
      direction: 'state-to-private',
      giver: 'Court',
      recipient: 'Airline',
      keys: ['key-1'],
      purpose: 'p',
      schemes: ['pack-a'],
      activities: [],
      fields: [],
      from: '2026-01-01',
      until: '2027-01-01',
      keepDays: 30,
      conflictOfInterest: { operatesScheme: false },
    },
    history: [],
    createdAt: at,
  }
}

/** Planted: an entry given to one key under one agreement and recalled, a score and points of the same subject. */
export function exchange(ledger: PostgresLedger): void {
  before(() =>
    ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.putMany([subject(SUBJECT)])
      await tx.acts.append(
        caseAppend({ id: 'x-case', subject: SUBJECT, authority: 'court-x', from: '2026-01-01' }),
      )
      const at = ledger.now()
      await tx.agreements.put(agreement(at))
      const holder = {
        agreement: 'x-agreement',
        pack: 'pack-a',
        authority: 'court-x',
        subject: SUBJECT,
      }
      await tx.agreements.putReplicas([
        {
          ...holder,
          entry: 'entry-x-case',
          givenAt: at,
          lastGivenAt: at,
          expires: day('2026-06-01'),
        },
      ])
      assert.deepEqual(
        (await tx.agreements.recipientsOf('entry-x-case')).map(({ recipient }) => recipient),
        ['Airline'],
      )
      await tx.agreements.putDeletions([
        {
          ...holder,
          id: 'x-notice',
          entry: 'entry-x-case',
          recipient: 'Airline',
          why: 'removed',
          toldAt: ledger.now(),
          dueAt: ledger.now(),
          reminders: 0,
        },
      ])
      assert.deepEqual(await tx.agreements.recipientsOf('entry-x-case'), [])
      await tx.scores.putConsent({
        id: 'x-consent',
        subject: SUBJECT,
        pack: 'score-a',
        kind: 'score',
        givenAt: at,
        act: 1,
      })
      await tx.scores.addFact({
        id: 'x-fact',
        pack: 'score-a',
        subject: SUBJECT,
        input: 'i',
        on: day('2026-01-01'),
        reference: 'r',
        disputed: false,
      })
      await tx.scores.putValue({
        pack: 'score-a',
        subject: SUBJECT,
        on: day('2026-01-06'),
        score: 500,
        band: 'b',
      })
      await tx.points.putAccount({
        pack: 'points-a',
        subject: SUBJECT,
        authority: 'court-x',
        opened: day('2026-01-01'),
      })
      await tx.points.putEvent({
        pack: 'points-a',
        subject: SUBJECT,
        id: 'e1',
        authority: 'court-x',
        item: 'i',
        on: day('2026-01-02'),
        annulled: false,
        contested: false,
        aside: 'not-in-catalogue',
        recordedAt: at,
        acts: [1, 2],
      })
    }),
  )

  /** What a principal is shown when asked for by id, as a bug would. */
  const shownTo = (as: Principal) =>
    ledger.read(as, async (tx) => ({
      replicas: (await tx.agreements.replicas({ agreement: 'x-agreement' })).length,
      deletions: (await tx.agreements.deletion('x-notice')) === undefined ? 0 : 1,
      scores:
        (await tx.scores.facts('score-a', SUBJECT)).length +
        (await tx.scores.values('score-a', SUBJECT)).length +
        (await tx.scores.consents(SUBJECT)).length,
      points:
        (await tx.points.accountsOf(SUBJECT)).length +
        (await tx.points.events('points-a', SUBJECT)).length,
    }))

  const nothing = { replicas: 0, deletions: 0, scores: 0, points: 0 }

  void test('a copy, a score and points are shown to those they concern, and to nobody else', async () => {
    const all = { replicas: 1, deletions: 1, scores: 3, points: 2 }
    assert.deepEqual(await shownTo(subjectAccount(SUBJECT)), all)
    assert.deepEqual(await shownTo(SYSTEM), all)
    assert.deepEqual(await shownTo(KEY), { ...nothing, replicas: 1, deletions: 1 })
    assert.deepEqual(await shownTo(OTHER), nothing)
    // A score is its subject's own: not even the authority or oversight reads it.
    assert.deepEqual(await shownTo(officer('court-x')), { ...all, scores: 0 })
    assert.deepEqual(await shownTo(officer('court-y')), nothing)
    const overseer: Principal = { kind: 'account', account: 'o', roles: ['overseer'] }
    assert.deepEqual(await shownTo(overseer), { ...all, scores: 0 })
    assert.deepEqual(await shownTo(PUBLIC), nothing)
    assert.deepEqual(await shownTo(subjectAccount('subject-y')), nothing)
  })

  void test('only its authority moves an agreement, and only its recipient acknowledges', async () => {
    const lock = (as: Principal) =>
      ledger.write(as, (tx) => tx.agreements.getForUpdate('x-agreement'))
    assert.equal((await lock(officer('court-x')))?.id, 'x-agreement')
    assert.equal(await lock(officer('court-y')), undefined)
    await assert.rejects(
      ledger.write(officer('court-y'), (tx) =>
        tx.agreements.put({ ...agreement(ledger.now()), id: 'x-forged' }),
      ),
    )
    await ledger.write(OTHER, (tx) => tx.agreements.acknowledge('x-notice', ledger.now(), 'key-2'))
    const open = await ledger.read(SYSTEM, (tx) => tx.agreements.deletion('x-notice'))
    assert.equal(open?.acknowledgedAt, undefined)
    await ledger.write(KEY, (tx) => tx.agreements.acknowledge('x-notice', ledger.now(), 'key-1'))
    const done = await ledger.read(SYSTEM, (tx) => tx.agreements.deletion('x-notice'))
    assert.notEqual(done?.acknowledgedAt, undefined)
  })

  void test('an event comes back as it was told, kept aside and contested ones in their lists', async () => {
    const [event] = await ledger.read(SYSTEM, (tx) => tx.points.events('points-a', SUBJECT))
    assert.deepEqual(
      [event?.acts, event?.aside, event?.fine],
      [[1, 2], 'not-in-catalogue', undefined],
    )
    await ledger.write(subjectAccount(SUBJECT), (tx) =>
      tx.points.putEvent({ ...event!, contested: true, fine: { paidOn: day('2026-01-03') } }),
    )
    const page = await ledger.read(SYSTEM, (tx) => tx.points.contested('points-a', undefined, 1))
    assert.deepEqual(
      page.items.map(({ id, fine }) => [id, fine]),
      [['e1', undefined]],
    )
    const aside = await ledger.read(SYSTEM, (tx) => tx.points.aside('points-a', undefined, 1))
    assert.equal(aside.items.length, 1)
  })
}
