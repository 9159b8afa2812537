import { AppError } from '@xinyong/contract'
import { accountOf } from '../policies/authorise.ts'
import type { AccountPrincipal, Principal } from '../ports/principal.ts'

/**
 * Whoever makes or runs cards does so for an authority: a lender, a marketplace.
 * @throws AppError access/forbidden for an account of none
 */
export function analystOf(principal: Principal): {
  readonly account: AccountPrincipal
  readonly authority: string
} {
  const account = accountOf(principal)
  if (account.authority === undefined)
    throw new AppError('access/forbidden', { rule: 'account of an authority' })
  return { account, authority: account.authority }
}
