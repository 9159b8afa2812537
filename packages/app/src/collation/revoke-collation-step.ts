import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { changeCollation } from './change-collation.ts'
import { keptStep } from './kept-step.ts'

export const revokeCollationStep: Handler<'revokeCollationStep'> = async (
  app,
  principal,
  { number: step, reason },
) => {
  authorise(principal, 'revokeCollationStep')
  const { account } = accountOf(principal)
  const order = { kind: 'revoke', step } as const
  const { number } = await changeCollation(app, principal, order, { by: account, reason })
  return keptStep(app, principal, number)
}
