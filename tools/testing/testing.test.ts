import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Part } from './parts.ts'
import { missingParts, skippedAloud } from './parts.ts'
import { plant } from './plant.ts'
import { testFiles } from './test-files.ts'

const FILES = {
  'e2e/a.test.ts': '',
  'packages/app/src/b.test.ts': '',
  'packages/app/src/b.ts': '',
  'packages/tlog/test/c.test.ts': '',
  'packages/tlog/node_modules/x/d.test.ts': '',
  'tools/e.test.ts': '',
}

test('tests run units first, journeys last, and never what is installed', () => {
  using tree = plant(FILES)
  assert.deepEqual(testFiles(tree.root, []), [
    'packages/app/src/b.test.ts',
    'packages/tlog/test/c.test.ts',
    'tools/e.test.ts',
    'e2e/a.test.ts',
  ])
})

test('a filter keeps only the paths that hold it', () => {
  using tree = plant(FILES)
  assert.deepEqual(testFiles(tree.root, ['./packages/tlog']), ['packages/tlog/test/c.test.ts'])
  assert.deepEqual(testFiles(tree.root, ['nowhere']), [])
})

test('a missing part is named with its remedy', () => {
  const part: Part = {
    name: 'Abacus',
    debian: ['abacus', 'beads'],
    neededBy: /./,
    present: () => false,
  }
  assert.deepEqual(missingParts([part, { ...part, present: () => true }]), [part])
  assert.match(skippedAloud(part), /^skipped aloud: Abacus .*apt-get install abacus beads/)
})

/** Runs the files in a process of its own, as `npm test` does. */
function runPlanted(files: Readonly<Record<string, string>>): {
  readonly code: number | null
  readonly output: string
} {
  const runner = join(import.meta.dirname, 'run-files.ts')
  const chosen = JSON.stringify(Object.keys(files))
  const main = `import { runFiles } from ${JSON.stringify(runner)}
process.exitCode = (await runFiles(import.meta.dirname, ${chosen}, new AbortController().signal)) ? 0 : 1`
  using tree = plant({ ...files, 'main.mjs': main })
  // Inside a test process node:test refuses to start another run; the child must not know it is in one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const done = spawnSync(process.execPath, [join(tree.root, 'main.mjs')], { env, encoding: 'utf8' })
  return { code: done.status, output: done.stdout }
}

test('a clean run ends with the summary of node:test', () => {
  const { code, output } = runPlanted({
    'a.test.mjs': "import { test } from 'node:test'\ntest('one', () => {})\n",
    'b.test.mjs': "import { test } from 'node:test'\ntest('two', (t) => t.skip('why'))\n",
  })
  assert.equal(code, 0)
  assert.match(
    output,
    /pass 1\n.*fail 0\n.*cancelled 0\n.*skipped 1\n.*todo 0\n.*duration_ms [\d.]+\n$/,
  )
})

test('a failed run fails, and ends with the counts', () => {
  const { code, output } = runPlanted({
    'a.test.mjs': "import { test } from 'node:test'\ntest('one', () => {})\n",
    'b.test.mjs':
      "import { test } from 'node:test'\ntest('two', () => { throw new Error('planted') })\n",
  })
  assert.equal(code, 1)
  assert.match(output, /planted/)
  assert.match(output, /\n1 passed, 1 failed\n$/)
})

test('a file that does not even load fails the run', () => {
  const { code, output } = runPlanted({ 'a.test.mjs': "import './absent.mjs'\n" })
  assert.equal(code, 1)
  assert.match(output, /\n0 passed, 1 failed\n$/)
})
