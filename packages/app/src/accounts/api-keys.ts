import { AppError, type OutputOf } from '@xinyong/contract'
import type { Instant } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import type { ApiKey } from '../ports/accounts.ts'
import { forgetApiKeys } from './resolve-api-key.ts'
import { tokenHash } from './sessions.ts'

function presentApiKey(key: ApiKey): OutputOf<'revokeApiKey'> {
  return {
    id: key.id,
    relyingParty: key.relyingParty,
    scopes: [...key.scopes],
    purposes: [...key.purposes],
    rateLimit: key.rateLimit,
    createdAt: key.createdAt,
    ...(key.expiresAt === undefined ? {} : { expiresAt: key.expiresAt }),
    ...(key.revokedAt === undefined ? {} : { revokedAt: key.revokedAt }),
  }
}

export const listApiKeys: Handler<'listApiKeys'> = async (app, principal) => {
  authorise(principal, 'listApiKeys')
  const keys = await app.ledger.read(principal, (tx) => tx.accounts.apiKeys())
  return { items: keys.map(presentApiKey) }
}

/** The secret is in this answer and nowhere else. */
export const createApiKey: Handler<'createApiKey'> = async (app, principal, input) => {
  authorise(principal, 'createApiKey')
  const secret = `xy_${app.ids.secret()}`
  const key: ApiKey = {
    id: app.ids.id(),
    hash: tokenHash(secret),
    relyingParty: input.relyingParty,
    scopes: input.scopes,
    purposes: input.purposes,
    rateLimit: input.rateLimit,
    createdAt: app.clock.now(),
    ...(input.expiresAt === undefined ? {} : { expiresAt: input.expiresAt as Instant }),
  }
  await app.ledger.write(principal, async (tx) => {
    await tx.accounts.putApiKey(key)
    await tx.accounts.audit({
      at: key.createdAt,
      account: accountOf(principal).account,
      what: 'api-key-created',
      detail: { key: key.id, scopes: key.scopes.join(' ') },
    })
  })
  return { ...presentApiKey(key), secret }
}

export const revokeApiKey: Handler<'revokeApiKey'> = async (app, principal, input) => {
  authorise(principal, 'revokeApiKey')
  const shown = await app.ledger.write(principal, async (tx) => {
    const key = (await tx.accounts.apiKeys()).find((candidate) => candidate.id === input.id)
    if (!key) throw new AppError('api-key/not-found')
    const revoked: ApiKey = { ...key, revokedAt: key.revokedAt ?? app.clock.now() }
    await tx.accounts.putApiKey(revoked)
    await tx.accounts.audit({
      at: app.clock.now(),
      account: accountOf(principal).account,
      what: 'api-key-revoked',
      detail: { key: key.id },
    })
    return presentApiKey(revoked)
  })
  forgetApiKeys(app)
  return shown
}
