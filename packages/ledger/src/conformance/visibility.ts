import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Principal } from '@xinyong/app'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { beginStatement } from '../principal-settings.ts'
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

/** Planted: an open and a closed entry at one court, a closed one at another, each about a subject of its own. */
const CASES = ['v-open', 'v-closed', 'v-other'] as const
const subjectOf = (id: string): string => `subject-${id}`

export function visibility(ledger: PostgresLedger): void {
  before(() =>
    ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.putMany(
        CASES.map((id) => subject(subjectOf(id), { names: ['Visible Co'] })),
      )
      await tx.acts.appendMany(
        CASES.map((id) =>
          caseAppend({
            id,
            subject: subjectOf(id),
            authority: id === 'v-other' ? 'court-v2' : 'court-v1',
            public: id === 'v-open',
            from: '2026-01-01',
          }),
        ),
      )
      await tx.looks.append(
        CASES.map((id) => ({
          id: `look-${id}`,
          at: ledger.now(),
          what: 'check' as const,
          subject: subjectOf(id),
          who: 'Airline',
          actor: 'someone',
          purpose: 'p',
          entries: [],
        })),
      )
    }),
  )

  /** Which of the planted cases each kind of row is shown for, asked for by id as a bug would. */
  const shownTo = (as: Principal, mode: 'read' | 'write') =>
    ledger[mode](as, async (tx) => {
      const shown = async (get: (id: string) => Promise<unknown>): Promise<string> => {
        const seen: string[] = []
        for (const id of CASES) {
          const found = await get(id)
          const some = Array.isArray(found) ? found.length > 0 : found !== undefined
          if (some) seen.push(id.slice(2))
        }
        return seen.join(' ')
      }
      return {
        acts: await shown((id) => tx.acts.ofCase(id)),
        cases: await shown((id) => tx.cases.get(id)),
        entries: await shown((id) => tx.entries.get(`entry-${id}`)),
        histories: await shown((id) => tx.entries.history(`entry-${id}`)),
        checks: await shown((id) =>
          tx.entries.byIdentifierKeys([`key-${subjectOf(id)}`], { effective: day('2026-06-01') }),
        ),
        subjects: await shown((id) => tx.subjects.get(subjectOf(id))),
        looks: await shown((id) => tx.looks.get(`look-${id}`)),
      }
    })

  const rows = (one: string, entries = one, subjects = entries, looks = '') => ({
    acts: one,
    cases: one,
    entries,
    histories: entries,
    checks: entries,
    subjects,
    looks,
  })
  const all = 'open closed other'

  void test('the public sees public entries and their subjects, nothing else', async () => {
    assert.deepEqual(await shownTo(PUBLIC, 'read'), rows('', 'open'))
    assert.deepEqual(await shownTo(PUBLIC, 'write'), rows('', 'open'))
    const found = await ledger.read(PUBLIC, (tx) => tx.subjects.search('visible', 10))
    assert.deepEqual(
      found.items.map(({ id }) => id),
      [subjectOf('v-open')],
    )
  })

  void test('subjects see their own cases, entries and looks', async () => {
    const own = await shownTo(subjectAccount(subjectOf('v-closed')), 'read')
    assert.deepEqual(own, rows('closed', 'open closed', 'open closed', 'closed'))
  })

  void test('officers see the cases of their authority, for reading and for writing', async () => {
    const expected = rows('open closed', 'open closed', all)
    assert.deepEqual(await shownTo(officer('court-v1'), 'read'), expected)
    assert.deepEqual(await shownTo(officer('court-v1'), 'write'), expected)
    const other = await ledger.write(officer('court-v2'), (tx) => tx.cases.getForUpdate('v-open'))
    assert.equal(other, undefined)
    await ledger.write(officer('court-v2'), (tx) =>
      tx.cases.setDue('v-open', day('2026-09-09'), 'decide'),
    )
    const queue = await ledger.read(officer('court-v1'), (tx) =>
      tx.cases.list({ authority: 'court-v1', dueBefore: day('2027-01-01'), limit: 5, sort: 'due' }),
    )
    assert.deepEqual(queue.items, [], 'another authority changed nothing')
  })

  void test('an officer without an authority, and an account without a role, are the public', async () => {
    const adrift: Principal = { kind: 'account', account: 'x', roles: ['officer'] }
    assert.deepEqual(await shownTo(adrift, 'read'), rows('', 'open', all))
    const nobody: Principal = { kind: 'account', account: 'x', roles: [], authority: 'court-v1' }
    assert.deepEqual(await shownTo(nobody, 'read'), rows('', 'open'))
    const forged: Principal = { kind: 'account', account: 'x', roles: ['system'] }
    assert.deepEqual(await shownTo(forged, 'read'), rows('', 'open'))
  })

  void test('administrators manage accounts and read no case', async () => {
    const administrator: Principal = { kind: 'account', account: 'x', roles: ['administrator'] }
    assert.deepEqual(await shownTo(administrator, 'read'), rows('', 'open', all))
  })

  void test('keys see what checks need; a case only to redeem an exemption in it', async () => {
    assert.deepEqual(await shownTo(KEY, 'read'), rows('', all))
    const writing = await shownTo(KEY, 'write')
    assert.deepEqual([writing.cases, writing.acts, writing.looks], [all, '', ''])
  })

  void test('oversight and the program itself see everything', async () => {
    const overseer: Principal = { kind: 'account', account: 'x', roles: ['overseer'] }
    assert.deepEqual(await shownTo(overseer, 'read'), rows(all, all, all, all))
    assert.deepEqual(await shownTo(SYSTEM, 'read'), rows(all, all, all, all))
  })

  void test('a quote in a principal stays a text', async () => {
    const quoted = subjectAccount(`x', true), set_config('xinyong.role', 'system`)
    assert.deepEqual(await shownTo(quoted, 'read'), rows('', 'open'))
  })

  const attempt = (as: Principal, sql: string) =>
    ledger.asOwner('write', async (tx) => {
      await tx.sql('set local role xinyong_reader')
      for (const line of beginStatement(as, 'write').split('; ').slice(2)) await tx.sql(line)
      return tx.sql(sql)
    })

  void test('whatever SQL a request could run, acts and salts stay out of reach', async () => {
    for (const sql of [
      'select salt from act_salt',
      `insert into act (seq) values (1)`,
      `update act_head set seq = 0`,
      `delete from case_file`,
      `update entry set public = true`,
      `delete from look`,
    ]) {
      await assert.rejects(attempt(SYSTEM, sql), { code: '42501' }, sql)
    }
  })

  void test('everyone may read that an act happened, without its body', async () => {
    const [row] = await attempt(PUBLIC, 'select * from public_act order by seq limit 1')
    assert.deepEqual(Object.keys(row!).toSorted(), [
      'actor_role',
      'authority',
      'kind',
      'leaf',
      'pack',
      'recorded_at',
      'seq',
    ])
  })
}
