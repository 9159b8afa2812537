import type pg from 'pg'
import type { Ledger, Principal, ReadTx, WriteTx } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import { isRetryable, translated } from './database-error.ts'
import { FlushBarrier } from './flush-barrier.ts'
import type { Ticket } from './flush-barrier.ts'
import { beginStatement } from './principal-settings.ts'
import { readTx, writeTx } from './repositories/repositories.ts'
import { transactionOn } from './tx.ts'
import type { Tx } from './tx.ts'

const ATTEMPTS = 5

/** The ledger over PostgreSQL. Holds a pool and the flush barrier's connection. */
export class PostgresLedger implements Ledger, AsyncDisposable {
  readonly connectionString: string
  readonly #pool: pg.Pool
  readonly #clock: { now(): Instant }
  readonly #barrier: FlushBarrier
  /** Writes under way in this process. */
  #writers = 0
  #ending: Promise<void> | undefined

  constructor(connectionString: string, pool: pg.Pool, clock: { now(): Instant }) {
    this.connectionString = connectionString
    this.#pool = pool
    this.#clock = clock
    this.#barrier = new FlushBarrier(connectionString)
  }

  /** Flushes made for appends so far. */
  get flushes(): number {
    return this.#barrier.flushes
  }

  now(): Instant {
    return this.#clock.now()
  }

  read<T>(as: Principal, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#transaction(beginStatement(as, 'read'), (tx) => work(readTx(tx)))
  }

  async write<T>(as: Principal, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    const begin = beginStatement(as, 'write')
    this.#writers += 1
    try {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.#transaction(begin, (tx) => work(writeTx(tx)))
        } catch (error) {
          if (!isRetryable(error) || attempt === ATTEMPTS) throw error
        }
      }
    } finally {
      this.#writers -= 1
    }
  }

  /** As the owner, without a principal: for the projections, audits and backups of this package. */
  asOwner<T>(mode: 'read' | 'write', work: (tx: Tx) => Promise<T>): Promise<T> {
    const begin =
      mode === 'read'
        ? 'begin isolation level repeatable read read only'
        : 'begin isolation level read committed'
    return this.#transaction(begin, work)
  }

  /** Resolves when everything that was visible before the call is on disk: before anything is published. */
  async flush(): Promise<void> {
    await this.#barrier.flushed(await this.#ticket())
  }

  async #transaction<T>(begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw translated(error)
    })
    const tx = transactionOn(client, () => this.#clock.now())
    let broken: unknown
    try {
      await client.query(begin)
      const result = await work(tx)
      await tx.settled()
      await this.#commit(client, tx)
      return result
    } catch (error) {
      await tx.settled()
      broken = await client.query('rollback').then(
        () => undefined,
        (failure: unknown) => failure,
      )
      throw translated(error)
    } finally {
      client.release(broken === undefined ? undefined : true)
    }
  }

  async #commit(client: pg.PoolClient, tx: Tx): Promise<void> {
    const ticket = tx.appended ? await this.#ticket() : undefined
    // A lone writer keeps nobody waiting: its own commit is the shortest way to the disk.
    if (ticket === undefined || (this.#writers <= 1 && this.#barrier.commitsWait)) {
      const { command } = await client.query('commit')
      // PostgreSQL answers the commit of a failed transaction by undoing it, without an error.
      if (command !== 'COMMIT')
        throw new TypeError('a failed statement was ignored: nothing was written')
      return
    }
    // The lock on the sequence is held until here: the next writer must not wait for our disk.
    await client.query('set local synchronous_commit = off; commit')
    await this.#barrier.flushed(ticket)
  }

  #ticket(): Promise<Ticket> {
    return this.#barrier.ticket()
  }

  async end(): Promise<void> {
    await (this.#ending ??= (async () => {
      await this.#pool.end()
      await this.#barrier[Symbol.asyncDispose]()
    })())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.end()
  }
}
