import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plant } from '../testing/plant.ts'
import { check } from './lockfile.ts'

test('an optional package without an entry is found, hoisted or nested ones are not', () => {
  const packages = {
    '': { optionalDependencies: { here: '1.0.0' } },
    'node_modules/here': { version: '1.0.0' },
    'node_modules/tool': { optionalDependencies: { 'tool-darwin-x64': '2.0.0', nested: '3.0.0' } },
    'node_modules/tool/node_modules/nested': { version: '3.0.0' },
  }
  using tree = plant({ 'package-lock.json': JSON.stringify({ packages }) })
  assert.deepEqual(
    check(tree.root).map(({ message }) => message.split(' ')[0]),
    ['tool-darwin-x64'],
  )
})
