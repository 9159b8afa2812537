import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { ofacScore } from './ofac-search.ts'

const SHARED = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
const FILE = join(SHARED, 'data/names/ofac-official-scores.csv')
const WITHIN = 5
const SHARE = 0.98

test('gives the scores the tool shows, in either order and for parts', () => {
  assert.equal(ofacScore('Ada Lovelace', 'LOVELACE, Ada'), 100)
  assert.equal(ofacScore('Lovelace', 'LOVELACE, Ada King'), 100)
  assert.ok(ofacScore('Lovelace', 'Babbage') < 50)
})

test('stays a whole number from 0 to 100 for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, listed) => {
      const score = ofacScore(query, listed)
      assert.ok(Number.isInteger(score) && score >= 0 && score <= 100)
    }),
  )
})

test('agrees with the published scores within five points', (t) => {
  if (!existsSync(FILE)) {
    t.skip('needs ../shared/data/names/ofac-official-scores.csv')
    return
  }
  const rows = readFileSync(FILE, 'utf8').trim().split('\n').slice(1)
  const shown = rows.flatMap((row) => {
    const cells = [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)]
    const [query = '', listed = '', score = ''] = cells.map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    )
    // A score of -1 says that the tool did not show the name at all.
    return Number(score) < 0 ? [] : [{ query, listed, score: Number(score) }]
  })
  const near = shown.filter(
    ({ query, listed, score }) => Math.abs(ofacScore(query, listed) - score) <= WITHIN,
  )
  assert.ok(near.length / shown.length >= SHARE, `${near.length} of ${shown.length}`)
})
