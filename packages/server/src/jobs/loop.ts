import { setTimeout as sleep } from 'node:timers/promises'
import { faultDetails, type Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'

export interface Loop {
  /** Do it now rather than at the next turn. */
  wake(): void
  /** Resolves when the turn that runs has ended; none follows. */
  stop(): Promise<void>
}

interface LoopOptions {
  readonly name: string
  readonly everyMs: number
  /** True when there is more to do at once. */
  readonly turn: () => Promise<boolean>
  readonly log: Logger
  readonly metrics: Metrics
}

/** Work that is done again and again until the program stops. A turn that fails is told and tried at the next. */
export function startLoop({ name, everyMs, turn, log, metrics }: LoopOptions): Loop {
  const ending = new AbortController()
  let waking = new AbortController()
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      let more = false
      try {
        more = await turn()
      } catch (error) {
        metrics.faults.inc({ where: name })
        log.error({ event: 'loop-failed', loop: name, ...faultDetails(error) })
      }
      if (!more && !ending.signal.aborted) {
        await sleep(everyMs, undefined, { signal: waking.signal, ref: false }).catch(() => {})
        if (waking.signal.aborted) waking = new AbortController()
      }
    }
  }
  const ended = run()
  return {
    wake: () => waking.abort(),
    async stop() {
      ending.abort()
      waking.abort()
      await ended
    },
  }
}
