import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'

export const proveAct: Handler<'proveAct'> = async (app, principal, { seq }) => {
  authorise(principal, 'proveAct')
  const proof = await app.log.prove(seq)
  if (proof === undefined) throw new AppError('log/not-published', { seq })
  return { seq, proof }
}
