import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { contract } from '../contract.ts'
import type { Endpoint } from './endpoint.ts'
import { openApi } from './open-api.ts'

const document = openApi(contract, '0.0.0')

test('every operation stands in the document once', () => {
  const operations = Object.values(
    document['paths'] as Record<string, Record<string, { operationId: string }>>,
  ).flatMap((path) => Object.values(path).map((operation) => operation.operationId))
  assert.deepEqual(operations.toSorted(), Object.keys(contract).toSorted())
})

test('every reference resolves and every schema compiles', () => {
  const text = JSON.stringify(document)
  const { schemas } = document['components'] as { schemas: Record<string, object> }
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
    assert.ok(schemas[name!], `${name} is missing`)
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'doc', components: document['components'] })
  for (const name of Object.keys(schemas))
    assert.ok(ajv.compile({ $ref: `doc#/components/schemas/${name}` }))
})

test('path parameters of the template are declared', () => {
  for (const [name, { path, params }] of Object.entries(
    contract as unknown as Record<string, Endpoint>,
  )) {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)
    const declared = params && 'shape' in params ? Object.keys(params.shape as object) : []
    assert.deepEqual(declared, wanted, name)
  }
})
