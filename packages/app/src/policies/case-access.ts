import type { Actor, CaseState, Role } from '@xinyong/procedure'
import type { AccountPrincipal } from '../ports/principal.ts'

const offices: ReadonlySet<Role> = new Set([
  'officer',
  'decider',
  'superior',
  'reviewer',
  'registrar',
])

type Named = Pick<CaseState, 'authority' | 'subject'>

/**
 * The offices in which an account stands before a case: those of its authority, and that of the subject if the case is
 * about it. An official act needs both the office and the authority; nobody acts on a case about themselves as an official.
 */
export function actorsOn(principal: AccountPrincipal, state: Named): readonly Actor[] {
  const own = principal.subject !== undefined && principal.subject === state.subject
  const roles = principal.roles.filter((role) => {
    if (role === 'subject') return own
    return offices.has(role) && principal.authority === state.authority && !own
  })
  return roles.map((role) => ({ id: principal.account, role }))
}

/** Own authority, own file, or oversight. Everybody else is told that there is no such case. */
export function mayRead(principal: AccountPrincipal, state: Named): boolean {
  return actorsOn(principal, state).length > 0 || principal.roles.includes('overseer')
}
