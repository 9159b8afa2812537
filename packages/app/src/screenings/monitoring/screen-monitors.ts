import type { App } from '../../ports/app.ts'
import { rescreen } from './rescreen.ts'
import { sweepMonitors } from './sweep-monitors.ts'

const SYSTEM = { kind: 'system', job: 'monitoring' } as const
const AT_ONCE = 100

/**
 * Screens those saved subjects whom a change of the lists, of the rules or of what people decided can touch; at most a
 * hundred a call.
 * @returns `more` where others wait
 */
export async function screenMonitors(
  app: App,
): Promise<{ readonly screened: number; readonly alerts: number; readonly more: boolean }> {
  return app.ledger.write(SYSTEM, async (tx) => {
    if (!(await sweepMonitors(app, tx))) return { screened: 0, alerts: 0, more: false }
    const due = await tx.review.dueMonitors(AT_ONCE)
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
