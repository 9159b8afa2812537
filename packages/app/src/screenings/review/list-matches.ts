import { defined } from '../../defined.ts'
import type { Handler } from '../../handler.ts'
import { authorise } from '../../policies/authorise.ts'
import { presentMatch } from './present-match.ts'

export const listMatches: Handler<'listMatches'> = async (app, principal, input) => {
  authorise(principal, 'listMatches')
  const { state, mine, cursor, limit } = input
  const assignee = mine === true && principal.kind === 'account' ? principal.account : undefined
  const page = await app.ledger.read(principal, (tx) =>
    tx.review.matches(defined({ state, assignee, cursor, limit })),
  )
  return defined({ items: page.items.map(presentMatch), next: page.next })
}
