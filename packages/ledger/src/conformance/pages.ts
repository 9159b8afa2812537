import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseFilter, EntryFilter, Page } from '@xinyong/app'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { collect } from '../testing/collect.ts'
import { caseAppend, day, officer, PUBLIC, subject, SYSTEM } from '../testing/planted.ts'

export function pages(ledger: PostgresLedger): void {
  const authority = 'court-of-pages'
  const walk = async <T>(load: (cursor: string | undefined) => Promise<Page<T>>) => {
    const items: T[] = []
    const totals: (number | undefined)[] = []
    for (let cursor: string | undefined; ;) {
      const page = await load(cursor)
      items.push(...page.items)
      totals.push(page.total)
      if (page.next === undefined) return { items, total: totals[0] }
      cursor = page.next
    }
  }
  const withCursor = <F>(filter: F, cursor: string | undefined): F =>
    cursor === undefined ? filter : { ...filter, cursor }

  void test('queues of cases sort by what is due, then those without a clock; pages lose none', async () => {
    const ids = Array.from({ length: 7 }, (_, n) => `page-${n}`)
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('paged'))
      const appends = ids.map((id) => caseAppend({ id, subject: 'paged', authority }))
      await tx.acts.appendMany(appends)
      await tx.cases.setDue('page-3', day('2026-02-01'), 'decide')
      await tx.cases.setDue('page-5', day('2026-01-15'), 'decide')
      await tx.cases.setDue('page-1', day('2026-02-01'), 'decide')
    })
    const filter: CaseFilter = { authority, limit: 2, sort: 'due' }
    const list = (more: Partial<CaseFilter>) =>
      walk((cursor) =>
        ledger.read(officer(authority), (tx) =>
          tx.cases.list(withCursor({ ...filter, ...more }, cursor)),
        ),
      )
    const due = await list({})
    assert.deepEqual(
      due.items.map(({ id }) => id),
      ['page-5', 'page-1', 'page-3', 'page-0', 'page-2', 'page-4', 'page-6'],
    )
    assert.equal(due.total, 7)
    const opened = await list({ sort: 'opened' })
    assert.equal(new Set(opened.items.map(({ id }) => id)).size, 7)
    const soon = await list({ dueBefore: day('2026-02-01') })
    assert.deepEqual(
      soon.items.map(({ id }) => id),
      ['page-5'],
    )
  })

  void test('entries page by id with their total', async () => {
    const filter: EntryFilter = { pack: 'pack-a', publicOnly: true, limit: 3 }
    const listed = await walk((cursor) =>
      ledger.read(PUBLIC, (tx) => tx.entries.list(withCursor(filter, cursor))),
    )
    const streamed = await ledger.read(PUBLIC, (tx) =>
      collect(tx.entries.stream({ publicOnly: true })),
    )
    assert.deepEqual(listed.items, streamed)
    assert.equal(listed.total, streamed.length)
  })

  void test('changes since an act are the entries recorded after it', async () => {
    await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('changed')))
    const before = await ledger.read(SYSTEM, (tx) => tx.acts.lastSeq())
    await ledger.write(SYSTEM, (tx) =>
      tx.acts.appendMany([
        caseAppend({ id: 'changed-1', subject: 'changed' }),
        caseAppend({ id: 'changed-2', subject: 'changed' }),
      ]),
    )
    const since = (seq: number) =>
      ledger.read(SYSTEM, async (tx) =>
        (await collect(tx.entries.changedSince(seq))).map(({ entry }) => entry.caseId),
      )
    assert.deepEqual(await since(before), ['changed-1', 'changed-2'])
    assert.deepEqual(await since(before + 2), [])
  })

  void test('a cursor that was not ours is refused', async () => {
    for (const cursor of ['', 'x', '[]', Buffer.from('["nonsense","id"]').toString('base64url')]) {
      const list = ledger.read(officer(authority), (tx) =>
        tx.cases.list({ authority, limit: 2, sort: 'due', cursor }),
      )
      await assert.rejects(list, { code: 'request/bad-cursor' })
    }
  })

  void test('cases whose term has ended and that have not been expired', async () => {
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('term'))
      await tx.acts.append(
        caseAppend({ id: 'term', subject: 'term', from: '2020-01-01', to: '2021-01-01' }),
      )
    })
    const ended = (on: string) =>
      ledger.read(SYSTEM, async (tx) => (await tx.cases.termEnded(day(on), 10)).map(({ id }) => id))
    assert.deepEqual(await ended('2020-12-31'), [])
    assert.deepEqual(await ended('2021-01-01'), ['term'])
  })
}
