import { AppError, type Operation } from '@xinyong/contract'
import type { AccountPrincipal, KeyPrincipal, Principal } from '../ports/principal.ts'
import { permissions, type Grant } from './permissions.ts'

function holds(principal: Principal, grant: Grant): boolean {
  if (grant === 'public') return true
  switch (principal.kind) {
    case 'account':
      return grant === 'account' || principal.roles.some((role) => role === grant)
    case 'key':
      return principal.scopes.some((scope) => grant === `key:${scope}`)
    case 'public':
    case 'system':
      return false
  }
}

/** True when some grant of the table admits the principal. */
export function may(principal: Principal, operation: Operation): boolean {
  return permissions[operation].some((grant) => holds(principal, grant))
}

/**
 * @throws AppError access/sign-in-needed for a stranger, access/scope-missing for a key, access/forbidden for an account
 */
export function authorise(principal: Principal, operation: Operation): void {
  if (may(principal, operation)) return
  if (principal.kind === 'public') throw new AppError('access/sign-in-needed')
  const scope = permissions[operation].find((grant) => grant.startsWith('key:'))
  if (principal.kind === 'key' && scope) {
    throw new AppError('access/scope-missing', { scope: scope.slice('key:'.length) })
  }
  throw new AppError('access/forbidden', { rule: permissions[operation].join(', ') })
}

/** The signed-in account, where only one can act. */
export function accountOf(principal: Principal): AccountPrincipal {
  if (principal.kind !== 'account') throw new AppError('access/sign-in-needed')
  return principal
}

export function keyOf(principal: Principal): KeyPrincipal | undefined {
  return principal.kind === 'key' ? principal : undefined
}
