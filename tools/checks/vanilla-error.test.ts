import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check } from './vanilla-error.ts'

test('a bare Error in package sources is found; elsewhere it may stand', () => {
  const bare = "// new Error(\nthrow new Error('x')\n"
  using tree = plant({
    'packages/app/src/a.ts': bare,
    'packages/app/src/a.test.ts': bare,
    'packages/app/src/app-error.ts': bare,
    'packages/app/src/ledger-error.ts': "throw new TypeError('x')\n",
    'tools/a.ts': bare,
  })
  assert.deepEqual(places(check(tree.root)), ['packages/app/src/a.ts:2'])
})
