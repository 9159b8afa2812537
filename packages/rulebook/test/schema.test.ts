import assert from 'node:assert/strict'
import { test } from 'node:test'
import packSchema from '../schema/pack.schema.json' with { type: 'json' }
import testSchema from '../schema/pack-test.schema.json' with { type: 'json' }
import { schemaProblems } from '../src/load/schema-problems.ts'
import { walk } from '../src/pack/path.ts'
import { fullPack, fullTest } from './fixtures/full-pack.ts'

// The samples compile as Pack and PackTest, so what they use is in the types. If they also fit the schemas, and leave no
// property of the schemas unused, then neither side knows a property the other does not.

type Node = Readonly<Record<string, unknown>>
const cases = [
  ['pack', packSchema, fullPack],
  ['pack-test', testSchema, fullTest],
] as const

for (const [name, schema, sample] of cases) {
  test(`${name}: what the types allow fits the schema`, () => {
    assert.deepEqual(schemaProblems(name, sample), [])
  })

  test(`${name}: every property of the schema is in the types`, () => {
    const seen = new Map<object, Set<string>>()
    visit(schema, schema, sample, seen)
    const unused = [...seen].flatMap(([node, keys]) =>
      Object.keys(objectOf((node as Node)['properties'])).filter((key) => !keys.has(key)),
    )
    assert.ok(seen.size > 4)
    assert.deepEqual(unused, [])
  })

  test(`${name}: an unknown key is refused in every object`, () => {
    let planted = 0
    for (const { path, value } of walk(sample)) {
      // The body of an act is the procedure's to judge; it is open here.
      if (!isObject(value) || path.includes('with')) continue
      const copy: unknown = structuredClone(sample)
      const target = path.reduce<unknown>((node, part) => (node as Node)[part], copy)
      Object.assign(target as object, { zzz: 'planted' })
      assert.notDeepEqual(schemaProblems(name, copy), [], path.join('/'))
      planted += 1
    }
    assert.ok(planted > 10)
  })

  test(`${name}: every property says what it is`, () => {
    for (const { path, value } of walk(schema)) {
      if (path.at(-1) !== 'properties' || path.includes('if') || !isObject(value)) continue
      for (const [key, property] of Object.entries(value)) {
        if (!isObject(property)) continue
        const told = resolve(schema, property)['description'] ?? property['description']
        assert.equal(typeof told, 'string', `${path.join('/')}/${key}`)
      }
    }
  })
}

function visit(root: Node, schema: Node, value: unknown, seen: Map<object, Set<string>>): void {
  const node = resolve(root, schema)
  for (const part of listOf(node['allOf'])) visit(root, objectOf(part['then']), value, seen)
  if (isObject(node['else'])) visit(root, node['else'], value, seen)
  if (Array.isArray(value))
    for (const item of value as unknown[]) visit(root, objectOf(node['items']), item, seen)
  if (!isObject(value)) return
  const properties = objectOf(node['properties'])
  const keys = seen.get(node) ?? new Set<string>()
  seen.set(node, keys)
  for (const [key, item] of Object.entries(value)) {
    keys.add(key)
    visit(root, objectOf(properties[key] ?? node['additionalProperties']), item, seen)
  }
}

function resolve(root: Node, schema: Node): Node {
  const ref = schema['$ref']
  if (typeof ref !== 'string') return schema
  return objectOf(objectOf(root['$defs'])[ref.replace('#/$defs/', '')])
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// The same object each time, so that what was seen under it adds up.
const nothing: Node = {}

function objectOf(value: unknown): Node {
  return isObject(value) ? value : nothing
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? (value as Node[]) : []
}
