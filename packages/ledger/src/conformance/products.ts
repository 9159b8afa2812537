import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Product, ProductEvent } from '@xinyong/app'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { day, SYSTEM } from '../testing/planted.ts'

const PUBLIC = { kind: 'public' } as const
const product = (id: string, over: Partial<Product> = {}): Product => ({
  id,
  names: [`名称${id}`, `Name of ${id}`],
  brands: ['Conformance Brand'],
  codes: ['069 000-1'],
  maker: 'Conformance Dairy',
  source: 'bulletin',
  demo: false,
  ...over,
})
const event = (id: string, on: string, over: Partial<ProductEvent> = {}): ProductEvent => ({
  id,
  kind: 'recall',
  title: { en: 'Recalled', zh: '召回' },
  authority: 'bureau',
  on: day(on),
  source: 'bulletin',
  ...over,
})

export function products(ledger: PostgresLedger): void {
  const search = (query: string, cursor?: string, limit = 50) =>
    ledger.read(PUBLIC, (tx) => tx.products.search(query, cursor, limit))
  const ids = async (query: string) => (await search(query)).items.map(({ id }) => id)

  void test('anybody finds a product by name, brand or the whole of a code, with its events newest first', async () => {
    await ledger.write(SYSTEM, async (tx) => {
      await tx.products.put(product('pr-a'), event('e1', '2026-01-01'), ledger.now())
      await tx.products.put(product('pr-a'), event('e2', '2026-02-01'), ledger.now())
      await tx.products.put(product('pr-b', { codes: ['9_%'] }), undefined, ledger.now())
    })
    assert.deepEqual(await ids('069-0001'), ['pr-a'], 'spaces and hyphens do not matter')
    assert.deepEqual(await ids('069000'), [], 'part of a code is no code')
    assert.deepEqual(await ids('名称PR-a'), ['pr-a'])
    assert.deepEqual(await ids('conformance BRAND'), ['pr-a', 'pr-b'])
    assert.deepEqual(await ids('%'), [], 'no wildcard')
    const [found] = (await search('name of pr-a')).items
    assert.deepEqual(
      found?.events.map(({ id }) => id),
      ['e2', 'e1'],
    )
    assert.equal(await ledger.read(PUBLIC, (tx) => tx.products.get('pr-none')), undefined)
  })

  void test('the same row again replaces, also with what has been repaired', async () => {
    const repaired = event('e1', '2026-01-01', {
      repairedOn: day('2026-03-01'),
      repair: { en: 'Fixed', zh: '已整改' },
    })
    await ledger.write(SYSTEM, async (tx) => {
      await tx.products.put(product('pr-c'), event('e1', '2026-01-01'), ledger.now())
      await tx.products.put(product('pr-c', { maker: 'New Dairy' }), repaired, ledger.now())
    })
    const found = await ledger.read(PUBLIC, (tx) => tx.products.get('pr-c'))
    assert.equal(found?.maker, 'New Dairy')
    assert.deepEqual(found?.events, [repaired])
  })

  void test('pages go on where the last one ended', async () => {
    const first = await search('conformance', undefined, 1)
    assert.equal(first.items.length, 1)
    const second = await search('conformance', first.next, 1)
    assert.notEqual(second.items[0]?.id, first.items[0]?.id)
  })

  void test('only imports write', async () => {
    await assert.rejects(
      ledger.write(PUBLIC, (tx) => tx.products.put(product('pr-x'), undefined, ledger.now())),
    )
  })
}
