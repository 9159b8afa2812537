import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pathsSource } from './generate-paths.ts'

test('the path map of the page is that of the contract', () => {
  const written = readFileSync(new URL('src/api/paths.ts', import.meta.url), 'utf8')
  assert.equal(written, pathsSource(), 'run: npx node packages/web/generate-paths.ts')
})
