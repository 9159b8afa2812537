import { AppError } from '@xinyong/contract'
import type { Handler } from '../../handler.ts'
import { authorise } from '../../policies/authorise.ts'
import type { App } from '../../ports/app.ts'
import type { WriteTx } from '../../ports/ledger.ts'
import type { QueuedMatch, ScreeningAsked, ScreeningShown } from '../../ports/review.ts'
import { fingerprintOf, viewOf } from '../ask.ts'
import { recordDigestOf } from '../present-result.ts'
import { answerAll, logLooks, refusePurpose } from '../screen.ts'
import { ownParty } from './person.ts'
import { presentMatch } from './present-match.ts'

interface Found {
  readonly party: string
  readonly purpose: string
  readonly asked: ScreeningAsked
  readonly result: ScreeningShown
  readonly indexDigest: string
  readonly rulesDigest: string
  readonly monitor?: string
}

/** The match as it waits; the one that waits already, where there is one. */
export async function putInQueue(app: App, tx: WriteTx, found: Found): Promise<QueuedMatch> {
  const { party, asked, result } = found
  const fingerprint = fingerprintOf(app, asked)
  const waiting = await tx.review.openMatch(party, fingerprint, result.id)
  if (waiting !== undefined) return waiting
  const entity = viewOf(app).entity(result.id)
  const match: QueuedMatch = {
    ...found,
    id: app.ids.id(),
    version: 1,
    state: 'open',
    fingerprint,
    openedAt: app.clock.now(),
    recordDigest: entity === undefined ? '' : recordDigestOf(entity),
  }
  await tx.review.putMatch(match)
  return match
}

/** Asked anew, so that nobody can queue what screening did not find. */
export const queueMatch: Handler<'queueMatch'> = async (app, principal, input) => {
  authorise(principal, 'queueMatch')
  const { screening, entity, purpose } = input
  refusePurpose(principal, purpose)
  const party = ownParty(principal)
  const moment = { at: app.clock.now(), on: app.clock.today('Etc/UTC') }
  const [answer] = await answerAll(app, party, [screening], moment)
  const result = answer?.results.find(({ id }) => id === entity)
  if (answer === undefined || result === undefined)
    throw new AppError('screening/no-such-match', { id: entity })
  await logLooks(app, principal, purpose, [{ results: [result], suppressed: [] }])
  const { indexDigest, rulesDigest } = answer.receipt
  const match = await app.ledger.write(principal, (tx) =>
    putInQueue(app, tx, { party, purpose, asked: screening, result, indexDigest, rulesDigest }),
  )
  return presentMatch(match)
}
