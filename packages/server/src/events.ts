import type { Events } from '@xinyong/app'
import type { Text } from '@xinyong/identity'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

/** What happens in the house, as a counter and, where rare enough to read, as a line of the log. */
export function createEvents(
  log: Logger,
  metrics: Metrics,
  progress: (what: Text, done: number, total?: number) => void = () => {},
): Events {
  return {
    acted({ kind, pack, seq }) {
      metrics.acts.inc({ kind, pack })
      log.info({ event: 'acted', kind, pack, seq })
    },
    refused(rule) {
      metrics.refusals.inc({ rule })
      log.info({ event: 'refused', rule })
    },
    checked(decision) {
      metrics.checks.inc({ decision })
    },
    signedIn(method, ok) {
      metrics.signIns.inc({ method, ok: String(ok) })
      log.info({ event: 'signed-in', method, ok })
    },
    progressed(what, done, total) {
      log.debug({ event: 'progressed', what: what.en, done, total })
      progress(what, done, total)
    },
  }
}
