import pg from 'pg'
import { instant } from '@xinyong/identity'

const { builtins } = pg.types

/** What our columns mean in JavaScript. Set for our pools only, never for the whole process. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, safeInteger],
  [builtins.DATE, (text) => text],
  [builtins.NUMERIC, (text) => text],
  [builtins.TIMESTAMPTZ, instantOf],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond 2^53-1`)
  return value
}

// Sessions run in UTC, so PostgreSQL writes `2026-03-01 08:00:00.5+00`.
function instantOf(text: string): unknown {
  const moment = instant(text.replace(' ', 'T').replace(/\+00(:?00)?$/, 'Z'))
  if (moment === undefined) throw new RangeError(`${text} is not a moment in UTC`)
  return moment
}

/** A request that takes longer has gone wrong; a transaction left open holds locks everyone needs. */
const LIMITS = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 }

export interface DatabaseOptions {
  readonly connectionString: string
  /** Connections at once; more writers than disks and processors help nobody. */
  readonly connections?: number
  /** Told when an idle connection breaks; the pool replaces it. */
  readonly onBroken?: (error: Error) => void
}

export function openPool(options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(options.connectionString),
    ...LIMITS,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', (error) => options.onBroken?.(error))
  // A connection that breaks while lent out also fails its statement; that failure is the one to report.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

/** One connection outside the pool: migrations, barriers, projections. No time limits. */
export async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client(clientConfig(connectionString))
  client.on('error', () => {})
  await client.connect()
  return client
}

function clientConfig(connectionString: string): pg.ClientConfig {
  return { connectionString, types, options: '-c timezone=UTC', application_name: 'xinyong' }
}
