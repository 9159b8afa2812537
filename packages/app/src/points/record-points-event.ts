import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { refuse } from '../agreements/refuse.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { StoredPointsEvent } from '../ports/points.ts'
import { accountIn, explained } from './account-of.ts'
import { presentPoints } from './present-points.ts'
import { operatorAccount, pointsScheme } from './scheme.ts'

/**
 * An official event with its document, by an officer of the authority that runs the scheme. Whether it fits the catalogue is
 * the engine’s to say; one that does not is kept aside with its reason, never dropped and never guessed.
 */
export const recordPointsEvent: Handler<'recordPointsEvent'> = async (app, principal, input) => {
  authorise(principal, 'recordPointsEvent')
  const scheme = pointsScheme(app, input.scheme)
  const officer = operatorAccount(principal, scheme.pack)
  if (officer.subject === input.subject)
    throw new AppError('access/forbidden', { rule: 'nobody records about themselves' })
  if (input.on > scheme.today)
    throw refuse(app, 'points.not-yet', {
      en: 'The event lies in the future.',
      zh: '该事件尚未发生。',
    })
  const { found, event } = await app.ledger.write(principal, async (tx) => {
    const before = await accountIn(tx, input.scheme, input.subject, true)
    if (before.events.some(({ id }) => id === input.event))
      throw new AppError('points/event-exists', { id: input.event })
    const act = await tx.acts.appendGlobal(input.scheme, before.account.authority, {
      kind: 'points',
      by: { id: officer.account, role: 'officer' },
      on: scheme.today,
      body: {
        step: 'event',
        scheme: input.scheme,
        subject: input.subject,
        event: input.event,
        item: input.item,
        happened: input.on as PlainDate,
        ...defined({ document: input.document, points: input.points }),
      },
    })
    const told: StoredPointsEvent = {
      pack: input.scheme,
      subject: input.subject,
      id: input.event,
      authority: before.account.authority,
      item: input.item,
      on: input.on as PlainDate,
      ...defined({ document: input.document, points: input.points }),
      ...(input.fineDue ? { fine: {} } : {}),
      annulled: false,
      contested: false,
      recordedAt: act.at,
      acts: [act.seq],
    }
    const after = explained(scheme, { ...before, events: [...before.events, told] }, scheme.today)
    const aside = after.scored
      ? after.keptAside.find((one) => one.event.id === told.id)?.reason
      : undefined
    const kept = { ...told, ...defined({ aside }) }
    await tx.points.putEvent(kept)
    app.events.acted(act)
    return { found: await accountIn(tx, input.scheme, input.subject), event: kept }
  })
  const account = presentPoints(scheme, found)
  const keptAside = account.keptAside.find((one) => one.event === event.id)
  return { account, ...(keptAside ? { keptAside } : {}) }
}
