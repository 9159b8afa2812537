import type { OutputOf } from '@xinyong/contract'
import type { Account } from '../ports/accounts.ts'
import type { App } from '../ports/app.ts'
import type { Handler } from '../handler.ts'

const SYSTEM = { kind: 'system', job: 'session' } as const

/** What the interface needs to know of the person: never a hash, never a secret. */
export async function presentMe(
  app: App,
  account: Account | undefined,
): Promise<OutputOf<'whoAmI'>> {
  return app.ledger.read(SYSTEM, async (tx) => ({
    ...(account
      ? {
          account: {
            id: account.id,
            login: account.login,
            displayName: account.displayName,
            roles: [...account.roles],
            ...(account.authority === undefined ? {} : { authority: account.authority }),
            linked: account.subject !== undefined,
            demo: account.demo,
            passkeys: (await tx.accounts.passkeys(account.id)).length,
          },
        }
      : {}),
    demo: app.demo,
    setupNeeded: (await tx.accounts.count()) === 0,
    oidc: app.oidc,
  }))
}

export const whoAmI: Handler<'whoAmI'> = async (app, principal) => {
  if (principal.kind !== 'account') return presentMe(app, undefined)
  const account = await app.ledger.read(SYSTEM, (tx) => tx.accounts.get(principal.account))
  return presentMe(app, account)
}
