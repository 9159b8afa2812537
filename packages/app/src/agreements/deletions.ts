import { AppError, type OutputOf } from '@xinyong/contract'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { DeletionNotice } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import { schemeNamed } from './present-agreement.ts'

type Shown = OutputOf<'acknowledgeDeletion'>

export function presentDeletion(app: App, notice: DeletionNotice): Shown {
  const { id, agreement, recipient, entry, pack, why, toldAt, dueAt, reminders } = notice
  const done = notice.acknowledgedAt
  return {
    ...defined({ acknowledgedAt: done }),
    id,
    agreement,
    recipient,
    entry,
    scheme: schemeNamed(app, pack),
    why,
    withdrawn: why === 'annulled',
    toldAt,
    dueAt,
    reminders,
    state: done !== undefined ? 'acknowledged' : dueAt <= app.clock.now() ? 'overdue' : 'pending',
  }
}

/** A key sees what it must delete, an officer what of the own authority must be, an overseer everything. */
export const listDeletions: Handler<'listDeletions'> = async (app, principal, input) => {
  authorise(principal, 'listDeletions')
  const page = await app.ledger.read(principal, (tx) =>
    tx.agreements.deletions({
      ...defined({ state: input.state, agreement: input.agreement, cursor: input.cursor }),
      now: app.clock.now(),
      limit: input.limit,
    }),
  )
  return defined({ items: page.items.map((one) => presentDeletion(app, one)), next: page.next })
}

/** The recipient answers for it: the acknowledgement is an act with its key. Saying it twice changes nothing. */
export const acknowledgeDeletion: Handler<'acknowledgeDeletion'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'acknowledgeDeletion')
  const who = principal.kind === 'key' ? principal.key : ''
  return app.ledger.write(principal, async (tx) => {
    const notice = await tx.agreements.deletion(input.id)
    if (!notice) throw new AppError('deletion/not-found', { id: input.id })
    if (notice.acknowledgedAt !== undefined) return presentDeletion(app, notice)
    const at = app.clock.now()
    await tx.agreements.acknowledge(notice.id, at, who)
    const act = await tx.acts.appendGlobal(notice.pack, notice.authority, {
      kind: 'recall',
      by: { id: who, role: 'relying-party' },
      on: app.clock.today('Etc/UTC'),
      body: { step: 'acknowledge', entry: notice.entry, why: notice.why, notices: [notice.id] },
    })
    app.events.acted(act)
    return presentDeletion(app, { ...notice, acknowledgedAt: at })
  })
}
