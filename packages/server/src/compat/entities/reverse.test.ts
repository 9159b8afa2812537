import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isA, isSchema } from '@xinyong/exchange'
import { adjacentOf } from './nested.ts'
import { reverseOf, reverses } from './reverse.ts'
import { isMatchable, matchable, relatedSchemata } from './schema.ts'

const MODEL = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../../shared'),
  'data/ftm/model.json',
)

interface Model {
  readonly schemata: Readonly<
    Record<
      string,
      {
        readonly matchable?: boolean
        readonly properties: Readonly<
          Record<string, { readonly reverse?: string; readonly type: string }>
        >
      }
    >
  >
}

test('the names of the far ends are those of the model', (t) => {
  if (!existsSync(MODEL)) return t.skip('needs ../shared/data/ftm')
  const { schemata } = JSON.parse(readFileSync(MODEL, 'utf8')) as Model
  for (const [schema, property, reverse] of reverses)
    assert.equal(schemata[schema]?.properties[property]?.reverse, reverse, `${schema}:${property}`)
  for (const [name, { matchable: may }] of Object.entries(schemata))
    if (may === true) assert.ok(isMatchable(name), name)
})

test('related schemata are related both ways, and hold themselves', () => {
  for (const schema of matchable) {
    assert.ok(isSchema(schema))
    const related = relatedSchemata(schema)!
    assert.ok(related.includes(schema))
    for (const other of related) assert.ok(isA(schema, other) || isA(other, schema))
  }
  assert.equal(relatedSchemata('Thing'), undefined)
  assert.ok(!relatedSchemata('Person')!.includes('Company'))
})

test('neighbours stand under the property of the model, once, and never lead back', () => {
  const root = { id: 'a', schema: 'Person', properties: { addressEntity: ['p'], name: ['A'] } }
  const related = [
    { id: 's', schema: 'Sanction', properties: { entity: ['a'], program: ['X'] } },
    { id: 'p', schema: 'Address', properties: { full: ['Here'] } },
    { id: 'l', schema: 'UnknownLink', properties: { subject: ['a'], object: ['b'] } },
    { id: 'b', schema: 'Company', properties: { name: ['B'] } },
  ]
  const near = adjacentOf(root, [...related, ...related])
  assert.deepEqual(
    Object.entries(near).map(([property, all]) => [property, all.map(({ id }) => id)]),
    [
      ['addressEntity', ['p']],
      ['sanctions', ['s']],
      ['unknownLinkTo', ['l']],
    ],
  )
  assert.deepEqual(near['sanctions']![0]!.properties, { program: ['X'] })
  const [end] = near['unknownLinkTo']![0]!.properties['object'] as readonly {
    readonly id: string
  }[]
  assert.equal(end?.id, 'b')
  assert.equal(reverseOf('Passport', 'holder'), 'identification')
})
