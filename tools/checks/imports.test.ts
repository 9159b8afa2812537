import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importsOf, packageOf } from './imports.ts'

const SOURCE = `import fs from 'node:fs'
import type { A } from "./a.ts"
import {
  type B,
  c,
} from '@scope/b/sub'
import './side-effect.ts'
export * from './all.ts'
export * as all from './named.ts'
export { type D } from './d.ts'
export const text = 'import nothing from here'
const lazy = await import('./lazy.ts')
// import hidden from 'comment'
/* import hidden from 'block' */
import defaultAnd, { more } from 'mixed'
`

test('every form of import is seen with its line and kind', () => {
  assert.deepEqual(
    importsOf(SOURCE).map(({ specifier, line, typeOnly }) => [specifier, line, typeOnly]),
    [
      ['node:fs', 1, false],
      ['./a.ts', 2, true],
      ['@scope/b/sub', 3, false],
      ['./side-effect.ts', 7, false],
      ['./all.ts', 8, false],
      ['./named.ts', 9, false],
      ['./d.ts', 10, true],
      ['mixed', 15, false],
      ['./lazy.ts', 12, false],
    ],
  )
})

test('a specifier names its package', () => {
  assert.equal(packageOf('@scope/b/sub/path'), '@scope/b')
  assert.equal(packageOf('hono/html'), 'hono')
  assert.equal(packageOf('node:fs/promises'), 'node:fs/promises')
  assert.equal(packageOf('./x.ts'), './x.ts')
})
