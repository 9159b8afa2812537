import { runJob, type App } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { finishJob, postponeJob, takeJob, type PostgresLedger } from '@xinyong/ledger'
import { minutesAfter } from '../auth/expiry.ts'
import { faultDetails, type Logger } from '../logger.ts'

/** What `runJob` of the app knows how to do. */
const KINDS = [
  'mail-notice',
  'expire-entries',
  'follow-adverse-entries',
  'chase-deletions',
  'refresh-scores',
  'post-alerts',
]

/** After so many failures a job waits a day between attempts. */
const PATIENCE_MINUTES = [1, 5, 15, 60, 240, 1440]

/**
 * Does the job that has waited longest; true when there was one. It stays locked while it runs, so that another process
 * passes it over, and comes back by itself when this one dies.
 */
export async function runOneJob(app: App, ledger: PostgresLedger, log: Logger): Promise<boolean> {
  return ledger.asOwner('write', async (tx) => {
    const job = await takeJob(tx, KINDS)
    if (!job) return false
    try {
      await runJob(app, job)
      await finishJob(tx, job.id)
      log.info({ event: 'job-done', kind: job.kind, job: job.id })
    } catch (error) {
      const minutes = PATIENCE_MINUTES[Math.min(job.attempts, PATIENCE_MINUTES.length - 1)] ?? 1
      const why = error instanceof AppError ? error.code : 'fault/unexpected'
      await postponeJob(tx, job.id, minutesAfter(app.clock.now(), minutes), why)
      log.warn({ event: 'job-failed', kind: job.kind, job: job.id, why, ...faultDetails(error) })
    }
    return true
  })
}

/** Jobs that are due and not done, for the metrics. */
export async function jobsWaiting(
  ledger: PostgresLedger,
): Promise<{ readonly waiting: number; readonly oldestSeconds: number }> {
  const [row] = await ledger.asOwner('read', (tx) =>
    tx.sql<{ waiting: number; oldest: number | null }>(
      `select count(*) as waiting, extract(epoch from $1::timestamptz - min(run_at))::float8 as oldest
       from job where done_at is null and run_at <= $1`,
      [ledger.now()],
    ),
  )
  return { waiting: row?.waiting ?? 0, oldestSeconds: row?.oldest ?? 0 }
}
