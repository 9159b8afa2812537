import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { putEntity, removeEntity } from './change-index.ts'
import { entitiesBearing, getEntity, livingEntities } from './entities.ts'
import { entityOf } from './entity.ts'
import type { Entity } from './entity.ts'
import { freezeIndex } from './freeze-index.ts'
import { createNameIndex, indexDigest } from './name-index.ts'
import { decodeRecord, recordText } from './record-bytes.ts'
import { hex, sha256 } from './sha256.ts'
import { openSnapshot, writeSnapshot } from './snapshot.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const anyEntity = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'é"\\'),
  schema: fc.constantFrom('Person', 'Company'),
  names: fc.array(
    fc.record({ text, role: fc.constantFrom('name' as const, 'weakAlias' as const) }),
  ),
  birthDates: fc.array(fc.constantFrom('1950', '1960-02-03')),
  datasets: fc.array(fc.constantFrom('x', 'y')),
})
const entities = fc.array(anyEntity, { maxLength: 8 })

test('the digest of bytes is the standard one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.equal(hex(sha256(bytes)), createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

const bytesOf = (entity: Entity): Uint8Array => new TextEncoder().encode(recordText(entity))

test('a record comes back as it went in', () => {
  const entity: Entity = entityOf({
    id: 'q',
    schema: 'Person',
    names: [
      { text: 'Ли Бай', role: 'name', given: 'Bai', family: 'Li' },
      { text: '李白', role: 'weakAlias', family: '李' },
    ],
    identifiers: [{ scheme: 'passport', value: 'X 1' }],
    lastChange: '2026-01-02',
  })
  assert.deepEqual(decodeRecord(bytesOf(entity), entity), entity)
  const little = entityOf({ id: 'é"', schema: 'Person', names: [] })
  assert.deepEqual(decodeRecord(bytesOf(little), little), little)
})

test('a snapshot, shared or not, holds what the index held and may be changed', () => {
  fc.assert(
    fc.property(entities, anyEntity, fc.boolean(), (all, one, shared) => {
      const index = createNameIndex()
      for (const entity of all) putEntity(index, entityOf(entity))
      const written = writeSnapshot(index)
      const buffer = shared ? new SharedArrayBuffer(written.byteLength) : written
      if (buffer !== written) new Uint8Array(buffer).set(new Uint8Array(written))
      const opened = openSnapshot(buffer)
      assert.ok(opened.ok)
      assert.equal(indexDigest(opened.index), indexDigest(index))
      for (const { id } of all) assert.deepEqual(getEntity(opened.index, id), getEntity(index, id))
      putEntity(opened.index, entityOf(one))
      assert.deepEqual(
        getEntity(opened.index, one.id)?.names,
        entityOf(one).names.map((name) => ({ ...name })),
      )
      removeEntity(opened.index, one.id)
      assert.equal(getEntity(opened.index, one.id), undefined)
    }),
    { numRuns: 60 },
  )
})

test('the digest knows contents, not history', () => {
  fc.assert(
    fc.property(entities, entities, (first, second) => {
      const [one, other] = [createNameIndex(), createNameIndex()]
      for (const entity of [...first, ...second]) putEntity(one, entityOf(entity))
      const last = new Map([...first, ...second].map((entity) => [entity.id, entity]))
      for (const entity of [...last.values()].toReversed()) putEntity(other, entityOf(entity))
      assert.equal(indexDigest(one), indexDigest(other))
      for (const id of last.keys()) removeEntity(one, id)
      assert.equal(indexDigest(one), indexDigest(createNameIndex()))
    }),
  )
})

const freshSnapshot = (all: readonly Entity[]): Uint8Array => {
  const fresh = createNameIndex(true)
  for (const entity of all) putEntity(fresh, entity)
  return new Uint8Array(writeSnapshot(fresh))
}

test('a snapshot opened and written again is the same to the byte', () => {
  fc.assert(
    fc.property(entities, (all) => {
      const written = freshSnapshot(all.map(entityOf))
      const opened = openSnapshot(written.slice().buffer)
      assert.ok(opened.ok)
      assert.deepEqual(new Uint8Array(writeSnapshot(opened.index)), written)
    }),
    { numRuns: 60 },
  )
})

test('freezing by parts keeps what freezing once keeps, in the same order', () => {
  fc.assert(
    fc.property(entities, entities, fc.boolean(), (first, second, filling) => {
      const index = createNameIndex(filling)
      const put = (all: typeof first): void =>
        all.forEach((one) => void putEntity(index, entityOf(one)))
      put(first)
      freezeIndex(index)
      put(second)
      removeEntity(index, 'b')
      freezeIndex(index)
      const all = [...livingEntities(index)]
      const whole = createNameIndex()
      for (const entity of all) putEntity(whole, entity)
      freezeIndex(whole)
      const { frozen } = index
      for (const part of [
        'nameStart',
        'nameEntity',
        'entityNames',
        'births',
        'recordStart',
        'records',
      ] as const)
        assert.deepEqual(frozen[part], whole.frozen[part], part)
      for (const { id, identifiers } of all) {
        assert.deepEqual(getEntity(index, id), getEntity(whole, id))
        for (const { value } of identifiers)
          assert.deepEqual(entitiesBearing(index, value), entitiesBearing(whole, value))
      }
      assert.equal(indexDigest(index), indexDigest(whole))
    }),
    { numRuns: 60 },
  )
})

test('damage is told', () => {
  const buffer = writeSnapshot(createNameIndex())
  const flawOf = (change: (bytes: Uint8Array) => void): unknown => {
    const copy = buffer.slice()
    change(new Uint8Array(copy))
    const opened = openSnapshot(copy)
    return opened.ok ? undefined : opened.flaw
  }
  assert.equal(
    flawOf((bytes) => bytes.fill(1, 0, 4)),
    'not-a-snapshot',
  )
  assert.equal(
    flawOf((bytes) => bytes.fill(9, 4, 5)),
    'other-version',
  )
  // Written by a program that read names otherwise.
  assert.equal(
    flawOf((bytes) => bytes.fill(0, 16, 20)),
    'other-version',
  )
  assert.equal(
    flawOf((bytes) => bytes.fill(7, 40, 41)),
    'damaged',
  )
  assert.deepEqual(openSnapshot(new ArrayBuffer(8)), { ok: false, flaw: 'not-a-snapshot' })
})
