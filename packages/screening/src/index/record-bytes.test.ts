import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeText } from './bytes.ts'
import { entityOf } from './entity.ts'
import type { Entity, EntityName } from './entity.ts'
import { entityText, recordText } from './record-bytes.ts'

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('"', '\\', '\u007f', '\u2028', '\ud800', '\ud83d\ude00', 'é', '王'),
)
const texts = fc.array(text, { maxLength: 3 })
const name: fc.Arbitrary<EntityName> = fc.record(
  { text, role: fc.constantFrom('name', 'alias', 'weakAlias'), given: text, family: text },
  { requiredKeys: ['text', 'role'] },
)
const entity: fc.Arbitrary<Entity> = fc
  .record(
    {
      id: text,
      schema: text,
      names: fc.array(name, { maxLength: 3 }),
      birthDates: texts,
      genders: texts,
      datasets: texts,
      addresses: texts,
      identifiers: fc.array(fc.record({ scheme: text, value: text }), { maxLength: 1 }),
      firstSeen: text,
    },
    { requiredKeys: ['id', 'schema', 'names'] },
  )
  .map(entityOf)

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted()
const ROLES = ['name', 'alias', 'weakAlias']

/** The oracle: lists handed to JSON.stringify. */
const plainly = (one: Entity): readonly [string, string] => {
  const names = one.names.map(({ text: own, role, given, family }) => {
    const start = [ROLES.indexOf(role), own]
    if (family !== undefined) return [...start, given ?? '', family]
    return given === undefined ? start : [...start, given]
  })
  const pairs = one.identifiers.map(({ scheme, value }) => [scheme, value])
  const [births, genders] = [sorted(one.birthDates), sorted(one.genders)]
  const [addresses, seen] = [sorted(one.addresses), one.firstSeen ?? '']
  const kept = [one.id, names, births, genders, pairs, addresses, seen, '']
  while (kept.length > 2 && kept.at(-1)!.length === 0) kept.pop()
  const of = [one.id, one.schema, names, births, [], genders, pairs, addresses]
  return [JSON.stringify([...of, sorted(one.datasets), [], seen, '']), JSON.stringify(kept)]
}

test('an entity is written as JSON.stringify writes it', () => {
  fc.assert(
    fc.property(entity, (one) => {
      assert.deepEqual([entityText(one), recordText(one)], plainly(one))
    }),
    { numRuns: 1000 },
  )
})

test('texts are written in UTF-8 behind one another', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const bytes = new Uint8Array((first.length + second.length) * 3)
      const end = writeText(second, bytes, writeText(first, bytes, 0))
      const expected = [first, second].flatMap((one) => [...new TextEncoder().encode(one)])
      assert.deepEqual([...bytes.subarray(0, end)], expected)
    }),
  )
})
