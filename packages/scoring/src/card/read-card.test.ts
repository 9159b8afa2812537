import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCard } from './read-card.ts'
import { anyCard } from './testing/arbitraries.ts'
import { madeCard, numeric, sha256 } from './testing/made-card.ts'
import { sealCard } from './seal-card.ts'

// oxlint-disable-next-line no-explicit-any -- the tests break a document at will
type Json = Record<string, any>

const plain = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>

test('every sealed card reads back as itself', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const sealed = sealCard(card, sha256)
      const reading = readCard(plain(sealed), sha256)
      assert.ok(reading.ok, JSON.stringify(reading))
      assert.deepEqual(plain(reading.card), plain(sealed))
    }),
    { numRuns: 80 },
  )
})

test('what is missing, misspelt or of the wrong kind is named by its place', () => {
  const card = madeCard([numeric('n', [1], [5, 9])])
  const flaws = (change: (json: Json) => void): readonly (readonly [string, string])[] => {
    const json = plain(card)
    change(json)
    const reading = readCard(json, sha256)
    const found = reading.ok ? [] : reading.flaws
    return found
      .filter(({ severity }) => severity === 'refuse')
      .map(({ code, path }) => [code, path])
  }
  assert.deepEqual(
    flaws((json) => delete json['date']),
    [['missing-member', 'date']],
  )
  assert.deepEqual(
    flaws((json) => (json['pionts'] = 1)),
    [['unknown-member', 'pionts']],
  )
  assert.deepEqual(
    flaws((json) => (json['characteristics'][0].bins[1].points = '9')),
    [['shape', 'characteristics[0].bins[1].points']],
  )
  assert.deepEqual(
    flaws((json) => delete json['characteristics'][0].missing.policy),
    [['shape', 'characteristics[0].missing.policy']],
  )
  assert.deepEqual(
    flaws((json) => (json['date'] = '2026-02-30')),
    [['shape', 'date']],
  )
  assert.deepEqual(
    flaws((json) => (json['basePoints'] = 501)),
    [['digest', 'digest']],
  )
  assert.deepEqual(
    flaws((json) => (json['characteristics'] = null)),
    [['shape', 'characteristics']],
  )
})

test('whatever else JSON gives is refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.ok(!readCard(value, sha256).ok)
    }),
  )
})
