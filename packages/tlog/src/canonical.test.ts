import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { utf8 } from './bytes.ts'
import { canonicalBytes, canonicalJson, parseCanonical } from './canonical.ts'
import { TlogError } from './errors.ts'
import type { TlogCode } from './errors.ts'

function refusal(value: unknown): { code: TlogCode; message: string } {
  try {
    canonicalJson(value)
  } catch (error) {
    if (error instanceof TlogError) return error
  }
  return assert.fail('it was accepted')
}

test('members are sorted by UTF-16 code units and nothing is blank', () => {
  const value = { '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5, a: [true, null, 0.1] }
  const expected = `{"\\r":2,"1":3,"a":[true,null,0.1],"\u20ac":1,"\u{1f600}":4,"\ufb33":5}`
  assert.equal(canonicalJson(value), expected)
})

test('a refused value is named by its path', () => {
  const cases: readonly [unknown, TlogCode, string][] = [
    [{ acts: [{ at: undefined }] }, 'canonical.type', '$.acts[0].at: '],
    [{ a: { 'b c': Number.NaN } }, 'canonical.number', '$.a["b c"]: '],
    [[1, 2 ** 53], 'canonical.number', '$[1]: '],
    [{ name: '\ud800' }, 'canonical.string', '$.name: '],
    [{ '\udc00': 1 }, 'canonical.string', '$["'],
    [[new Date(0)], 'canonical.type', '$[0]: '],
    [{ f: () => 1 }, 'canonical.type', '$.f: '],
    [{ n: 1n }, 'canonical.type', '$.n: '],
    // oxlint-disable-next-line no-sparse-arrays -- the hole is what is tested
    [[1, , 3], 'canonical.type', '$[1]: '],
    [{ [Symbol('s')]: 1 }, 'canonical.type', '$: '],
  ]
  for (const [value, code, path] of cases) {
    const { code: given, message } = refusal(value)
    assert.equal(given, code)
    assert.ok(message.startsWith(path), message)
  }
})

test('a value that contains itself and one nested too deeply are refused, not overflowed', () => {
  const loop: Record<string, unknown> = {}
  loop['self'] = loop
  assert.equal(refusal({ loop }).code, 'canonical.cycle')
  let deep: unknown = 1
  for (let i = 0; i < 5000; i++) deep = [deep]
  assert.equal(refusal(deep).code, 'canonical.depth')
})

test('canonical bytes read back as the same value, and order of members does not matter', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      let bytes: Uint8Array
      try {
        bytes = canonicalBytes(value)
      } catch (error) {
        // Lone surrogates and integers beyond 2^53-1 are rightly refused.
        assert.ok(error instanceof TlogError)
        return
      }
      assert.deepEqual(canonicalBytes(parseCanonical(bytes)), bytes)
      assert.deepEqual(canonicalBytes(JSON.parse(JSON.stringify(value))), bytes)
    }),
  )
})

test('bytes that spell a value otherwise are refused', () => {
  for (const text of ['{"b":1,"a":2}', '{"a": 1}', '{"a":1,"a":1}', '1.0', '-0', '"\\u0061"', '']) {
    assert.throws(
      () => parseCanonical(utf8(text)),
      (error) => error instanceof TlogError && error.code === 'canonical.form',
      text,
    )
  }
  assert.throws(() => parseCanonical(Uint8Array.of(0x22, 0xff, 0x22)), /UTF-8/)
})
