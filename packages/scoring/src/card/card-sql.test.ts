import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import fc from 'fast-check'
import { cardSql } from './card-sql.ts'
import type { FactValue } from './facts.ts'
import { categoryText } from './find-bin.ts'
import { scoreFacts } from './score-facts.ts'
import type { Characteristic } from './scorecard.ts'
import { cardWithFacts } from './testing/arbitraries.ts'
import { categorical, DAY, madeCard, numeric } from './testing/made-card.ts'

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** What a typed column can hold of a fact: SQL has no texts among numbers, and no infinities here. */
function stored({ kind }: Characteristic, value: FactValue | undefined): number | string | null {
  if (value === undefined || value === null) return null
  if (kind === 'categorical') return categoryText(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

test('the SELECT gives in a real database what the card gives, threshold by threshold', () => {
  fc.assert(
    fc.property(cardWithFacts, ({ card, rows }) => {
      const sql = cardSql(card, { table: 'facts', keep: ['row'] })
      if (!sql.ok) return assert.equal(sql.flaws[0]?.code, 'text-special')
      using database = new DatabaseSync(':memory:')
      const columns = card.characteristics.map(
        ({ id, kind }) => `${name(id)} ${kind === 'numeric' ? 'REAL' : 'TEXT'}`,
      )
      database.exec(`CREATE TABLE facts (row INTEGER, ${columns.join(', ')})`)
      const places = card.characteristics.map(() => '?').join(', ')
      const insert = database.prepare(`INSERT INTO facts VALUES (?, ${places})`)
      const facts = rows.map((row) =>
        Object.fromEntries(card.characteristics.map((one) => [one.id, stored(one, row[one.id])])),
      )
      facts.forEach((row, at) => insert.run(at, ...card.characteristics.map(({ id }) => row[id]!)))
      const results = database.prepare(sql.document).all() as {
        row: number
        score: number | null
      }[]
      assert.equal(results.length, rows.length)
      for (const { row, score } of results) {
        const answer = scoreFacts(card, facts[row]!, DAY)
        assert.equal(score, answer.scored ? answer.score : null)
      }
      return undefined
    }),
    { numRuns: 120 },
  )
})

test('names and values with quotes stay names and values', () => {
  const card = madeCard([
    numeric('a"; DROP TABLE x; --', [1.5], [1, 2]),
    categorical("c'd", [["it's"], ['b']], [3, 4]),
  ])
  const sql = cardSql(card, { table: 'my "table"', keep: [] })
  assert.ok(sql.ok)
  assert.ok(sql.document.includes(`"a""; DROP TABLE x; --" < 1.5e+0 THEN 1`))
  assert.ok(sql.document.includes(`IN ('it''s') THEN 3`))
  assert.ok(sql.document.includes(`FROM "my ""table"""`))
})
