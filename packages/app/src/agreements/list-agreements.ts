import { AppError } from '@xinyong/contract'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { presentAgreement, presentAgreements } from './present-agreement.ts'

export const listAgreements: Handler<'listAgreements'> = async (app, principal, input) => {
  authorise(principal, 'listAgreements')
  const page = await app.ledger.read(principal, (tx) =>
    tx.agreements.list({
      ...defined({ state: input.state, cursor: input.cursor }),
      on: app.clock.today('Etc/UTC'),
      limit: input.limit,
    }),
  )
  return defined({ items: await presentAgreements(app, principal, page.items), next: page.next })
}

export const getAgreement: Handler<'getAgreement'> = async (app, principal, input) => {
  authorise(principal, 'getAgreement')
  const agreement = await app.ledger.read(principal, (tx) => tx.agreements.get(input.id))
  if (!agreement) throw new AppError('agreement/not-found', { id: input.id })
  return presentAgreement(app, principal, agreement)
}
