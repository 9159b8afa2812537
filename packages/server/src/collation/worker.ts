import { parentPort } from 'node:worker_threads'
import { createCollationDesk } from '@xinyong/app'

/** The thread in which the registers are collated: learning weights takes seconds, and requests must not wait for it. */
const desk = createCollationDesk() as unknown as Record<string, (...given: unknown[]) => unknown>

parentPort?.on('message', ({ id, name, given }: Order) => {
  try {
    parentPort?.postMessage({ id, answer: desk[name]?.(...given) }, [])
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) }, [])
  }
})

export interface Order {
  readonly id: number
  readonly name: string
  readonly given: readonly unknown[]
}
