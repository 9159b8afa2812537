import { AppError } from '@xinyong/contract'
import { defined } from '../../defined.ts'
import type { Handler } from '../../handler.ts'
import { authorise } from '../../policies/authorise.ts'
import { personOf } from '../review/person.ts'
import { presentAlert } from './present-monitor.ts'

export const listAlerts: Handler<'listAlerts'> = async (app, principal, input) => {
  authorise(principal, 'listAlerts')
  const { monitor, state, cursor, limit } = input
  const page = await app.ledger.read(principal, (tx) =>
    tx.review.alerts(defined({ monitor, state, cursor, limit })),
  )
  return defined({ items: page.items.map(presentAlert), next: page.next })
}

/** Says that it was read; the first time counts. */
export const acknowledgeAlert: Handler<'acknowledgeAlert'> = async (app, principal, { id }) => {
  authorise(principal, 'acknowledgeAlert')
  const saved = await app.ledger.write(principal, async (tx) => {
    const alert = await tx.review.alert(id)
    if (alert === undefined) throw new AppError('screening/no-such-alert', { id })
    if (alert.acknowledged !== undefined) return alert
    const by =
      principal.kind === 'account'
        ? (await personOf(tx, principal)).label
        : principal.kind === 'key'
          ? principal.relyingParty
          : ''
    const next = { ...alert, acknowledged: { by, at: app.clock.now() } }
    await tx.review.putAlerts([next])
    return next
  })
  return presentAlert(saved)
}
