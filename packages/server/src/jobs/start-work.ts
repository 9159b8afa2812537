import {
  chaseDeletions,
  dropExpiredMonitors,
  expireEntries,
  expireScores,
  followRegisters,
  followAdverseEntries,
  refreshScores,
  screenMonitors,
  type App,
} from '@xinyong/app'
import type { PostgresLedger } from '@xinyong/ledger'
import type { CollationThread } from '../collation/thread.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { LoadedScreening } from '../screening/load.ts'
import type { LoadedStanding } from '../standing/view.ts'
import { startLoop, type Loop } from './loop.ts'
import type { Publisher } from './publisher.ts'
import { runOneJob } from './run-jobs.ts'

interface Work {
  readonly app: App
  readonly ledger: PostgresLedger
  readonly standing: LoadedStanding
  readonly collation: CollationThread
  readonly screening: LoadedScreening
  readonly publisher: Publisher
  readonly log: Logger
  readonly metrics: Metrics
}

const SECOND = 1000
const HOUR = 3600 * SECOND

/** Everything the house does by itself: the log, the register in memory, jobs, terms that end. */
export function startWork({
  app,
  ledger,
  standing,
  collation,
  screening,
  publisher,
  log,
  metrics,
}: Work): {
  stop(): Promise<void>
} {
  const loop = (name: string, everyMs: number, turn: () => Promise<boolean>): Loop =>
    startLoop({ name, everyMs, turn, log, metrics })
  const loops = [
    // Other processes write too: imports, a second server.
    loop('standing', SECOND, async () => {
      await standing.catchUp()
      return false
    }),
    // A listing is to be searchable within a second of its act.
    loop('screening', SECOND / 4, async () => {
      await screening.catchUp()
      return false
    }),
    loop('monitoring', 5 * SECOND, async () => {
      const { screened, alerts, more } = await screenMonitors(app)
      if (screened > 0) log.info({ event: 'monitoring', screened, alerts })
      return more
    }),
    loop('screening-keeping', 10 * 60 * SECOND, async () => {
      const dropped = await dropExpiredMonitors(app)
      if (dropped > 0) log.info({ event: 'monitors-ended', dropped })
      await screening.save()
      return false
    }),
    loop('log', SECOND, async () => {
      await publisher.publish()
      return false
    }),
    loop('jobs', 2 * SECOND, () => runOneJob(app, ledger, log)),
    loop('expire', HOUR, async () => {
      const expired = await expireEntries(app)
      if (expired > 0) log.info({ event: 'expired', entries: expired })
      return false
    }),
    // A day passes without an act: an adverse entry begins, or ends, and commendations follow.
    loop('commendations', HOUR, async () => {
      const steps = await followAdverseEntries(app)
      if (steps > 0) log.info({ event: 'commendations-followed', steps })
      return false
    }),
    // Copies of entries that have ended, by an act here or by the source of a mirror (R8).
    loop('deletions', 10 * 60 * SECOND, async () => {
      const { recalled, reminded } = await chaseDeletions(app)
      if (recalled + reminded > 0) log.info({ event: 'deletions', recalled, reminded })
      return false
    }),
    // From the first question on: a start that nobody asks for a collation learns nothing.
    loop('collation', 5 * SECOND, async () => {
      if (collation.isAwake()) await followRegisters(app)
      return false
    }),
    loop('score retention', HOUR, async () => {
      const expired = await expireScores(app)
      if (expired > 0) log.info({ event: 'scores-expired', expired })
      return false
    }),
    loop('scores', HOUR, async () => {
      const computed = await refreshScores(app)
      if (computed > 0) log.info({ event: 'scores', computed })
      return false
    }),
  ]
  return {
    async stop() {
      await Promise.all(loops.map((each) => each.stop()))
      // What was acknowledged before the stop is in the published log after it.
      await publisher.publish()
      await screening.save()
    },
  }
}
