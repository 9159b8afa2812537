import { AppError, type InputOf } from '@xinyong/contract'
import type { Instant, PlainDate } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { PastScreening } from '../ports/screening.ts'
import { partyOf } from '../policies/party.ts'
import { viewOf } from './ask.ts'
import { answerAll, logLooks, refusePurpose } from './screen.ts'

/**
 * The answer again, to the byte. Where the lists have moved on, what was searched is made again from the ledger as of the
 * act that the receipt names, and proved by its digest; the decisions of people are taken as they stood at its moment. It
 * is a look like the first.
 * @throws AppError screening/rules-moved, screening/index-moved where what is made again is not what was searched
 */
export const replayScreening: Handler<'replayScreening'> = async (app, principal, input) => {
  authorise(principal, 'replayScreening')
  const { screening, receipt, purpose } = input
  refusePurpose(principal, purpose)
  const { rules } = viewOf(app).digests()
  if (rules !== receipt.rulesDigest)
    throw new AppError('screening/rules-moved', { given: receipt.rulesDigest, held: rules })
  const moment = {
    at: receipt.at as Instant,
    on: receipt.on as PlainDate,
    seq: receipt.seq,
  }
  const past = await searchedThen(app, receipt)
  const [answer] = await answerAll(app, partyOf(principal), [screening], moment, past)
  await logLooks(app, principal, purpose, [answer!])
  return answer!
}

/** What the receipt says was searched; undefined where the index of today is that. */
async function searchedThen(
  app: App,
  { seq, on, indexDigest: given }: InputOf<'replayScreening'>['receipt'],
): Promise<PastScreening | undefined> {
  const view = viewOf(app)
  const held = view.digests().index
  if (held === given) return undefined
  if (seq === undefined) throw new AppError('screening/index-moved', { given, held, seq: '?' })
  const past = await view.asOf(seq, on as PlainDate)
  if (past.indexDigest === given) return past
  throw new AppError('screening/index-moved', { given, held: past.indexDigest, seq })
}
