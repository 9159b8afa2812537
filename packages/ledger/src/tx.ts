import type pg from 'pg'
import type { Compilable } from 'kysely'
import type { Instant } from '@xinyong/identity'

export type Row = Readonly<Record<string, unknown>>

export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
}

/** One transaction on one connection. Everything a repository does goes through it. */
export interface Tx {
  /** Runs what Kysely wrote. */
  all<R>(query: Compilable<R>): Promise<readonly R[]>
  first<R>(query: Compilable<R>): Promise<R | undefined>
  /** Runs plain SQL. */
  sql<R extends object = Row>(text: string, values?: readonly unknown[]): Promise<readonly R[]>
  run(statement: Statement): Promise<readonly Row[]>
  now(): Instant
  /** An act was appended: the commit waits for the flush barrier. */
  appended: boolean
}

export function transactionOn(client: pg.ClientBase, now: () => Instant): Tx {
  const run = async (statement: Statement): Promise<readonly Row[]> => {
    const { rows } = await client.query({
      ...statement,
      values: [...(statement.values ?? [])],
    })
    return rows
  }
  const all = async <R>(query: Compilable<R>): Promise<readonly R[]> => {
    const { sql, parameters } = query.compile()
    return (await run({ text: sql, values: parameters })) as readonly R[]
  }
  return {
    run,
    all,
    now,
    first: async (query) => (await all(query))[0],
    sql: async <R extends object>(text: string, values: readonly unknown[] = []) =>
      (await run({ text, values })) as readonly R[],
    appended: false,
  }
}
