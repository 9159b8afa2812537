import { LabFault } from './lab-fault.ts'
import type { FromWorker, Question, Questions, Tick } from './messages.ts'

/** One thread of the lab. Whoever disposes of it stops whatever it is doing. */
export interface LabWorker extends Disposable {
  readonly ask: <K extends Question>(
    kind: K,
    ask: Questions[K]['ask'],
    onTick?: (tick: Tick) => void,
  ) => Promise<Questions[K]['answer']>
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly onTick: ((tick: Tick) => void) | undefined
}

export function openLabWorker(): LabWorker {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  const failAll = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new LabFault(reason))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.id)
    if (one === undefined) return
    if (data.kind === 'tick') {
      one.onTick?.(data.tick)
      return
    }
    waiting.delete(data.id)
    if (data.kind === 'answer') one.resolve(data.answer)
    else one.reject(new LabFault(data.message))
  })
  worker.addEventListener('error', (event) => failAll(event.message))
  return {
    ask: (kind, ask, onTick) => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      last += 1
      waiting.set(last, { resolve, reject, onTick })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage({ id: last, kind, ...ask })
      return promise
    },
    [Symbol.dispose]: () => {
      worker.terminate()
      failAll('stopped')
    },
  }
}
