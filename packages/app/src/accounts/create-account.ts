import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { refuseClash } from '../policies/four-eyes.ts'
import type { Account } from '../ports/accounts.ts'
import { presentAccount } from './list-accounts.ts'

export const createAccount: Handler<'createAccount'> = async (app, principal, input) => {
  authorise(principal, 'createAccount')
  refuseClash(input.roles)
  const passwordHash =
    input.password === undefined ? undefined : await app.passwords.hash(input.password)
  return app.ledger.write(principal, async (tx) => {
    if (await tx.accounts.byLogin(input.login))
      throw new AppError('account/exists', { login: input.login })
    if (input.subject !== undefined && !(await tx.subjects.get(input.subject))) {
      throw new AppError('subject/not-found', { id: input.subject })
    }
    const account: Account = {
      id: app.ids.id(),
      login: input.login,
      displayName: input.displayName,
      roles: input.roles,
      ...(input.authority === undefined ? {} : { authority: input.authority }),
      ...(input.subject === undefined ? {} : { subject: input.subject }),
      disabled: false,
      demo: false,
      ...(passwordHash === undefined ? {} : { passwordHash }),
      ...(input.oidc === undefined ? {} : { oidc: input.oidc }),
    }
    await tx.accounts.put(account)
    await tx.accounts.audit({
      at: app.clock.now(),
      account: accountOf(principal).account,
      what: 'account-created',
      detail: { account: account.id, roles: account.roles.join(' ') },
    })
    return presentAccount(account)
  })
}
