import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check } from './forbidden-words.ts'

// Written in pieces, so that this file is clean under its own rule.
const PLANTED = [
  ['', 'work', 'main', 'x.ts'].join('/'),
  ['', 'home', 'somebody', 'xinyong'].join('/'),
  ['C:', 'Users', 'somebody'].join('\\'),
  `https://${['registry', 'example', 'org'].join('.')}/left-pad`,
]

for (const word of PLANTED) {
  test(`found: ${word}`, () => {
    using tree = plant({ 'docs/a.md': `fine\nsee ${word}\n` })
    assert.deepEqual(places(check(tree.root)), ['docs/a.md:2'])
  })
}

test('paths inside the repository and of a system are fine', () => {
  using tree = plant({ 'docs/a.md': 'src/work/queue.ts, ../work/x, /var/lib/xinyong, @a/work/b\n' })
  assert.deepEqual(check(tree.root), [])
})
