import type { OutputOf } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { Account } from '../ports/accounts.ts'

export function presentAccount(account: Account): OutputOf<'createAccount'> {
  return {
    id: account.id,
    login: account.login,
    displayName: account.displayName,
    roles: [...account.roles],
    ...(account.authority === undefined ? {} : { authority: account.authority }),
    ...(account.subject === undefined ? {} : { subject: account.subject }),
    disabled: account.disabled,
    demo: account.demo,
  }
}

export const listAccounts: Handler<'listAccounts'> = async (app, principal) => {
  authorise(principal, 'listAccounts')
  const accounts = await app.ledger.read(principal, (tx) => tx.accounts.list())
  return { items: accounts.map(presentAccount) }
}
