import { AppError } from '@xinyong/contract'
import { accountOf } from '../policies/authorise.ts'
import type { AccountPrincipal, Principal } from '../ports/principal.ts'

/** @throws AppError subject/not-linked */
export function ownSubject(principal: Principal): {
  readonly account: AccountPrincipal
  readonly subject: string
} {
  const account = accountOf(principal)
  if (account.subject === undefined) throw new AppError('subject/not-linked')
  return { account, subject: account.subject }
}
