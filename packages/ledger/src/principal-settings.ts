import pg from 'pg'
import type { Principal } from '@xinyong/app'
import type { Role } from '@xinyong/procedure'

/** Roles of accounts that work on cases of their authority. */
const OFFICES: ReadonlySet<Role> = new Set([
  'officer',
  'decider',
  'superior',
  'reviewer',
  'registrar',
])

/** The settings that the policies of row-level security read (0003-row-level-security.sql). */
export function principalSettings(as: Principal): Readonly<Record<string, string>> {
  switch (as.kind) {
    case 'public':
      return settings(['public'])
    case 'system':
      return settings(['system'])
    case 'key':
      return settings(['relying-party'], as.key)
    case 'account':
      return settings(
        [...new Set(as.roles.map((role) => (OFFICES.has(role) ? 'officer' : role)))].filter(
          // The program itself is never an account, whatever an account's record says.
          (role) => role !== 'system',
        ),
        as.account,
        as.authority,
        as.subject,
      )
  }
}

function settings(
  roles: readonly string[],
  account = '',
  authority = '',
  subject = '',
): Readonly<Record<string, string>> {
  return {
    'xinyong.role': roles.join(','),
    'xinyong.account': account,
    'xinyong.authority': authority,
    'xinyong.subject': subject,
  }
}

/** One round trip: begin, take the role, say who asks. */
export function beginStatement(as: Principal, mode: 'read' | 'write'): string {
  const begin =
    mode === 'read'
      ? 'begin isolation level repeatable read read only'
      : 'begin isolation level read committed'
  const all = {
    ...principalSettings(as),
    'xinyong.party': party(as),
    'xinyong.writing': mode === 'write' ? 'on' : '',
  }
  const calls = Object.entries(all).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `${begin}; set local role xinyong_reader; select ${calls.join(', ')}`
}

// As the app's `partyOf` says it: a row written for any other party is refused by row-level security.
function party(as: Principal): string {
  if (as.kind === 'key') return as.relyingParty
  return as.kind === 'account' ? (as.authority ?? `account:${as.account}`) : ''
}
