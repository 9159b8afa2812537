import type { Handler } from '../../handler.ts'
import { authorise } from '../../policies/authorise.ts'
import { undecided } from './undecided.ts'
import { personOf } from './person.ts'
import { presentMatch } from './present-match.ts'

/** Takes a match on, so that colleagues see who is at it; or puts it back. */
export const assignMatch: Handler<'assignMatch'> = async (app, principal, input) => {
  authorise(principal, 'assignMatch')
  const match = await app.ledger.write(principal, async (tx) => {
    const { account, label } = await personOf(tx, principal)
    const { assignee: _before, ...held } = await undecided(tx, input)
    const next = input.take
      ? { ...held, state: 'assigned' as const, assignee: { account, label } }
      : { ...held, state: 'open' as const }
    const saved = { ...next, version: held.version + 1 }
    await tx.review.putMatch(saved)
    return saved
  })
  return presentMatch(match)
}
