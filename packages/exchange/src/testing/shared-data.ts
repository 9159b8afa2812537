import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** A path in the optional data folder beside the checkout; skips the test aloud where it is absent. */
export function sharedData(t: TestContext, ...path: readonly string[]): string | undefined {
  const root = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
  const full = join(root, 'data', ...path)
  if (existsSync(full)) return full
  t.skip(`needs ../shared/data/${path.join('/')}`)
  return undefined
}
