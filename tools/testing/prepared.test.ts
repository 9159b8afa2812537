import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BUILD_VARIABLE } from './build-web.ts'
import { PARTS, skippedAloud } from './parts.ts'

for (const part of PARTS) {
  test(`${part.name} is here`, (t) => {
    if (part.present()) return
    // CI skips nothing.
    assert.notEqual(process.env['CI'], 'true', skippedAloud(part))
    t.skip(skippedAloud(part))
  })
}

test('the web was built', () => {
  assert.notEqual(
    process.env[BUILD_VARIABLE],
    'failed',
    'npm run build failed; see its output above',
  )
})
