import type { Handler } from '../handler.ts'
import { defined } from '../defined.ts'
import { authorise } from '../policies/authorise.ts'
import { presentSubject } from '../presenters/subject.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { pointsAsideText } from '@xinyong/scoring'
import { operatorAccount, pointsScheme } from './scheme.ts'

function refuseStranger(app: App, principal: Principal, id: string): void {
  const { pack } = pointsScheme(app, id)
  if (principal.kind === 'account' && principal.roles.includes('overseer')) return
  operatorAccount(principal, pack)
}

/** What did not fit the catalogue, oldest first: each waits for the reviewer the scheme names. */
export const listPointsAside: Handler<'listPointsAside'> = async (app, principal, input) => {
  authorise(principal, 'listPointsAside')
  refuseStranger(app, principal, input.scheme)
  return app.ledger.read(principal, async (tx) => {
    const page = await tx.points.aside(input.scheme, input.cursor, input.limit)
    const items = []
    for (const event of page.items) {
      const card = await tx.subjects.get(event.subject)
      items.push({
        event: event.id,
        item: event.item,
        on: event.on,
        ...defined({ document: event.document, points: event.points }),
        reason: event.aside ?? '',
        message: pointsAsideText(event.aside ?? ''),
        ...(card ? { subject: presentSubject(card) } : {}),
      })
    }
    return defined({ items, next: page.next })
  })
}

export const listPointsObjections: Handler<'listPointsObjections'> = async (
  app,
  principal,
  input,
) => {
  authorise(principal, 'listPointsObjections')
  refuseStranger(app, principal, input.scheme)
  const page = await app.ledger.read(principal, (tx) =>
    tx.points.contested(input.scheme, input.cursor, input.limit),
  )
  return defined({
    items: page.items.flatMap(({ subject, id, item, on, objection }) =>
      objection
        ? [
            {
              subject,
              event: id,
              item,
              on,
              filedOn: objection.filedOn,
              reasons: objection.reasons,
              ...defined({ dueOn: objection.dueOn }),
            },
          ]
        : [],
    ),
    next: page.next,
  })
}
