import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { parse } from 'yaml'
import { schemaFaults } from './check-schema.ts'
import { experimentSchema } from './schema.ts'

const folder = join(import.meta.dirname, '../../../../experiments')
// Calibrations beside them are files of another kind.
const shipped = readdirSync(folder)
  .filter((name) => !name.includes('.calibration.'))
  .map((name): unknown => parse(readFileSync(join(folder, name), 'utf8')))
const compiled = new Ajv2020({ strict: false }).compile(experimentSchema)

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null

/** Every place of a value, by path. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

function changed(value: unknown, path: readonly string[], how: (old: Json) => Json): Json {
  const copy = structuredClone(value) as Json
  const [last] = path.slice(-1)
  if (last === undefined) return how(copy)
  const holder = path
    .slice(0, -1)
    .reduce((node, key) => (node as { [k: string]: Json })[key]!, copy)
  const fields = holder as { [k: string]: Json }
  fields[last] = how(fields[last]!)
  return copy
}

const MUTATIONS: readonly ((old: Json, other: Json) => Json)[] = [
  (_, other) => other,
  (old) => (typeof old === 'number' ? -old - 0.5 : old),
  (old) => (Array.isArray(old) ? [...old, ...old] : old),
  (old) => (Array.isArray(old) ? [] : old),
  (old, other) => (isObject(old) ? { ...old, unknown: other } : old),
  (old) => (isObject(old) ? Object.fromEntries(Object.entries(old).slice(1)) : old),
  (old) => (isObject(old) ? { set: 'a', value: 1, keep: 'grounds' } : old),
]
const isObject = (value: Json): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

test('the walk accepts and refuses what a compiler of JSON Schema accepts and refuses', () => {
  for (const value of shipped) assert.deepEqual(schemaFaults(experimentSchema, value), [])
  let refused = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped),
      fc.nat(),
      fc.constantFrom(...MUTATIONS),
      fc.jsonValue() as fc.Arbitrary<Json>,
      (value, at, mutate, other) => {
        const all = places(value)
        const mutant = changed(value, all[at % all.length]!, (old) => mutate(old, other))
        const fits = compiled(mutant)
        if (!fits) refused += 1
        assert.equal(schemaFaults(experimentSchema, mutant).length === 0, fits)
      },
    ),
    { numRuns: 1500 },
  )
  assert.ok(refused > 300, 'the mutants are mostly wrong')
})

test('a fault names its place and what was wanted', () => {
  const faults = schemaFaults(experimentSchema, { lab: 1, id: 'A' })
  assert.ok(faults.some(({ keyword, wanted }) => keyword === 'required' && wanted === 'policies'))
  assert.ok(faults.some(({ path, keyword }) => path.join() === 'id' && keyword === 'pattern'))
})
