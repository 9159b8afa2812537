import { instantOfMillis } from '@xinyong/identity'
import type { Instant } from '@xinyong/identity'
import { openPool } from './database.ts'
import { migrate } from './migrate.ts'
import { PostgresLedger } from './postgres-ledger.ts'

export interface LedgerOptions {
  readonly connectionString: string
  /** Our time, for `recorded`; the machine's clock if absent. */
  readonly clock?: { now(): Instant }
  readonly connections?: number
  /** Migrations applied, connections lost: one line each, for the operator. */
  readonly onNotice: (notice: string) => void
}

/**
 * Opens the system of record, brought to this release's schema first. Dispose of it before the server is stopped.
 * @throws MigrationError | the driver's connection error
 */
export async function openLedger(options: LedgerOptions): Promise<PostgresLedger> {
  const applied = await migrate(options.connectionString)
  for (const name of applied) options.onNotice(`migrated: ${name}`)
  const pool = openPool({
    connectionString: options.connectionString,
    ...(options.connections === undefined ? {} : { connections: options.connections }),
    onBroken: (error) => options.onNotice(`a database connection was lost: ${error.message}`),
  })
  const clock = options.clock ?? { now: () => instantOfMillis(Date.now()) }
  return new PostgresLedger(options.connectionString, pool, clock)
}
