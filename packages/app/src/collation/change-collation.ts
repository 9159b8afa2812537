import { AppError } from '@xinyong/contract'
import type { LiveRefusal } from '@xinyong/screening'
import type { App } from '../ports/app.ts'
import type { CollationOrder, KeptStep } from '../ports/collation.ts'
import type { Principal } from '../ports/principal.ts'
import { readyDesk } from './ready.ts'

export interface ChangeMade {
  readonly by: string
  readonly reason: string
  readonly objection?: string
}

const REFUSED: Readonly<Record<LiveRefusal['refused'], () => AppError>> = {
  known: () => new AppError('collation/conflict'),
  unknown: () => new AppError('collation/no-such-record'),
  'not-together': () => new AppError('collation/not-together'),
  'not-revocable': () => new AppError('collation/not-revocable'),
}

/**
 * Changes the collation and keeps the step in one transaction. The desk changes first; if the step cannot be kept, the
 * desk forgets all and is founded anew from the ledger.
 */
export async function changeCollation(
  app: App,
  principal: Principal,
  order: CollationOrder,
  { by, reason, objection }: ChangeMade,
): Promise<KeptStep> {
  const desk = await readyDesk(app)
  let touched = false
  try {
    return await app.ledger.write(principal, async (tx) => {
      const head = await tx.collation.head()
      // Another process was quicker: what this desk shows is no longer so.
      if ((await desk.status())?.number !== head) throw new AppError('collation/conflict')
      const done = await desk.change(order, { by, at: app.clock.now(), reason })
      if ('refused' in done) throw REFUSED[done.refused]()
      touched = true
      const step = { ...done.step, ...(objection === undefined ? {} : { objection }) }
      await tx.collation.append({ ...done, step })
      return step
    })
  } catch (error) {
    if (touched) await desk.clear()
    throw error
  }
}
