import type { Instant } from '@xinyong/identity'
import type { Role } from '@xinyong/procedure'
import type { Scope } from './principal.ts'

export interface Account {
  readonly id: string
  readonly login: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly authority?: string
  readonly subject?: string
  readonly disabled: boolean
  readonly demo: boolean
  readonly passwordHash?: string
  /** OpenID Connect: issuer and subject of the token. */
  readonly oidc?: { readonly issuer: string; readonly sub: string }
}

export interface Passkey {
  readonly id: string
  readonly account: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly createdAt: Instant
}

export interface Session {
  /** SHA-256 of the token; the token itself is only in the cookie. */
  readonly hash: string
  readonly account: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

export interface ApiKey {
  readonly id: string
  /** SHA-256 of the secret. */
  readonly hash: string
  readonly relyingParty: string
  readonly scopes: readonly Scope[]
  readonly purposes: readonly string[]
  readonly createdAt: Instant
  readonly expiresAt?: Instant
  readonly revokedAt?: Instant
  /** Checks per minute. */
  readonly rateLimit: number
}

export interface AccountStore {
  get(id: string): Promise<Account | undefined>
  byLogin(login: string): Promise<Account | undefined>
  byOidc(issuer: string, sub: string): Promise<Account | undefined>
  list(): Promise<readonly Account[]>
  count(): Promise<number>
  put(account: Account): Promise<void>
  passkeys(account: string): Promise<readonly Passkey[]>
  passkey(id: string): Promise<Passkey | undefined>
  putPasskey(passkey: Passkey): Promise<void>
  session(hash: string): Promise<Session | undefined>
  putSession(session: Session): Promise<void>
  dropSession(hash: string): Promise<void>
  dropSessionsOf(account: string): Promise<void>
  apiKeyByHash(hash: string): Promise<ApiKey | undefined>
  apiKeys(): Promise<readonly ApiKey[]>
  putApiKey(key: ApiKey): Promise<void>
  /** One-time secrets: first administrator, passkey challenges, sign-in states. Taken once, gone after expiry. */
  putOnce(key: string, value: unknown, expiresAt: Instant): Promise<void>
  takeOnce(key: string, now: Instant): Promise<unknown>
  /** Security-relevant events: sign-ins, failures, key and role changes. */
  audit(event: {
    readonly at: Instant
    readonly account?: string
    readonly what: string
    readonly detail?: Readonly<Record<string, string>>
  }): Promise<void>
  auditTrail(limit: number): Promise<
    readonly {
      readonly at: Instant
      readonly account?: string
      readonly what: string
      readonly detail?: Readonly<Record<string, string>>
    }[]
  >
}
