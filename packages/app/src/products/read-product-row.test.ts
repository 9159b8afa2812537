import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProductRow } from './read-product-row.ts'

const row = {
  product: 'p1',
  name: 'Milk | 牛奶',
  brand: 'Brand',
  code: '069-1|YP 2',
  maker: 'Maker',
  source: 'Bulletin',
  event: 'r1',
  kind: 'recall',
  title_en: 'Recalled',
  authority: 'Bureau',
  date: '2026-01-01',
}

test('a row is a product with one event; a title in one language stands in both', () => {
  const read = readProductRow({ ...row, repaired_on: '2026-02-01', repair_zh: '已整改' })
  assert.ok(read.ok)
  assert.deepEqual(read.product.names, ['Milk', '牛奶'])
  assert.deepEqual(read.product.codes, ['069-1', 'YP 2'])
  assert.deepEqual(read.event?.title, { en: 'Recalled', zh: 'Recalled' })
  assert.equal(read.event?.repairedOn, '2026-02-01')
  assert.equal(read.event?.repair?.en, '已整改')
  const { event: _, ...alone } = row
  const quiet = readProductRow(alone)
  assert.ok(quiet.ok)
  assert.equal(quiet.event, undefined)
})

test('what does not fit is told with its column', () => {
  const cases: readonly [Record<string, string>, string][] = [
    [{ name: ' ' }, 'name'],
    [{ maker: '' }, 'maker'],
    [{ source: '' }, 'source'],
    [{ product: 'a b' }, 'product'],
    [{ maker_id: 'cn.uscc:1' }, 'maker_id'],
    [{ maker_id: 'cn.resident-id:000000190001010009' }, 'maker_id'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ kind: 'oops' }, 'kind'],
    [{ date: '2026-02-30' }, 'date'],
    [{ date: '' }, 'date'],
    [{ until: '2026-01-01' }, 'until'],
    [{ repaired_on: '2025-12-31' }, 'repaired_on'],
    [{ title_en: '' }, 'title_en'],
    [{ authority: '' }, 'authority'],
  ]
  for (const [change, field] of cases) {
    const read = readProductRow({ ...row, ...change })
    assert.ok(!read.ok, field)
    assert.equal(read.field, field)
    assert.match(read.reason.zh, /\p{Script=Han}/u)
  }
})
