import { instantOfMillis, millisOf } from '@xinyong/identity'
import type { DeletionNotice } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import { recall } from './recall.ts'

const SYSTEM = { kind: 'system', job: 'chase-deletions' } as const
const DAY = 86_400_000
const BATCH = 200

/**
 * The mirror rule (R8) as a job: every copy whose source, agreement or own time has ended is recalled, whatever ended it,
 * and whoever has not acknowledged in time is reminded once a day. Running twice does nothing more.
 * @returns how many copies were recalled and how many reminders went out
 */
export async function chaseDeletions(
  app: App,
): Promise<{ readonly recalled: number; readonly reminded: number }> {
  const today = app.clock.today('Etc/UTC')
  let recalled = 0
  for (;;) {
    const found = await app.ledger.write(SYSTEM, async (tx) => {
      const copies = await tx.agreements.unrecalled(today, BATCH)
      for (const { replica, recipient, why } of copies)
        await recall(app, tx, replica.entry, why as DeletionNotice['why'], [
          { ...replica, recipient },
        ])
      return copies.length
    })
    recalled += found
    if (found < BATCH) break
  }
  return { recalled, reminded: await remind(app) }
}

async function remind(app: App): Promise<number> {
  const now = app.clock.now()
  const before = instantOfMillis(millisOf(now) - DAY)
  return app.ledger.write(SYSTEM, async (tx) => {
    const late = await tx.agreements.toRemind(before, BATCH)
    for (const { id, recipient, agreement } of late) {
      await tx.agreements.reminded(id, now)
      await tx.accounts.audit({
        at: now,
        what: 'deletion-overdue',
        detail: { deletion: id, recipient, agreement },
      })
    }
    return late.length
  })
}
