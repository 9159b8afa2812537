import { AppError, type OutputOf } from '@xinyong/contract'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { namesOf, presentStep } from './present.ts'

/** A step as it was kept, for the answer to whoever made it. */
export async function keptStep(
  app: App,
  principal: Principal,
  number: number,
): Promise<OutputOf<'judgePair'>> {
  const step = await app.ledger.read(principal, (tx) => tx.collation.step(number))
  if (!step) throw new AppError('collation/conflict')
  return presentStep(step, await namesOf(app, [step]))
}
