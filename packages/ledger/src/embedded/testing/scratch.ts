import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** A folder that PostgreSQL's account can reach, removed after the test. */
export async function scratchDir(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xinyong-t-'))
  await chmod(folder, 0o711)
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}
