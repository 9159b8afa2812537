import { AppError } from '@xinyong/contract'
import type { Instant, PlainDate } from '@xinyong/identity'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { isOwn, lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { authorise } from '../policies/authorise.ts'
import { mayRead } from '../policies/case-access.ts'
import { presentEntry } from '../presenters/entry.ts'
import { isPublicOn } from '../presenters/entry-state.ts'
import { packOf } from '../rules.ts'

/** One entry on both axes of time. What is not public is there for its subject, its authority and oversight only. */
export const getEntry: Handler<'getEntry'> = async (app, principal, input) => {
  authorise(principal, 'getEntry')
  const notFound = new AppError('entry/not-found', { id: input.id })
  const recorded = input.knownAt as Instant | undefined
  const row = await app.ledger.read(principal, (tx) =>
    input.asOf === undefined && recorded === undefined
      ? tx.entries.get(input.id)
      : tx.entries.get(
          input.id,
          defined({ effective: (input.asOf ?? app.clock.today('Etc/UTC')) as PlainDate, recorded }),
        ),
  )
  if (!row) throw notFound
  const { pack } = packOf(app, row.entry.pack)
  const today = app.clock.today(pack.timezone)
  const whole = principal.kind === 'account' && mayRead(principal, row.entry)
  if (!whole && !isPublicOn(row.entry, today)) throw notFound
  if (!isOwn(principal, row.entry.subject)) {
    const look = lookOf(app, principal, {
      what: 'entry',
      purpose: whole ? 'case handling' : 'public register',
      subject: row.entry.subject,
      entries: [row.entry.id],
    })
    await lookWriter(app.ledger).write(look)
  }
  const extras = await systemRead(app, async (tx) => ({
    acts: await tx.acts.ofCase(row.entry.caseId),
    record: pack.mirror && (await tx.mirrors.ofSubject(row.entry.subject))[0],
    edition: pack.mirror && (await tx.mirrors.latest(pack.id)),
  }))
  return presentEntry(pack, row, (input.asOf ?? today) as PlainDate, {
    ...defined(extras),
    whole,
  })
}
