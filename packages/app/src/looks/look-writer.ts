import { AppError } from '@xinyong/contract'
import type { Ledger } from '../ports/ledger.ts'
import type { Look } from '../ports/looks.ts'

const SYSTEM = { kind: 'system', job: 'looks' } as const
const MOST_AT_ONCE = 2_000
const MOST_WAITING = 50_000

interface Waiting {
  readonly look: Look
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * Charter 7: no answer before its look is durable. Looks that arrive while a batch is being written wait for the next
 * one, so that thousands a second share a commit; beyond a bound the caller is told to come back.
 */
export class LookWriter {
  readonly #ledger: Ledger
  #waiting: Waiting[] = []
  #writing = false

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** Resolves once the look is on disk. */
  write(look: Look): Promise<void> {
    if (this.#waiting.length >= MOST_WAITING)
      throw new AppError('request/too-often', { seconds: 1 })
    return new Promise((done, failed) => {
      this.#waiting.push({ look, done, failed })
      void this.#drain()
    })
  }

  async #drain(): Promise<void> {
    if (this.#writing) return
    this.#writing = true
    // One turn of the loop lets the requests that are being parsed join the batch.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, MOST_AT_ONCE)
      this.#waiting = this.#waiting.slice(MOST_AT_ONCE)
      try {
        await this.#ledger.write(SYSTEM, (tx) => tx.looks.append(batch.map(({ look }) => look)))
        for (const { done } of batch) done()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    this.#writing = false
  }
}

const writers = new WeakMap<Ledger, LookWriter>()

/** The one writer of a ledger. */
export function lookWriter(ledger: Ledger): LookWriter {
  let writer = writers.get(ledger)
  if (!writer) writers.set(ledger, (writer = new LookWriter(ledger)))
  return writer
}
