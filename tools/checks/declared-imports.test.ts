import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check } from './declared-imports.ts'

test('an import that package.json does not declare is found', () => {
  using tree = plant({
    'package.json': '{"devDependencies": {"fast-check": "1"}}',
    'packages/app/package.json': '{"dependencies": {"zod": "4"}}',
    'packages/app/src/a.ts': "import { z } from 'zod/mini'\nimport { x } from 'left-pad'\n",
    'packages/app/src/b.ts': "import fc from 'fast-check'\n",
    'packages/app/src/b.test.ts': "import fc from 'fast-check'\nimport x from 'undeclared'\n",
  })
  assert.deepEqual(places(check(tree.root)), [
    'packages/app/src/a.ts:2',
    'packages/app/src/b.test.ts:2',
    'packages/app/src/b.ts:1',
  ])
})
