import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check } from './pure-globals.ts'

const HIDDEN = [
  'const t = Date.now()',
  'const t = new Date()',
  'const r = Math.random()',
  'const id = crypto.randomUUID()',
  'const home = process.env.HOME',
  "const page = await fetch('x')",
  'setTimeout(run, 10)',
  'console.log(1)',
]

for (const line of HIDDEN) {
  test(`found in a pure package: ${line}`, () => {
    using tree = plant({ 'packages/procedure/src/a.ts': `const one = 1\n${line}\n` })
    assert.deepEqual(places(check(tree.root)), ['packages/procedure/src/a.ts:2'])
  })
}

test('dates with arguments, comments, strings, methods and tests are left alone', () => {
  using tree = plant({
    'packages/procedure/src/a.ts': [
      'const day = new Date(0)',
      '// never Date.now() here',
      "const said = 'Math.random()'",
      'const next = queue.fetch(1)',
      'const state = this.process.name',
    ].join('\n'),
    'packages/procedure/src/a.test.ts': 'const t = Date.now()\n',
    'packages/ledger/src/a.ts': 'const t = Date.now()\n',
  })
  assert.deepEqual(check(tree.root), [])
})
