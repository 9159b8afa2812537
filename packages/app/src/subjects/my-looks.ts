import type { OutputOf } from '@xinyong/contract'
import type { Instant } from '@xinyong/identity'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { Look } from '../ports/looks.ts'
import { ownSubject } from './own-subject.ts'

type LookShown = OutputOf<'myLooks'>['items'][number]

/** A look that the law keeps covert is counted and shows the day it opens, nothing else (charter 7). */
export function presentLook(look: Look, now: Instant): LookShown {
  if (look.sealedUntil !== undefined && look.sealedUntil > now)
    return {
      id: look.id,
      at: look.sealedUntil,
      what: 'sealed',
      who: '',
      purpose: '',
      sealed: true,
    }
  const { id, at, what, who, purpose, activity, decision } = look
  return { ...defined({ id, at, what, who, purpose, activity, decision }), sealed: false }
}

export const myLooks: Handler<'myLooks'> = async (app, principal, input) => {
  authorise(principal, 'myLooks')
  const { subject } = ownSubject(principal)
  const now = app.clock.now()
  const page = await app.ledger.read(principal, (tx) =>
    tx.looks.ofSubject(subject, input.cursor, input.limit, now),
  )
  return defined({
    items: page.items.map((look) => presentLook(look, now)),
    next: page.next,
    total: page.total,
  })
}
