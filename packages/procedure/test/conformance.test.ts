import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Rules } from '@xinyong/rulebook'
import { fixtureRules, mirrorRules } from './fixture-rules.ts'
import { bodies, play, step } from './play.ts'
import type { Step } from './play.ts'

interface Case {
  readonly name: string
  readonly rules: string
  readonly given: readonly (string | Step)[]
  readonly when: Step
  readonly then: string
  readonly notBefore?: string
}

const folder = new URL('../../../conformance/procedure/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

const rules: Readonly<Record<string, Rules>> = {
  plain: fixtureRules(),
  consent: fixtureRules({ consent: true }),
  'on-service': fixtureRules({ effect: 'on-service' }),
  'after-publicity': fixtureRules({ effect: 'after-publicity' }),
  mirror: mirrorRules(),
}

test('the published rules and bodies are those the cases run on', () => {
  assert.deepEqual(read('rules.json'), rules)
  assert.deepEqual(read('bodies.json'), bodies)
})

const situations = read('situations.json') as Readonly<Record<string, readonly Step[]>>

const stepsOf = ({ given }: Case): readonly Step[] =>
  given.flatMap((item): readonly Step[] =>
    typeof item === 'string' ? (situations[item] ?? assert.fail(item)) : [item],
  )

const fixed = new Set(['rules.json', 'bodies.json', 'situations.json'])
const matrices = readdirSync(folder).filter((name) => name.endsWith('.json') && !fixed.has(name))
assert.ok(matrices.length >= 4)

for (const file of matrices) {
  const { about, cases } = read(file) as { about: string; cases: readonly Case[] }
  test(`${file}: ${about}`, async (t) => {
    for (const one of cases)
      await t.test(one.name, () => {
        const law = rules[one.rules] ?? assert.fail(one.rules)
        const { refusal } = step(law, play(law, ...stepsOf(one)), one.when)
        assert.equal(refusal?.rule ?? 'accepted', one.then, refusal?.message.en)
        if (one.notBefore !== undefined) assert.equal(refusal?.notBefore, one.notBefore)
        if (refusal !== undefined) assert.ok(refusal.message.en !== '' && refusal.message.zh !== '')
      })
  })
}
