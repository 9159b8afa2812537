import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { connect } from './database.ts'
import { MigrationError } from './migration-error.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly digest: string
}

const folder = new URL('../migrations/', import.meta.url)

/** The migrations of this release, in order. */
export function migrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    })
}

/** One number for the schema of this release: what a template database for tests is kept under. */
export function schemaDigest(): string {
  const hash = createHash('sha256')
  for (const { name, digest } of migrations()) hash.update(`${name} ${digest}\n`)
  return hash.digest('hex')
}

// Of this program; any constant that no other program in the database uses.
const LOCK = 7_810_110_115

/**
 * Brings a database to this release, from empty or from any earlier one: each file in a transaction of its own, under a
 * lock that makes a second process wait.
 * @returns the names applied now
 * @throws MigrationError when a file was edited after it ran, or the database is of a later release
 */
export async function migrate(
  connectionString: string,
  steps: readonly Migration[] = migrations(),
): Promise<readonly string[]> {
  const client = await connect(connectionString)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create table if not exists migration (
      name text primary key, digest text not null, applied_at timestamptz not null default now())`)
    const applied = await appliedIn(client)
    refuseForeign(applied, steps)
    const missing = steps.filter(({ name }) => !applied.has(name))
    for (const step of missing) await apply(client, step)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function appliedIn(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from migration',
  )
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

function refuseForeign(applied: ReadonlyMap<string, string>, steps: readonly Migration[]): void {
  const known = new Map(steps.map(({ name, digest }) => [name, digest]))
  for (const [name, digest] of applied) {
    const ours = known.get(name)
    if (ours === undefined) {
      throw new MigrationError(
        name,
        `The database has had ${name}, which this release does not know: it was made by a later release.`,
      )
    }
    if (ours !== digest) {
      throw new MigrationError(
        name,
        `${name} was edited after it had been applied. Migrations only go forward: add a new file.`,
      )
    }
  }
}

async function apply(client: pg.Client, step: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(step.sql)
    await client.query('insert into migration (name, digest) values ($1, $2)', [
      step.name,
      step.digest,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(step.name, `${step.name}: ${reason}`, error)
  }
}
