import { AppError } from '@xinyong/contract'
import type { MailNoticeJob } from '../notices/enqueue-mail.ts'
import { chaseDeletions } from '../agreements/chase-deletions.ts'
import { refreshScores } from '../scores/refresh-scores.ts'
import type { App } from '../ports/app.ts'
import { postAlerts, type PostAlertsJob } from '../screenings/monitoring/post-alerts.ts'
import { expireEntries } from './expire-entries.ts'
import { followAdverseEntries, followSubject } from './follow-adverse-entries.ts'
import { mailNotice } from './mail-notice.ts'

const jobs: Readonly<Record<string, (app: App, payload: unknown) => Promise<unknown>>> = {
  'mail-notice': (app, payload) => mailNotice(app, payload as MailNoticeJob),
  'expire-entries': (app) => expireEntries(app),
  'follow-adverse-entries': (app, payload) => {
    const { subject } = payload as { readonly subject?: string }
    return subject === undefined ? followAdverseEntries(app) : followSubject(app, subject)
  },
  'chase-deletions': (app) => chaseDeletions(app),
  'refresh-scores': (app) => refreshScores(app),
  'post-alerts': (app, payload) => postAlerts(app, payload as PostAlertsJob),
}

/** Does one queued job. Doing it again after a crash does no harm. Throws what may be tried again. */
export async function runJob(
  app: App,
  job: { readonly kind: string; readonly payload: unknown },
): Promise<void> {
  const run = jobs[job.kind]
  if (!run) throw new AppError('fault/unexpected', { reference: `job ${job.kind}` })
  await run(app, job.payload)
}
