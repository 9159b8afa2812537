import { existsSync } from 'node:fs'
import { join } from 'node:path'

type TestServerModule = {
  readonly testServer: () => Promise<unknown>
  readonly stopTestServer: () => Promise<void>
}

const NEEDS_DATABASE = /^(e2e|packages\/(app|ledger|exchange|server|cli))\//

/**
 * The test files share one PostgreSQL server, which the last process that uses it stops. Holding it for
 * the whole run spares a start and a stop between files. Resolves to what lets it go.
 */
export async function holdDatabase(
  root: string,
  files: readonly string[],
): Promise<() => Promise<void>> {
  const path = join(root, 'packages/ledger/src/embedded/test-database.ts')
  const nothing = async (): Promise<void> => {}
  if (!existsSync(path) || !files.some((file) => NEEDS_DATABASE.test(file))) return nothing
  const { testServer, stopTestServer } = (await import(path)) as TestServerModule
  try {
    await testServer()
    return stopTestServer
  } catch (error) {
    // The tests that need it will fail and say why in the one summary; the others can still run.
    console.error(`the test database did not start: ${String(error)}`)
    return nothing
  }
}
