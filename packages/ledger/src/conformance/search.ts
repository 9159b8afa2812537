import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { caseAppend, officer, PUBLIC, subject, SYSTEM } from '../testing/planted.ts'

export function search(ledger: PostgresLedger): void {
  const find = async (query: string): Promise<readonly string[]> => {
    const page = await ledger.read(officer('court-a'), (tx) => tx.subjects.search(query, 10))
    return page.items.map(({ id }) => id).toSorted()
  }

  void test('names are found by the beginnings of their words, in any script, order and accent', async () => {
    await ledger.write(SYSTEM, (tx) =>
      tx.subjects.putMany([
        subject('n-zhang', { kind: 'person', names: ['张三丰'], birthDate: '1980-02-03' }),
        subject('n-hua', { names: ['深圳市华为技术有限公司', 'Huawei Technologies'] }),
        subject('n-jose', { kind: 'person', names: ['José Ñandú-Müller'] }),
        subject('n-pct', { names: ['100%_ Fruit'] }),
      ]),
    )
    assert.deepEqual(await find('张三'), ['n-zhang'])
    assert.deepEqual(await find('zhang sanf'), ['n-zhang'])
    assert.deepEqual(await find('华为'), ['n-hua'])
    assert.deepEqual(await find('華為'), ['n-hua'], 'traditional writing')
    assert.deepEqual(await find('TECHNO huaw'), ['n-hua'])
    assert.deepEqual(await find('muller jose'), ['n-jose'])
    assert.deepEqual(await find('100%'), ['n-pct'])
    assert.deepEqual(await find('%'), [], 'no word, no match')
    assert.deepEqual(await find('zhang nobody'), [])
  })

  void test('a rewritten subject is found by its new name and identifiers only', async () => {
    await ledger.write(SYSTEM, (tx) =>
      tx.subjects.put(
        subject('n-jose', {
          kind: 'person',
          names: ['Xaver'],
          identifiers: [{ scheme: 'xx.test', key: 'key-new', shown: 'N' }],
          contact: { email: 'x@example.org' },
        }),
      ),
    )
    assert.deepEqual(await find('muller'), [])
    assert.deepEqual(await find('xav'), ['n-jose'])
    await ledger.read(SYSTEM, async (tx) => {
      assert.deepEqual(await tx.subjects.byIdentifierKeys(['key-n-jose']), [])
      const [card] = await tx.subjects.byIdentifierKeys(['key-new'])
      assert.deepEqual(card?.identifiers, [{ scheme: 'xx.test', shown: 'N' }])
      assert.deepEqual(await tx.subjects.contact('n-jose'), { email: 'x@example.org' })
      assert.equal((await tx.subjects.get('n-zhang'))?.birthYear, 1980)
    })
  })

  void test('entries are searched by the same words', async () => {
    await ledger.write(SYSTEM, (tx) =>
      tx.acts.append(caseAppend({ id: 'n-case', subject: 'n-hua', from: '2026-01-01' })),
    )
    const entries = (query: string) =>
      ledger.read(PUBLIC, async (tx) => {
        const page = await tx.entries.list({ query, publicOnly: true, limit: 10 })
        return page.items.map(({ entry }) => entry.caseId)
      })
    assert.deepEqual(await entries('华为'), ['n-case'])
    assert.deepEqual(await entries('张三'), [])
  })
}
