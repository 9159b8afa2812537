import { AppError } from '@xinyong/contract'
import type { Instant, PlainDate } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { partyOf } from '../policies/party.ts'
import { viewOf } from './ask.ts'
import { answerAll, logLooks, refusePurpose } from './screen.ts'

/**
 * The answer again. Digests of index and rules must be those of the receipt; the decisions of people are taken as they
 * stood at its moment. It is a look like the first.
 */
export const replayScreening: Handler<'replayScreening'> = async (app, principal, input) => {
  authorise(principal, 'replayScreening')
  const { screening, receipt, purpose } = input
  refusePurpose(principal, purpose)
  const held = viewOf(app).digests()
  if (held.index !== receipt.indexDigest)
    throw new AppError('screening/index-moved', { given: receipt.indexDigest, held: held.index })
  if (held.rules !== receipt.rulesDigest)
    throw new AppError('screening/rules-moved', { given: receipt.rulesDigest, held: held.rules })
  const moment = { at: receipt.at as Instant, on: receipt.on as PlainDate }
  const [answer] = await answerAll(app, partyOf(principal), [screening], moment)
  await logLooks(app, principal, purpose, [answer!])
  return answer!
}
