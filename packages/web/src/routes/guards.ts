import { redirect } from '@tanstack/react-router'
import { hasRole, type Me } from '../api/session.ts'

interface Arrival {
  readonly context: { readonly me: Me }
  readonly location: { readonly href: string }
}

/** Sends whoever is not signed in to the door, and back afterwards. */
export function signedIn({ context, location }: Arrival): void {
  if (context.me.account) return
  // eslint-disable-next-line typescript/only-throw-error -- the router's way to turn somebody around
  throw redirect({ to: '/sign-in', search: { next: location.href } })
}

/** Where somebody of this role begins the day. */
export function homeOf(me: Me): '/work' | '/me' | '/check' | '/admin' | '/log' | '/sign-in' {
  if (!me.account) return '/sign-in'
  if (hasRole(me, 'officer', 'decider', 'superior', 'reviewer', 'registrar')) return '/work'
  if (hasRole(me, 'subject')) return '/me'
  if (hasRole(me, 'administrator')) return '/admin'
  if (hasRole(me, 'relying-party')) return '/check'
  return hasRole(me, 'overseer') ? '/work' : '/log'
}
