import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { compileCard } from './compiled/compile-card.ts'
import type { Facts } from './facts.ts'
import { readCard } from './read-card.ts'
import { scoreFacts } from './score-facts.ts'
import { sha256 } from './testing/made-card.ts'

interface Case {
  readonly name: string
  readonly facts: Facts
  readonly score?: number
  readonly chanceOfBad?: number
  readonly points?: Readonly<Record<string, readonly [string, number]>>
  readonly baseline?: number
  readonly reasons?: readonly (readonly [string, number])[]
  readonly refused?: readonly (readonly [string, string])[]
}

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../../conformance/scorecards/${name}`, import.meta.url), 'utf8'),
  )
const reading = readCard(read('card.json'), sha256)
const { on, cases } = read('scores.json') as { on: PlainDate; cases: readonly Case[] }

test('the card of the vectors is sealed and sound', () => {
  assert.ok(reading.ok, JSON.stringify(reading))
  assert.deepEqual(
    reading.warnings.map(({ code }) => code),
    ['no-fairness'],
  )
})

for (const { name, facts, refused, ...expected } of cases)
  test(`scorecards: ${name}`, () => {
    assert.ok(reading.ok)
    const answer = scoreFacts(reading.card, facts, on)
    assert.equal(compileCard(reading.card).score(facts), expected.score)
    if (!answer.scored) {
      const found = answer.refusals.map((one) => [
        'characteristic' in one ? one.characteristic : '',
        one.code,
      ])
      return assert.deepEqual(found, refused)
    }
    return assert.deepEqual(
      {
        score: answer.score,
        chanceOfBad: answer.chanceOfBad,
        points: Object.fromEntries(
          answer.lines.map((line) => [line.characteristic, [line.bin, line.points]]),
        ),
        baseline: answer.reasons.baseline,
        reasons: answer.reasons.principal.map(({ id, loss }) => [id, loss]),
      },
      expected,
    )
  })
