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
  /** Every statement asked for so far has ended, well or badly. */
  settled(): Promise<void>
  /** An act was appended: the commit waits for the flush barrier. */
  appended: boolean
}

export function transactionOn(client: pg.ClientBase, now: () => Instant): Tx {
  // Statements of one transaction run one after another, also when a use case asks for several at once.
  let last: Promise<unknown> = Promise.resolve()
  const run = (statement: Statement): Promise<readonly Row[]> => {
    const answer = last.then(async () => {
      const { rows } = await client.query<Row>({
        ...statement,
        values: [...(statement.values ?? [])],
      })
      return rows
    })
    last = answer.catch(() => {})
    return answer
  }
  const all = async <R>(query: Compilable<R>): Promise<readonly R[]> => {
    const { sql, parameters } = query.compile()
    return (await run({ text: sql, values: parameters })) as readonly R[]
  }
  return {
    run,
    all,
    now,
    settled: async () => void (await last),
    first: async (query) => (await all(query))[0],
    sql: async <R extends object>(text: string, values: readonly unknown[] = []) =>
      (await run({ text, values })) as readonly R[],
    appended: false,
  }
}
