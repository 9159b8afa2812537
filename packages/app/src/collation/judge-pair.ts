import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { changeCollation } from './change-collation.ts'
import { keptStep } from './kept-step.ts'

/** A person decides; the judgement binds until it is revoked, also across editions of a list. */
export const judgePair: Handler<'judgePair'> = async (app, principal, input) => {
  authorise(principal, 'judgePair')
  const { account } = accountOf(principal)
  const { a, b, verdict, reason } = input
  const steps = await app.ledger.read(principal, (tx) => tx.collation.ofPair(a, b))
  const judged = steps.find(({ revocable }) => revocable)
  if (judged) throw new AppError('collation/judged', { step: judged.number })
  const order = { kind: 'judge', a, b, verdict } as const
  const { number } = await changeCollation(app, principal, order, { by: account, reason })
  return keptStep(app, principal, number)
}
