import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check, note } from './file-size.ts'

test('401 lines of code are too many, 400 are not, and a data table may be longer', () => {
  using tree = plant({
    'packages/app/src/long.ts': 'x\n'.repeat(401),
    'packages/app/src/just.ts': 'x\n'.repeat(400),
    'packages/identity/src/data/provinces.ts': 'x\n'.repeat(900),
    'packages/ledger/src/migrations/0001.ts': 'x\n'.repeat(900),
  })
  assert.deepEqual(places(check(tree.root)), ['packages/app/src/long.ts'])
  assert.equal(note(tree.root), '2 files, median 400, p90 400, longest 401 lines')
})
