import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check } from './forbidden-words.ts'

// Written in pieces, so that this file is clean under its own rule.
const PLANTED = [
  ['', 'work', 'main', 'x.ts'].join('/'),
  `https://${['registry', 'example', 'org'].join('.')}/left-pad`,
]

for (const word of PLANTED) {
  test(`found: ${word}`, () => {
    using tree = plant({ 'docs/a.md': `fine\nsee ${word}\n` })
    assert.deepEqual(places(check(tree.root)), ['docs/a.md:2'])
  })
}

test('found: the folder of the checkout itself', () => {
  using tree = plant({})
  writeFileSync(join(tree.root, 'a.md'), `cd ${tree.root}`)
  assert.deepEqual(places(check(tree.root)), ['a.md:1'])
})

test('paths inside the repository and of a system are fine', () => {
  using tree = plant({
    'docs/a.md': 'src/work/queue.ts, ../work/x, /var/lib/xinyong, /home/li/.local, @a/work/b\n',
  })
  assert.deepEqual(check(tree.root), [])
})
