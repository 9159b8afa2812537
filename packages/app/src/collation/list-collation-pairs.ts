import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { pageFrom, placeIn } from './page-of.ts'
import { isInForce, judgementOf, namesOf, presentPair, presentRecords } from './present.ts'
import { readyDesk } from './ready.ts'

/** The review queue, the least certain pairs first, and what was decided from it, the latest first. */
export const listCollationPairs: Handler<'listCollationPairs'> = async (app, principal, input) => {
  authorise(principal, 'listCollationPairs')
  const desk = await readyDesk(app)
  const { state, register, cursor, limit } = input
  if (state === 'waiting') {
    const offset = placeIn(cursor)
    const found = await desk.waiting(defined({ register, offset, limit: limit + 1 }))
    return pageFrom(
      found.map((pair) => presentPair(app, pair)),
      offset,
      limit,
    )
  }
  const kind = state === 'unsure' ? 'unsure' : 'judge'
  const page = await app.ledger.read(principal, (tx) => tx.collation.list({ kind }, cursor, limit))
  const steps = page.items.filter(isInForce)
  const nameOf = await namesOf(app, steps)
  const shown = await presentRecords(
    app,
    desk,
    steps.flatMap(({ records }) => records),
  )
  const items = await Promise.all(
    steps.map(async (step) => {
      const [a = '', b = ''] = step.records
      const pair = await desk.pair(a, b)
      const judgement = judgementOf(step, nameOf)
      return {
        a: shown.get(a)!,
        b: shown.get(b)!,
        bits: pair?.bits ?? 0,
        together: pair?.together ?? false,
        ...defined({ judgement }),
      }
    }),
  )
  const within = items.filter(
    ({ a, b }) =>
      register === undefined || a.register.id === register || b.register.id === register,
  )
  return defined({ items: within, next: page.next })
}
