import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { refuseClash } from '../policies/four-eyes.ts'
import type { Account } from '../ports/accounts.ts'
import { presentAccount } from './list-accounts.ts'

/** Changed roles or a disabled account end the account's sessions at once. */
export const updateAccount: Handler<'updateAccount'> = async (app, principal, input) => {
  authorise(principal, 'updateAccount')
  if (input.roles) refuseClash(input.roles)
  return app.ledger.write(principal, async (tx) => {
    const before = await tx.accounts.get(input.id)
    if (!before) throw new AppError('account/not-found')
    const after: Account = {
      ...before,
      roles: input.roles ?? before.roles,
      disabled: input.disabled ?? before.disabled,
      ...(input.authority === undefined ? {} : { authority: input.authority }),
      ...(input.subject === undefined ? {} : { subject: input.subject }),
    }
    await tx.accounts.put(after)
    await tx.accounts.dropSessionsOf(after.id)
    await tx.accounts.audit({
      at: app.clock.now(),
      account: accountOf(principal).account,
      what: 'account-changed',
      detail: { account: after.id, roles: after.roles.join(' '), disabled: String(after.disabled) },
    })
    return presentAccount(after)
  })
}
