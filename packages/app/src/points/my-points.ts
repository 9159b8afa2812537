import { AppError } from '@xinyong/contract'
import { refuse } from '../agreements/refuse.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { accountIn } from './account-of.ts'
import { answerDue, objectionRemedy } from './objection.ts'
import { presentPoints } from './present-points.ts'
import { pointsScheme } from './scheme.ts'

export const myPoints: Handler<'myPoints'> = async (app, principal) => {
  authorise(principal, 'myPoints')
  const { subject } = ownSubject(principal)
  const found = await app.ledger.read(principal, async (tx) => {
    const accounts = await tx.points.accountsOf(subject)
    const all = []
    for (const { pack } of accounts) all.push(await accountIn(tx, pack, subject))
    return all
  })
  return {
    items: found
      .filter(({ account }) => app.packs.get(account.pack))
      .map((one) => presentPoints(pointsScheme(app, one.account.pack), one)),
  }
}

/** Charter 1: every event can be contested; where the scheme's objection suspends, it does not count meanwhile. */
export const objectToPoints: Handler<'objectToPoints'> = async (app, principal, input) => {
  authorise(principal, 'objectToPoints')
  const { account: caller, subject } = ownSubject(principal)
  const scheme = pointsScheme(app, input.scheme)
  const found = await app.ledger.write(principal, async (tx) => {
    const before = await accountIn(tx, input.scheme, subject, true)
    const event = before.events.find(({ id }) => id === input.event)
    if (!event) throw new AppError('points/event-not-found', { id: input.event })
    const remedy = objectionRemedy(scheme)
    if (!remedy || event.objection)
      throw refuse(
        app,
        'points.objection-once',
        {
          en: 'This event has been objected to already, or the scheme knows no objection today.',
          zh: '该项目已提出过异议，或本制度当日未规定异议程序。',
        },
        remedy?.law,
      )
    const act = await tx.acts.appendGlobal(input.scheme, before.account.authority, {
      kind: 'points',
      by: { id: caller.account, role: 'subject' },
      on: scheme.today,
      body: {
        step: 'object',
        scheme: input.scheme,
        subject,
        event: event.id,
        reasons: input.reasons,
      },
    })
    await tx.points.putEvent({
      ...event,
      contested: true,
      objection: {
        state: 'pending',
        filedOn: scheme.today,
        reasons: input.reasons,
        ...defined({ dueOn: answerDue(scheme) }),
      },
      acts: [...event.acts, act.seq],
    })
    app.events.acted(act)
    return accountIn(tx, input.scheme, subject)
  })
  return presentPoints(scheme, found)
}
