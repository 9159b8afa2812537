import { after } from 'node:test'
import { createDatabase, stopTestServer } from '../embedded/test-database.ts'
import type { TestDatabase } from '../embedded/test-database.ts'
import { migrate, schemaDigest } from '../migrate.ts'
import { openLedger } from '../open-ledger.ts'
import type { PostgresLedger } from '../postgres-ledger.ts'

const template = {
  key: schemaDigest(),
  prepare: async (url: string): Promise<void> => void (await migrate(url)),
}

let open = 0

/** A fresh register for a test file; closed and dropped when its tests have ended. */
export async function testLedger(
  name: string,
  clock?: Parameters<typeof openLedger>[0]['clock'],
): Promise<PostgresLedger> {
  const database = await createDatabase(name, template)
  const ledger = await openLedger({
    connectionString: database.connectionString,
    ...(clock === undefined ? {} : { clock }),
    onNotice: () => {},
  })
  open += 1
  after(async () => {
    await ledger.end()
    await database.drop()
    open -= 1
    if (open === 0) await stopTestServer()
  })
  return ledger
}

/** An empty database without a schema, for one test. */
export function emptyDatabase(name: string): Promise<TestDatabase> {
  return createDatabase(name)
}

export { stopTestServer }
