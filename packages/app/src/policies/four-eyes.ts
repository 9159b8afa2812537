import { AppError } from '@xinyong/contract'
import type { Role } from '@xinyong/procedure'

/**
 * Pairs that one account may not hold: whoever proposes must not be able to decide or to review, whoever administers
 * accounts must not act on cases, and whoever oversees must not be overseen. The procedure refuses the same person twice
 * in any case; this keeps the temptation out of the account.
 */
export const clashes: readonly (readonly [Role, Role])[] = [
  ['officer', 'decider'],
  ['officer', 'superior'],
  ['officer', 'reviewer'],
  ['decider', 'superior'],
  ['decider', 'reviewer'],
  ['superior', 'reviewer'],
  ['administrator', 'officer'],
  ['administrator', 'decider'],
  ['administrator', 'superior'],
  ['administrator', 'reviewer'],
  ['administrator', 'overseer'],
  ['overseer', 'officer'],
  ['overseer', 'decider'],
]

/** @throws AppError account/roles-clash */
export function refuseClash(roles: readonly Role[]): void {
  const pair = clashes.find(([a, b]) => roles.includes(a) && roles.includes(b))
  if (pair) throw new AppError('account/roles-clash', { a: pair[0], b: pair[1] })
}
