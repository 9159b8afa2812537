import type pg from 'pg'
import { AppError } from '@xinyong/contract'
import { connect } from './database.ts'

/** Proof that the barrier's connection lived before a commit was sent. */
export type Ticket = pg.Client

/**
 * Group commit across writers (docs/decisions/0010-flush-barrier.md). Commits that append acts do not wait for the disk while
 * they hold the lock on the sequence; they wait here, many for one flush. A transaction of the barrier's own, committed
 * synchronously after theirs, forces the write-ahead log to disk up to and past their commit records.
 *
 * A crash of the server between a commit and its flush would lose the commit. It also ends every connection; so a flush
 * over a connection that was open before the commit proves that there was no crash between.
 */
export class FlushBarrier implements AsyncDisposable {
  readonly #connectionString: string
  #client: Promise<pg.Client> | undefined
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined
  #flushes = 0
  #commitsWait = false

  constructor(connectionString: string) {
    this.#connectionString = connectionString
  }

  /** How many flushes have been made; fewer than commits when writers share them. */
  get flushes(): number {
    return this.#flushes
  }

  /** Whether an ordinary commit waits for the disk, as the operator has set it. Known once there is a ticket. */
  get commitsWait(): boolean {
    return this.#commitsWait
  }

  /** Before the commit is sent. */
  ticket(): Promise<Ticket> {
    return (this.#client ??= this.#connect())
  }

  /**
   * After the commit has answered; resolves when it is on disk.
   * @throws AppError ledger/unavailable when that cannot be told: the commit may or may not have survived
   */
  async flushed(ticket: Ticket): Promise<void> {
    if ((await this.#client?.catch(() => undefined)) !== ticket) throw unknown()
    // The running flush may have begun before our commit ended, so it proves nothing for us; the next one does.
    this.#next ??= (this.#running ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        this.#next = undefined
        this.#running = this.#flush(ticket).finally(() => {
          this.#running = undefined
        })
        return this.#running
      })
    await this.#next
  }

  async #connect(): Promise<pg.Client> {
    try {
      const client = await connect(this.#connectionString)
      client.on('end', () => this.#forget(client))
      client.on('error', () => this.#forget(client))
      const { rows } = await client.query('show synchronous_commit')
      // Anything stronger or deliberately local stays as the operator set it.
      this.#commitsWait = rows[0].synchronous_commit !== 'off'
      if (!this.#commitsWait) await client.query('set synchronous_commit = on')
      return client
    } catch (error) {
      this.#client = undefined
      throw error
    }
  }

  #forget(client: pg.Client): void {
    void this.#client?.then((current) => {
      if (current === client) this.#client = undefined
    })
  }

  async #flush(ticket: Ticket): Promise<void> {
    this.#flushes += 1
    try {
      await ticket.query(`select pg_logical_emit_message(true, 'xinyong', '')`)
    } catch (error) {
      this.#forget(ticket)
      throw unknown(error)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const client = await this.#client?.catch(() => undefined)
    this.#client = undefined
    await client?.end().catch(() => {})
  }
}

function unknown(cause?: unknown): AppError {
  return new AppError('ledger/unavailable', {}, undefined, { cause })
}
