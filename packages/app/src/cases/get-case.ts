import { AppError } from '@xinyong/contract'
import type { CaseState } from '@xinyong/procedure'
import type { Handler } from '../handler.ts'
import { isOwn, lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { mayRead } from '../policies/case-access.ts'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal } from '../ports/principal.ts'
import { viewCase } from './case-view.ts'

/**
 * The case, if the account may read it; the look is on record before anything is shown (charter 7).
 * @throws AppError case/not-found, also for cases of others: that there is one is not for everybody to know
 */
export async function readCase(
  app: App,
  principal: AccountPrincipal,
  id: string,
): Promise<CaseState> {
  const state = await app.ledger.read(principal, (tx) => tx.cases.get(id))
  if (!state || !mayRead(principal, state)) throw new AppError('case/not-found', { id })
  if (!isOwn(principal, state.subject)) {
    const look = lookOf(app, principal, {
      what: 'case',
      purpose: 'case handling',
      subject: state.subject,
      entries: [state.id],
    })
    await lookWriter(app.ledger).write(look)
  }
  return state
}

export const getCase: Handler<'getCase'> = async (app, principal, input) => {
  authorise(principal, 'getCase')
  const account = accountOf(principal)
  return viewCase(app, account, await readCase(app, account, input.id))
}
