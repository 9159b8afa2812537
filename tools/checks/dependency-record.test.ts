import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plant } from '../testing/plant.ts'
import { check } from './dependency-record.ts'

test('a loose version, an unrecorded dependency and a leftover row are found', () => {
  using tree = plant({
    'package.json': '{"devDependencies": {"a": "1.2.3", "b": "^1.0.0"}}',
    'packages/app/package.json':
      '{"dependencies": {"c": "2.0.0-beta.1", "@xinyong/tlog": "0.1.0"}}',
    'docs/decisions/dependencies.md':
      '| name | need |\n| --- | --- |\n| `a`, `b` | x |\n| `gone` | `c` |\n',
  })
  assert.deepEqual(
    check(tree.root).map(({ file, message }) => `${file}: ${message}`),
    [
      'package.json: b is not pinned: ^1.0.0',
      'packages/app/package.json: c has no row in docs/decisions/dependencies.md',
      'docs/decisions/dependencies.md: gone is no longer a dependency',
    ],
  )
})
