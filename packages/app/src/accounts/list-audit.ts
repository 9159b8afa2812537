import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'

export const listAudit: Handler<'listAudit'> = async (app, principal) => {
  authorise(principal, 'listAudit')
  const events = await app.ledger.read(principal, (tx) => tx.accounts.auditTrail(500))
  return {
    items: events.map((event) => ({
      at: event.at,
      what: event.what,
      ...(event.account === undefined ? {} : { account: event.account }),
      ...(event.detail === undefined ? {} : { detail: { ...event.detail } }),
    })),
  }
}
