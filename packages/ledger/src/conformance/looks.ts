import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Look } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { KEY, subject, subjectAccount, SYSTEM } from '../testing/planted.ts'

const at = (text: string): Instant => text as Instant

const look = (id: string, more: Partial<Look>): Look => ({
  id,
  at: at('2026-03-02T10:00:00.000Z'),
  what: 'check',
  who: 'Airline',
  actor: 'key-1',
  purpose: 'ticketing',
  entries: [],
  ...more,
})

export function looks(ledger: PostgresLedger): void {
  const now = at('2026-03-05T00:00:00.000Z')
  const seen = (as = subjectAccount('looked')) =>
    ledger.read(as, (tx) => tx.looks.ofSubject('looked', undefined, 10, now))

  void test('a look at an identifier shows up once its holder is on file', async () => {
    await ledger.write(KEY, (tx) =>
      tx.looks.append([look('l-early', { identifierKey: 'key-later', decision: 'permit' })]),
    )
    await ledger.write(SYSTEM, (tx) =>
      tx.subjects.put(
        subject('looked', { identifiers: [{ scheme: 'xx.test', key: 'key-later', shown: '***' }] }),
      ),
    )
    assert.deepEqual(
      (await seen()).items.map(({ id }) => id),
      ['l-early'],
    )
  })

  void test('a look by subject and identifier counts once; pages go on where they ended', async () => {
    await ledger.write(KEY, (tx) =>
      tx.looks.append([
        look('l-both', {
          subject: 'looked',
          identifierKey: 'key-later',
          at: at('2026-03-02T11:00:00.000Z'),
          entries: ['e1', 'e2'],
        }),
        look('l-same-time', { subject: 'looked', at: at('2026-03-02T11:00:00.000Z') }),
      ]),
    )
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await ledger.read(subjectAccount('looked'), (tx) =>
        tx.looks.ofSubject('looked', cursor, 1, now),
      )
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== undefined)
    assert.deepEqual(ids, ['l-same-time', 'l-both', 'l-early'])
    const both = await ledger.read(KEY, (tx) => tx.looks.get('l-both'))
    assert.deepEqual(both?.entries, ['e1', 'e2'])
  })

  void test('a sealed look counts and shows only the day it opens', async () => {
    const sealedUntil = at('2026-04-01T00:00:00.000Z')
    await ledger.write(SYSTEM, (tx) =>
      tx.looks.append([look('l-sealed', { subject: 'looked', who: 'Police', sealedUntil })]),
    )
    const shown = (await seen()).items.find(({ id }) => id === 'l-sealed')
    assert.equal(shown?.sealedUntil, sealedUntil)
    assert.doesNotMatch(JSON.stringify(shown), /Police|key-1|ticketing/)
    const opened = await ledger.read(subjectAccount('looked'), (tx) =>
      tx.looks.ofSubject('looked', undefined, 10, sealedUntil),
    )
    assert.equal(opened.items.find(({ id }) => id === 'l-sealed')?.who, 'Police')
  })

  void test('nobody else sees them', async () => {
    assert.deepEqual((await seen(subjectAccount('other'))).items, [])
  })
}
