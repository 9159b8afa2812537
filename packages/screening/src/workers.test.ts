import assert from 'node:assert/strict'
import { test } from 'node:test'
import { putEntity } from './index/change-index.ts'
import { entityOf } from './index/entity.ts'
import type { Entity } from './index/entity.ts'
import { createNameIndex } from './index/name-index.ts'
import { writeSnapshot } from './index/snapshot.ts'
import { matchScorer } from './match/match-scorer.ts'
import type { Query } from './search/prepared.ts'
import { search } from './search/search.ts'
import { openSearchPool } from './workers.ts'

const person = (id: string, text: string): Entity =>
  entityOf({ id, schema: 'Person', names: [{ text, role: 'name' }] })
const asked = (text: string): Query => ({ schema: 'Person', names: [{ text, role: 'name' }] })

const shared = (buffer: ArrayBuffer): SharedArrayBuffer => {
  const copy = new SharedArrayBuffer(buffer.byteLength)
  new Uint8Array(copy).set(new Uint8Array(buffer))
  return copy
}

test('threads answer as one would, also after a change', async () => {
  const index = createNameIndex()
  for (let at = 0; at < 50; at += 1) putEntity(index, person(`p${at}`, `Anna Number${at}`))
  const opened = openSearchPool(shared(writeSnapshot(index)), 2)
  assert.ok(opened.ok)
  await using pool = opened.pool
  const queries = Array.from({ length: 150 }, (_, at) => asked(`Ana Number${at % 60}`))
  const alone = (): string =>
    JSON.stringify(queries.map((query) => search(index, query, matchScorer)))
  assert.equal(JSON.stringify(await pool.searchAll(queries)), alone())
  const late = person('late', 'Anna Number55')
  await pool.change([{ put: late }, { remove: 'p3' }])
  const before = alone()
  putEntity(index, late)
  assert.notEqual(alone(), before)
  assert.notEqual(JSON.stringify(await pool.searchAll(queries)), alone())
  await pool.change([{ put: person('p3', 'Anna Number3') }])
  assert.equal(JSON.stringify(await pool.searchAll(queries)), alone())
})

test('a buffer that is no snapshot opens no threads', () => {
  assert.deepEqual(openSearchPool(new SharedArrayBuffer(64), 2), {
    ok: false,
    flaw: 'not-a-snapshot',
  })
})
