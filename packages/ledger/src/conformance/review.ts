import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Judgement, Monitor, Principal, QueuedMatch } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { caseAppend, KEY, PUBLIC, subject, subjectAccount, SYSTEM } from '../testing/planted.ts'

const PARTY = 'Airline'
const clerk: Principal = {
  kind: 'account',
  account: 'clerk',
  roles: ['relying-party'],
  authority: PARTY,
}
const RIVALS: readonly Principal[] = [
  { ...KEY, key: 'key-2', relyingParty: 'Rival' } as Principal,
  { ...clerk, authority: 'Rival' },
  subjectAccount('review-subject'),
  PUBLIC,
]
const at = (minute: number): Instant =>
  `2026-01-05T00:${String(minute).padStart(2, '0')}:00.000Z` as Instant

const result = { id: 'entity-1', name: 'Somebody' } as QueuedMatch['result']
const asked = { properties: { name: ['Somebody'] } } as QueuedMatch['asked']
const judgement = (id: string, minute: number): Judgement => ({
  id,
  party: PARTY,
  fingerprint: 'print-1',
  asked: 'Somebody',
  verdict: 'not-same',
  reason: 'Another.',
  by: { account: 'clerk', label: 'Clerk' },
  at: at(minute),
  entity: 'entity-1',
  name: 'Somebody',
  registers: [],
  entries: [],
  subjects: [],
  recordDigest: '',
  identified: false,
})
const match = (id: string, state: QueuedMatch['state'], monitor?: string): QueuedMatch => ({
  id,
  party: PARTY,
  version: 1,
  state,
  purpose: 'p',
  fingerprint: 'print-1',
  openedAt: at(3),
  asked,
  result,
  recordDigest: '',
  indexDigest: '',
  rulesDigest: '',
  ...(monitor === undefined ? {} : { monitor }),
})
const monitor = (id: string, minute: number): Monitor => ({
  id,
  party: PARTY,
  version: 1,
  state: 'active',
  terms: {
    screening: { ...asked, schema: 'Person', limit: 10, threshold: 0.5 },
    purpose: 'p',
    until: '2027-01-01',
    queue: true,
  },
  createdAt: at(minute),
  createdBy: 'key-1',
  results: [],
})

export function review(ledger: PostgresLedger): void {
  void test('review, memory and monitors are their relying party’s alone, to read and to write', async () => {
    await ledger.write(KEY, async ({ review: store }) => {
      await store.putMonitor(monitor('monitor-1', 1), true)
      await store.putMatch(match('match-1', 'open', 'monitor-1'))
      await store.putJudgement(judgement('judgement-1', 2))
    })
    const visible = (as: Principal) =>
      ledger.read(as, async ({ review: store }) => [
        (await store.monitors({ limit: 10 })).items.length,
        (await store.matches({ limit: 10 })).items.length,
        (await store.judgements({ limit: 10 })).items.length,
        Number((await store.judgement('judgement-1')) !== undefined),
        await store.countMonitors(PARTY),
      ])
    assert.deepEqual(await visible(clerk), [1, 1, 1, 1, 1])
    for (const rival of RIVALS) {
      assert.deepEqual(await visible(rival), [0, 0, 0, 0, 0])
      await assert.rejects(
        ledger.write(rival, (tx) => tx.review.putJudgement(judgement('judgement-x', 4))),
      )
      await ledger.write(rival, (tx) => tx.review.dropMonitor('monitor-1'))
    }
    assert.deepEqual(await visible(SYSTEM), [1, 1, 1, 1, 1])
  })

  void test('memory stands as it stood at a moment; the same match waits once; a monitor leaves nothing open', async () => {
    await ledger.write(clerk, async ({ review: store }) => {
      const held = judgement('judgement-2', 5)
      await store.putJudgement(held)
      await store.putJudgement({
        ...held,
        revoked: { at: at(9), by: held.by, reason: 'Looked again.' },
      })
      const ids = async (minute: number) =>
        (await store.memory(PARTY, ['print-1', 'other'], at(minute))).map(({ id }) => id)
      assert.deepEqual(await ids(1), [])
      assert.deepEqual(await ids(5), ['judgement-2', 'judgement-1'])
      assert.deepEqual(await ids(9), ['judgement-1'])
      assert.equal((await store.openMatch(PARTY, 'print-1', 'entity-1'))?.id, 'match-1')
      assert.equal(await store.openMatch('Rival', 'print-1', 'entity-1'), undefined)
    })
    await assert.rejects(
      ledger.write(clerk, (tx) => tx.review.putMatch(match('match-2', 'assigned'))),
    )
    await ledger.write(clerk, async ({ review: store }) => {
      await store.putMonitor(monitor('monitor-2', 2), true)
      const page = await store.monitors({ limit: 1 })
      assert.deepEqual(
        page.items.map(({ id }) => id),
        ['monitor-2'],
      )
      const rest = await store.monitors({ limit: 1, cursor: page.next ?? '' })
      assert.deepEqual([rest.items[0]?.id, rest.next], ['monitor-1', undefined])
      const due = async () => (await store.dueMonitors(10)).map(({ id }) => id)
      assert.deepEqual(await due(), ['monitor-1', 'monitor-2'])
      const screened = { ...monitor('monitor-2', 2), screenedAt: at(7), fingerprint: 'print-1' }
      await store.putMonitor(screened, false)
      assert.deepEqual(await due(), ['monitor-1'])
      const watched = async () => (await store.watched('', 10)).map(({ id }) => id)
      assert.deepEqual(await watched(), ['monitor-2'])
      await store.setDueBy('Rival', 'print-1')
      await store.setDueBy(PARTY, 'print-2')
      assert.deepEqual(await watched(), ['monitor-2'])
      await store.setDueBy(PARTY, 'print-1')
      assert.deepEqual([await due(), await watched()], [['monitor-1', 'monitor-2'], []])
      for (const ids of [['monitor-2'], 'all'] as const) {
        await store.putMonitor(screened, false)
        await store.setDue([])
        assert.deepEqual(await due(), ['monitor-1'])
        await store.setDue(ids)
        assert.deepEqual(await due(), ['monitor-1', 'monitor-2'])
      }
      await store.dropMonitor('monitor-1')
      assert.equal(await store.match('match-1'), undefined)
      await store.dropMonitor('monitor-2')
    })
  })

  void test('the last sweep of the lists is the register’s own, and only the system’s', async () => {
    const sweep = { seq: 7, indexDigest: 'i', rulesDigest: 'r', entities: 3, collated: 2 }
    await ledger.write(SYSTEM, async (tx) => {
      assert.equal(await tx.review.sweepForUpdate(), undefined)
      await tx.review.putSweep(sweep)
      assert.deepEqual(await tx.review.sweepForUpdate(), sweep)
    })
    await assert.rejects(ledger.write(clerk, (tx) => tx.review.sweepForUpdate()))
  })

  void test('screening reads public entries with their records, nothing else', async () => {
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.putMany([subject('review-subject'), subject('review-hidden')])
      await tx.acts.appendMany([
        caseAppend({ id: 'review-1', subject: 'review-subject', from: '2026-01-01' }),
        caseAppend({ id: 'review-2', subject: 'review-hidden', public: false }),
      ])
    })
    await ledger.read(SYSTEM, async ({ screening: store }) => {
      const subjects = await store.subjects('review', 100)
      assert.ok(subjects.includes('review-subject') && !subjects.includes('review-hidden'))
      const sources = await store.sourcesOf(['review-subject', 'review-hidden'])
      assert.deepEqual(
        sources.map(({ entry, identifierKeys, record }) => [entry.id, identifierKeys, record]),
        [['entry-review-1', ['key-review-subject'], undefined]],
      )
    })
  })
}
