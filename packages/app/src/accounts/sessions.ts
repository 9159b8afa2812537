import { AppError } from '@xinyong/contract'
import { sha256 } from '@xinyong/tlog'
import type { Instant } from '@xinyong/identity'
import type { Account, ApiKey } from '../ports/accounts.ts'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal, KeyPrincipal, Principal } from '../ports/principal.ts'

const SYSTEM: Principal = { kind: 'system', job: 'session' }
const SESSION_HOURS = 12

/** Tokens are stored as their hash: whoever reads the database cannot use them. */
export function tokenHash(token: string): string {
  return Array.from(sha256(new TextEncoder().encode(token)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

export function later(now: Instant, hours: number): Instant {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString() as Instant
}

export function principalOf(account: Account): AccountPrincipal {
  return {
    kind: 'account',
    account: account.id,
    roles: account.roles,
    ...(account.authority === undefined ? {} : { authority: account.authority }),
    ...(account.subject === undefined ? {} : { subject: account.subject }),
  }
}

/** Starts a session for an account that has proved itself by the method; the token goes into the cookie only. */
export async function startSession(
  app: App,
  account: Account,
  method: 'password' | 'passkey' | 'oidc' | 'setup',
): Promise<{ readonly token: string; readonly expiresAt: Instant }> {
  const token = app.ids.secret()
  const now = app.clock.now()
  const expiresAt = later(now, SESSION_HOURS)
  await app.ledger.write(SYSTEM, async (tx) => {
    await tx.accounts.putSession({
      hash: tokenHash(token),
      account: account.id,
      createdAt: now,
      expiresAt,
    })
    await tx.accounts.audit({ at: now, account: account.id, what: 'signed-in', detail: { method } })
  })
  app.events.signedIn(method, true)
  return { token, expiresAt }
}

/** The account behind a session cookie, or nobody. */
export async function resolveSession(app: App, token: string): Promise<Account | undefined> {
  return app.ledger.read(SYSTEM, async (tx) => {
    const session = await tx.accounts.session(tokenHash(token))
    if (!session || session.expiresAt <= app.clock.now()) return undefined
    const account = await tx.accounts.get(session.account)
    return account && !account.disabled ? account : undefined
  })
}

export async function endSession(app: App, token: string): Promise<void> {
  await app.ledger.write(SYSTEM, (tx) => tx.accounts.dropSession(tokenHash(token)))
}

/** Checks a password. The same answer and about the same time whether the login exists or not. */
export async function signInWithPassword(
  app: App,
  login: string,
  password: string,
): Promise<Account> {
  const account = await app.ledger.read(SYSTEM, (tx) => tx.accounts.byLogin(login))
  const ok = await app.passwords.verify(password, account?.passwordHash ?? '')
  if (account && ok && !account.disabled) return account
  await app.ledger.write(SYSTEM, (tx) =>
    tx.accounts.audit({
      at: app.clock.now(),
      what: 'sign-in-failed',
      detail: { method: 'password' },
    }),
  )
  app.events.signedIn('password', false)
  throw new AppError('session/wrong-credentials')
}

/** @throws AppError access/sign-in-needed when the secret is unknown, revoked or expired */
export function keyPrincipal(key: ApiKey, now: Instant): KeyPrincipal {
  if (key.revokedAt !== undefined || (key.expiresAt !== undefined && key.expiresAt <= now)) {
    throw new AppError('access/sign-in-needed')
  }
  return {
    kind: 'key',
    key: key.id,
    relyingParty: key.relyingParty,
    scopes: key.scopes,
    purposes: key.purposes,
  }
}

export async function findApiKey(app: App, secret: string): Promise<ApiKey | undefined> {
  return app.ledger.read(SYSTEM, (tx) => tx.accounts.apiKeyByHash(tokenHash(secret)))
}
