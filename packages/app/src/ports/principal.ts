import type { Role } from '@xinyong/procedure'

/** Who asks. Every use case takes one; policies decide by it; the ledger's row-level security is set from it. */
export type Principal =
  | { readonly kind: 'public' }
  | AccountPrincipal
  | KeyPrincipal
  /** The program itself: projections, jobs, imports. It can never decide (charter 2). */
  | { readonly kind: 'system'; readonly job: string }

export interface AccountPrincipal {
  readonly kind: 'account'
  readonly account: string
  readonly roles: readonly Role[]
  /** The authority an officer belongs to: acts and cases of others are closed to them. */
  readonly authority?: string
  /** The subject this account is, once proven. */
  readonly subject?: string
}

export interface KeyPrincipal {
  readonly kind: 'key'
  readonly key: string
  readonly relyingParty: string
  readonly scopes: readonly Scope[]
  /** Purposes the key may state; a check for another purpose is refused. */
  readonly purposes: readonly string[]
}

export type Scope = 'check' | 'screen' | 'export' | 'exchange' | 'score'
