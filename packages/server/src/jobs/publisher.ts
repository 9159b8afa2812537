import type { LogProjector } from '@xinyong/ledger'
import { LogError } from '@xinyong/ledger'
import { faultDetails, type Logger } from '../logger.ts'

export interface Publisher {
  publish(): Promise<void>
  /** Why nothing is published any more; it never passes by itself. */
  readonly stopped: string | undefined
}

/**
 * Publishes the log until something is wrong with it. Then it says so once, loudly, and stops for good: the register goes
 * on, but `/readyz` no longer says ready, and nothing is signed that could be a second history.
 */
export function createPublisher(projector: LogProjector, log: Logger): Publisher {
  let stopped: string | undefined
  return {
    get stopped() {
      return stopped
    },
    async publish() {
      if (stopped !== undefined) return
      try {
        await projector.project()
      } catch (error) {
        // A database that is away comes back: that is not ours to stop for.
        if (!(error instanceof LogError)) throw error
        stopped = error.code
        log.fatal({ event: 'log-stopped', ...faultDetails(error) })
      }
    },
  }
}
