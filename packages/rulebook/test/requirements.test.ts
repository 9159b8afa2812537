import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { lintRules, requirements } from '../src/index.ts'

const root = new URL('../../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

test('R1 to R25 are each there once, in order', () => {
  assert.deepEqual(
    requirements.map(({ id }) => id),
    Array.from({ length: 25 }, (_, at) => `R${at + 1}`),
  )
})

for (const { id, checks, status, missing, law, asks } of requirements)
  test(`${id}: every named check exists, and so does the test that proves it`, () => {
    assert.ok(checks.length > 0)
    assert.equal(
      missing !== undefined,
      status === 'in-part',
      'what is in part says what is missing',
    )
    for (const { zh } of [law, asks, ...(missing ? [missing] : [])])
      assert.match(zh, /\p{Script=Han}/u)
    for (const check of checks) {
      if (check.by === 'lint') {
        assert.ok(
          lintRules.some((rule) => rule.id === check.rule),
          check.rule,
        )
        continue
      }
      const { name, file, test: proof } = check
      assert.match(read(file), new RegExp(`export (?:async )?(?:const|function) ${name}\\b`), file)
      assert.ok(read(proof.file).includes(`test('${proof.name}'`), `${proof.file}: ${proof.name}`)
    }
  })

test('a lint rule that names a duty is in the table', () => {
  const named = new Set(
    requirements.flatMap(({ checks }) =>
      checks.flatMap((one) => ('rule' in one ? [one.rule] : [])),
    ),
  )
  const untold = lintRules.filter(({ id }) => /^R\d+\./.test(id) && !named.has(id))
  assert.deepEqual(
    untold.map(({ id }) => id),
    [],
  )
})
