import type { Principal } from '../ports/principal.ts'

/**
 * For whom somebody screens: the relying party of a key, the body an account belongs to. People and keys of one party
 * share its review queue and its memory; nobody else sees them.
 */
export function partyOf(principal: Principal): string | undefined {
  switch (principal.kind) {
    case 'key':
      return principal.relyingParty
    case 'account':
      return principal.authority ?? `account:${principal.account}`
    case 'public':
    case 'system':
      return undefined
  }
}
