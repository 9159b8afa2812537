import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { identifierScheme, identifierSchemes } from './schemes.ts'

type Vectors = {
  readonly scheme: string
  readonly valid: readonly {
    readonly input: string
    readonly value: string
    readonly masked?: string
    readonly warnings?: readonly string[]
  }[]
  readonly invalid: readonly { readonly input: string; readonly code: string }[]
}

const folder = new URL('../../../../conformance/identity/identifiers/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

test('every scheme has its conformance cases', () => {
  const names = identifierSchemes.map(({ scheme }) => `${scheme}.json`)
  assert.deepEqual(files.toSorted(), names.toSorted())
})

for (const file of files) {
  const vectors = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vectors
  test(`conformance: ${vectors.scheme}`, () => {
    const scheme = identifierScheme(vectors.scheme)
    assert.ok(scheme)
    for (const { input, value, masked, warnings = [] } of vectors.valid) {
      const parsed = scheme.parse(input)
      assert.ok(parsed.ok, `${input}: ${parsed.ok ? '' : parsed.message.en}`)
      assert.equal(parsed.value, value)
      const codes: readonly string[] = parsed.warnings.map(({ code }) => code)
      assert.deepEqual(codes, warnings, input)
      assert.deepEqual(scheme.parse(value), parsed, `${value} reads as itself`)
      if (masked !== undefined) assert.equal(scheme.mask(value), masked)
    }
    for (const { input, code } of vectors.invalid) {
      const parsed = scheme.parse(input)
      assert.ok(!parsed.ok, `${input} must be refused`)
      assert.equal(parsed.code, code, input)
      assert.ok(parsed.message.en.includes(parsed.rule) && parsed.message.zh.includes(parsed.rule))
    }
  })
}
