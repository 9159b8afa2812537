import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check as checkDeadCode } from './dead-code.ts'
import { check as checkFormat } from './format.ts'
import { check as checkLint } from './lint.ts'
import { check as checkTypes } from './types.ts'

/** A file of this repository, so that the planted tree is judged by our own settings. */
function ours(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: [] },
  include: ['src'],
})

test('format finds a file that oxfmt would change', async () => {
  using tree = plant({
    '.oxfmtrc.json': ours('.oxfmtrc.json'),
    'src/good.ts': 'export const a = 1\n',
    'src/bad.ts': 'export const a   =  "1";\n',
  })
  assert.deepEqual(places(await checkFormat(tree.root)), ['src/bad.ts'])
})

test('lint finds a forgotten promise, an any, a loose equality, a default export and a cycle', async () => {
  using tree = plant({
    '.oxlintrc.json': ours('.oxlintrc.json'),
    'tsconfig.json': TSCONFIG,
    'package.json': '{"type": "module"}',
    'src/promise.ts': 'async function f() {}\nexport function g() {\n  f()\n}\n',
    'src/any.ts': 'export function g(x: any) {\n  return x\n}\n',
    'src/equal.ts': 'export function g(x: unknown) {\n  return x == 1\n}\n',
    'src/default.ts': 'export default 1\n',
    'src/one.ts': "import { two } from './two.ts'\nexport const one = () => two\n",
    'src/two.ts': "import { one } from './one.ts'\nexport const two = () => one\n",
  })
  assert.deepEqual(places(await checkLint(tree.root)).toSorted(), [
    'src/any.ts:1',
    'src/default.ts:1',
    'src/equal.ts:2',
    'src/one.ts:1',
    'src/promise.ts:3',
    'src/two.ts:1',
  ])
})

test('types finds a wrong assignment, in the web project too', async () => {
  const wrong = "export const n: number = 'one'\n"
  using tree = plant({
    'tsconfig.json': TSCONFIG,
    'src/a.ts': wrong,
    'packages/web/tsconfig.json': TSCONFIG,
    'packages/web/src/b.ts': wrong,
  })
  assert.deepEqual(places(await checkTypes(tree.root)), ['src/a.ts:1', 'packages/web/src/b.ts:1'])
})

test('dead code finds an unused file, export and dependency', async () => {
  using tree = plant({
    'package.json': JSON.stringify({
      name: 'p',
      type: 'module',
      dependencies: { unused: '1.0.0' },
    }),
    'index.ts': "import { used } from './src/used.ts'\nused()\n",
    'src/used.ts': 'export function used() {}\nexport function unusedExport() {}\n',
    'src/orphan.ts': 'export const orphan = 1\n',
  })
  const messages = (await checkDeadCode(tree.root)).map(({ file, message }) => `${file} ${message}`)
  assert.deepEqual(messages.toSorted(), [
    'package.json dependencies: unused (unused or undeclared)',
    'src/orphan.ts unused file',
    'src/used.ts exports: unusedExport (unused or undeclared)',
  ])
})

test('a tool that cannot run at all is a finding, not a pass', async () => {
  using tree = plant({ 'readme.md': 'nothing to compile\n' })
  assert.equal((await checkTypes(tree.root)).length, 1)
})
