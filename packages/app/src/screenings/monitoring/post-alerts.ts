import type { App } from '../../ports/app.ts'
import { presentAlert } from './present-monitor.ts'

const SYSTEM = { kind: 'system', job: 'webhooks' } as const

export interface PostAlertsJob {
  readonly monitor: string
  readonly alerts: readonly string[]
}

/**
 * Posts alerts to the address of their monitor. Doing it twice does no harm: the delivery bears the id of its first
 * alert. Nothing is posted for a monitor that has ended, or to an address that is no longer allowed.
 * @throws AppError screening/webhook-failed, to be tried again
 */
export async function postAlerts(app: App, { monitor: id, alerts: ids }: PostAlertsJob) {
  const { monitor, alerts } = await app.ledger.read(SYSTEM, async (tx) => ({
    monitor: await tx.review.monitor(id),
    alerts: await tx.review.alertsById(ids),
  }))
  const url = monitor?.terms.webhook
  const [first] = alerts
  if (monitor === undefined || url === undefined || first === undefined) return
  if (app.webhooks?.allows(url) !== true) return
  const body = JSON.stringify({
    monitor: id,
    ...(monitor.terms.screening.reference === undefined
      ? {}
      : { reference: monitor.terms.screening.reference }),
    alerts: alerts.map(presentAlert),
  })
  await app.webhooks.post(url, { id: first.id, body })
  await app.ledger.write(SYSTEM, (tx) =>
    tx.review.putAlerts(alerts.map((alert) => ({ ...alert, delivery: 'delivered' as const }))),
  )
}
