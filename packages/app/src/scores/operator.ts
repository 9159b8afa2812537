import { AppError } from '@xinyong/contract'
import type { Pack } from '@xinyong/rulebook'
import type { Principal } from '../ports/principal.ts'
import { operatorOf } from './scheme.ts'

/** The purpose with which a key may act as the operator of a score. */
export const operatingPurpose = (pack: string): string => `operate:${pack}`

/**
 * Facts come from the operator of the score alone: an account of the operator, or its key.
 * @throws AppError access/forbidden
 */
export function refuseUnlessOperator(principal: Principal, pack: Pack): void {
  const allowed =
    principal.kind === 'key'
      ? principal.purposes.includes(operatingPurpose(pack.id))
      : principal.kind === 'account' && principal.authority === operatorOf(pack)
  if (!allowed) throw new AppError('access/forbidden', { rule: `operator of ${pack.id}` })
}
