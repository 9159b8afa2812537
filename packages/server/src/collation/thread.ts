import { Worker } from 'node:worker_threads'
import type { CollationDesk, RemoteDesk } from '@xinyong/app'
import type { Order } from './worker.ts'

interface Waiting {
  readonly done: (answer: unknown) => void
  readonly failed: (error: Error) => void
}

type Reply = { readonly id: number; readonly answer?: unknown; readonly fault?: string }

/** The collation thread ended or broke: a fault of the program or the machine, never an answer. */
class CollationThreadFault extends Error {
  override readonly name = 'CollationThreadFault'
}

export interface CollationThread extends RemoteDesk, AsyncDisposable {
  /** Somebody has asked for the collation, so that it is kept up to date from now on. */
  readonly isAwake: () => boolean
}

const NAMES: readonly (keyof CollationDesk)[] = [
  'status',
  'found',
  'reach',
  'change',
  'clear',
  'records',
  'waiting',
  'pair',
  'clusters',
  'cluster',
  'truthSpace',
]

/** Starts its thread at the first question; one that broke is started anew, empty, at the next. */
export function openCollationThread(): CollationThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0

  const fail = (error: Error): void => {
    worker = undefined
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url))
    started.unref()
    started.on('message', ({ id, answer, fault }: Reply) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (fault === undefined) asked?.done(answer)
      else asked?.failed(new CollationThreadFault(fault))
    })
    started.on('error', fail)
    started.on('exit', () => fail(new CollationThreadFault('the collation thread has ended')))
    return started
  }
  const ask = (name: string, given: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      worker ??= start()
      last += 1
      waiting.set(last, { done, failed })
      const order: Order = { id: last, name, given }
      worker.postMessage(order, [])
    })
  const remote = Object.fromEntries(
    NAMES.map((name) => [name, (...given: unknown[]) => ask(name, given)]),
  ) as unknown as RemoteDesk
  return {
    ...remote,
    isAwake: () => worker !== undefined,
    async [Symbol.asyncDispose]() {
      await worker?.terminate()
    },
  }
}
