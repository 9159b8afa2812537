import type { App } from '../../ports/app.ts'
import { viewOf } from '../ask.ts'
import { rescreen } from './rescreen.ts'

const SYSTEM = { kind: 'system', job: 'monitoring' } as const
const AT_ONCE = 100

/**
 * Screens those saved subjects that were not yet screened against the lists as they are; at most a hundred a call.
 * @returns `more` where others wait
 */
export async function screenMonitors(
  app: App,
): Promise<{ readonly screened: number; readonly alerts: number; readonly more: boolean }> {
  const { index } = viewOf(app).digests()
  return app.ledger.write(SYSTEM, async (tx) => {
    const due = await tx.review.dueMonitors(index, AT_ONCE)
    const alerts = due.length === 0 ? 0 : await rescreen(app, tx, due)
    return { screened: due.length, alerts, more: due.length === AT_ONCE }
  })
}

/** Charter 6 of the other side: what was saved about somebody goes on the day it was saved until. */
export async function dropExpiredMonitors(app: App): Promise<number> {
  return app.ledger.write(SYSTEM, async (tx) => {
    const ids = await tx.review.expiredMonitors(app.clock.today('Etc/UTC'), AT_ONCE)
    for (const id of ids) await tx.review.dropMonitor(id)
    return ids.length
  })
}
