import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

/** Every file of ours that the door reaches through relative imports. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g))
    reached(join(dirname(file), path!), seen)
  return seen
}

test('nothing behind the browser’s door needs node, or the packages that only reports on disk need', () => {
  const files = [...reached(join(import.meta.dirname, 'browser.ts'))]
  assert.ok(files.length > 40 && files.every((file) => existsSync(file)))
  for (const file of files) {
    assert.doesNotMatch(file, /\/node\//)
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /from '(node:|linkedom|hyparquet|@uwdata)/,
      file,
    )
  }
})
