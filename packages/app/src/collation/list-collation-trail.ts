import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { TrailStep } from '../ports/collation.ts'
import { namesOf, presentStep } from './present.ts'
import { deskOf } from './ready.ts'

/** A batch may have changed thousands of clusters; a list of steps shows the first of them. */
const MOST_STATES = 20

export const listCollationTrail: Handler<'listCollationTrail'> = async (app, principal, input) => {
  authorise(principal, 'listCollationTrail')
  deskOf(app)
  const page = await app.ledger.read(principal, (tx) =>
    tx.collation.list({}, input.cursor, input.limit),
  )
  const nameOf = await namesOf(app, page.items)
  const short = (step: TrailStep): TrailStep => ({
    ...step,
    before: step.before.slice(0, MOST_STATES),
    after: step.after.slice(0, MOST_STATES),
  })
  return defined({
    items: page.items.map((step) => presentStep(short(step), nameOf)),
    next: page.next,
  })
}
