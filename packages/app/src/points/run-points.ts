import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { refuse } from '../agreements/refuse.ts'
import type { Handler } from '../handler.ts'
import { lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { authorise } from '../policies/authorise.ts'
import { operatorOf } from '../scores/scheme.ts'
import { accountIn } from './account-of.ts'
import { presentPoints } from './present-points.ts'
import { operatorAccount, pointsScheme } from './scheme.ts'

/** Where the law asks for no consent, as for driving licences; elsewhere only the subject can enrol. */
export const openPointsAccount: Handler<'openPointsAccount'> = async (app, principal, input) => {
  authorise(principal, 'openPointsAccount')
  const scheme = pointsScheme(app, input.scheme)
  const officer = operatorAccount(principal, scheme.pack)
  if (scheme.points.consent.required)
    throw new AppError('consent/needed', { scheme: input.scheme, kind: 'points' })
  if (input.openedOn > scheme.today)
    throw refuse(app, 'points.not-yet', { en: 'The day lies in the future.', zh: '日期尚未到来。' })
  const found = await app.ledger.write(principal, async (tx) => {
    const card = await tx.subjects.get(input.subject)
    if (!card) throw new AppError('subject/not-found', { id: input.subject })
    if (!(await tx.points.account(input.scheme, card.id))) {
      await tx.points.putAccount({
        pack: input.scheme,
        subject: card.id,
        authority: operatorOf(scheme.pack),
        opened: input.openedOn as PlainDate,
      })
      const act = await tx.acts.appendGlobal(input.scheme, operatorOf(scheme.pack), {
        kind: 'points',
        by: { id: officer.account, role: 'officer' },
        on: scheme.today,
        body: { step: 'open', scheme: input.scheme, subject: card.id },
      })
      app.events.acted(act)
    }
    return accountIn(tx, input.scheme, card.id)
  })
  return presentPoints(scheme, found)
}

/** Charter 7: the operator’s own look is logged too, before it is answered. */
export const getPointsAccount: Handler<'getPointsAccount'> = async (app, principal, input) => {
  authorise(principal, 'getPointsAccount')
  const scheme = pointsScheme(app, input.scheme)
  if (!(principal.kind === 'account' && principal.roles.includes('overseer')))
    operatorAccount(principal, scheme.pack)
  const found = await app.ledger.read(principal, (tx) => accountIn(tx, input.scheme, input.subject))
  await lookWriter(app.ledger).write(
    lookOf(app, principal, { what: 'points', purpose: 'points-account', subject: input.subject }),
  )
  return presentPoints(scheme, found, (input.asOf ?? scheme.today) as PlainDate)
}

export const recordPointsPayment: Handler<'recordPointsPayment'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'recordPointsPayment')
  const scheme = pointsScheme(app, input.scheme)
  const officer = operatorAccount(principal, scheme.pack)
  const found = await app.ledger.write(principal, async (tx) => {
    const before = await accountIn(tx, input.scheme, input.subject, true)
    const event = before.events.find(({ id }) => id === input.event)
    if (!event?.fine) throw new AppError('points/event-not-found', { id: input.event })
    if (input.on > scheme.today || input.on < event.on)
      throw refuse(app, 'points.payment-day', {
        en: 'A fine is paid on or after the day of the event, and not in the future.',
        zh: '缴款日不得早于事件发生日，也不得晚于今日。',
      })
    const act = await tx.acts.appendGlobal(input.scheme, before.account.authority, {
      kind: 'points',
      by: { id: officer.account, role: 'officer' },
      on: scheme.today,
      body: { step: 'pay', scheme: input.scheme, subject: input.subject, event: event.id },
    })
    await tx.points.putEvent({
      ...event,
      fine: { paidOn: input.on as PlainDate },
      acts: [...event.acts, act.seq],
    })
    app.events.acted(act)
    return accountIn(tx, input.scheme, input.subject)
  })
  return presentPoints(scheme, found)
}

/** Upheld: the event counts as if it had never been, and everything after it is told again. */
export const rulePointsObjection: Handler<'rulePointsObjection'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'rulePointsObjection')
  const scheme = pointsScheme(app, input.scheme)
  const reviewer = operatorAccount(principal, scheme.pack)
  const found = await app.ledger.write(principal, async (tx) => {
    const before = await accountIn(tx, input.scheme, input.subject, true)
    const event = before.events.find(({ id }) => id === input.event)
    if (event?.objection?.state !== 'pending')
      throw new AppError('points/event-not-found', { id: input.event })
    const recorded = await tx.acts.bySeq(event.acts[0] ?? 0)
    if (recorded?.by.id === reviewer.account)
      throw refuse(
        app,
        'charter.1.different-officer',
        {
          en: 'Whoever recorded the event does not rule on the objection.',
          zh: '记录该事件的人员不得裁决异议。',
        },
        'CHARTER 1',
      )
    const act = await tx.acts.appendGlobal(input.scheme, before.account.authority, {
      kind: 'points',
      by: { id: reviewer.account, role: 'reviewer' },
      on: scheme.today,
      body: {
        step: 'rule',
        scheme: input.scheme,
        subject: input.subject,
        event: event.id,
        outcome: input.outcome,
        reasons: input.reasons,
      },
    })
    await tx.points.putEvent({
      ...event,
      contested: false,
      annulled: input.outcome === 'upheld',
      objection: { ...event.objection, state: input.outcome, ruling: input.reasons },
      acts: [...event.acts, act.seq],
    })
    app.events.acted(act)
    return accountIn(tx, input.scheme, input.subject)
  })
  return presentPoints(scheme, found)
}
