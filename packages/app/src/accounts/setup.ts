import { AppError } from '@xinyong/contract'
import type { Account } from '../ports/accounts.ts'
import type { App } from '../ports/app.ts'
import { later, tokenHash } from './sessions.ts'

const SYSTEM = { kind: 'system', job: 'setup' } as const
const LINK_HOURS = 24

/** A one-time secret for the first administrator, when there is no account yet; the console shows the link. */
export async function offerSetup(app: App): Promise<string | undefined> {
  return app.ledger.write(SYSTEM, async (tx) => {
    if ((await tx.accounts.count()) > 0) return undefined
    const secret = app.ids.secret()
    await tx.accounts.putOnce(`setup:${tokenHash(secret)}`, {}, later(app.clock.now(), LINK_HOURS))
    return secret
  })
}

export interface SetupRequest {
  readonly secret: string
  readonly login: string
  readonly displayName: string
  readonly password: string
}

/** @throws AppError setup/link-invalid */
export async function createFirstAdministrator(app: App, request: SetupRequest): Promise<Account> {
  const passwordHash = await app.passwords.hash(request.password)
  return app.ledger.write(SYSTEM, async (tx) => {
    const now = app.clock.now()
    const taken = await tx.accounts.takeOnce(`setup:${tokenHash(request.secret)}`, now)
    if (taken === undefined || (await tx.accounts.count()) > 0)
      throw new AppError('setup/link-invalid')
    const account: Account = {
      id: app.ids.id(),
      login: request.login,
      displayName: request.displayName,
      roles: ['administrator'],
      disabled: false,
      demo: false,
      passwordHash,
    }
    await tx.accounts.put(account)
    await tx.accounts.audit({ at: now, account: account.id, what: 'first-administrator' })
    return account
  })
}
