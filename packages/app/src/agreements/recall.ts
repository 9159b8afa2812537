import type { CaseState } from '@xinyong/procedure'
import { instantOfMillis, millisOf } from '@xinyong/identity'
import type { DeletionNotice } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'

const DAY = 86_400_000
/** R21: withdrawn within three days; a recipient has as long as the register itself. */
const DELETE_WITHIN_DAYS = 3

const BY = { id: 'system:recall', role: 'system' } as const

/** Whom to tell about one entry. */
export interface Holder {
  readonly agreement: string
  readonly recipient: string
  readonly pack: string
  readonly authority: string
  readonly subject: string
}

/** Tells recipients that a copy must go, with the act that says so, in the caller’s transaction. */
export async function recall(
  app: App,
  tx: WriteTx,
  entry: string,
  why: DeletionNotice['why'],
  holders: readonly Holder[],
): Promise<void> {
  const [first] = holders
  if (first === undefined) return
  const toldAt = app.clock.now()
  const dueAt = instantOfMillis(millisOf(toldAt) + DELETE_WITHIN_DAYS * DAY)
  const notices = holders.map(
    ({ agreement, recipient, pack, authority, subject }): DeletionNotice => ({
      agreement,
      recipient,
      pack,
      authority,
      subject,
      id: app.ids.id(),
      entry,
      why,
      toldAt,
      dueAt,
      reminders: 0,
    }),
  )
  await tx.agreements.putDeletions(notices)
  const act = await tx.acts.appendGlobal(first.pack, first.authority, {
    kind: 'recall',
    by: BY,
    on: app.clock.today('Etc/UTC'),
    body: { step: 'tell', entry, why, notices: notices.map(({ id }) => id) },
  })
  app.events.acted(act)
}

/** Charters 6 and 9: the act that ends an entry tells every recipient in the same transaction. */
export async function recallEnded(
  app: App,
  tx: WriteTx,
  before: CaseState,
  after: CaseState,
): Promise<void> {
  if (before.exit !== undefined || after.exit === undefined) return
  const holders = await tx.agreements.recipientsOf(after.id)
  await recall(app, tx, after.id, after.exit.how, holders)
}
