import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passesOf } from './passes.ts'

const query = (schema?: string) => ({
  ...(schema === undefined ? {} : { schema }),
  names: [{ text: 'Quill', role: 'name' as const }],
})
const plan = (schema: string | undefined, options = {}) =>
  passesOf(query(schema), options).map(({ query: asked, options: given }) => [
    asked.schema,
    given.schemas,
    given.excludeSchemas,
  ])

test('what leaves open who is meant is asked of people and of organisations', () => {
  for (const schema of [undefined, 'Thing'])
    assert.deepEqual(plan(schema), [
      ['Person', ['Person'], undefined],
      ['Organization', undefined, ['Person']],
    ])
  assert.deepEqual(plan('Thing', { schemas: ['Person'] }), [['Person', ['Person'], undefined]])
  assert.deepEqual(plan('Thing', { schemas: ['Company'] }), [
    ['Organization', ['Company'], undefined],
  ])
})

test('who is said to be a person is not compared with companies and ships, and the other way round', () => {
  assert.deepEqual(plan('Person'), [['Person', ['Person', 'LegalEntity', 'Thing'], undefined]])
  const [[, , excluded] = []] = plan('Company')
  assert.ok(excluded?.includes('Person') && excluded.includes('Vessel'))
  assert.deepEqual(plan('Vessel'), [['Vessel', ['Vessel', 'LegalEntity', 'Thing'], undefined]])
})
