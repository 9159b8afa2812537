import { AppError, type OutputOf } from '@xinyong/contract'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { StoredMessage } from '../ports/scorecards.ts'

/** The outbox of corrections, withdrawals and reviews, which each recipient reads and acknowledges. */
export const listScoreMessages: Handler<'listScoreMessages'> = async (app, principal, { open }) => {
  authorise(principal, 'listScoreMessages')
  const key = keyOf(principal)?.key ?? ''
  const messages = await app.ledger.read(principal, (tx) =>
    tx.scorecards.messages(key, open === 'true'),
  )
  return { items: messages.map(presentMessage) }
}

export const acknowledgeScoreMessage: Handler<'acknowledgeScoreMessage'> = async (
  app,
  principal,
  { id },
) => {
  authorise(principal, 'acknowledgeScoreMessage')
  const key = keyOf(principal)?.key ?? ''
  const at = app.clock.now()
  const message = await app.ledger.write(principal, (tx) =>
    tx.scorecards.acknowledgeMessage(key, id, at),
  )
  if (!message) throw new AppError('score/message-not-found', { id })
  return presentMessage(message)
}

function presentMessage({
  id,
  scoreId,
  body,
  toldAt,
  acknowledgedAt,
}: StoredMessage): OutputOf<'acknowledgeScoreMessage'> {
  const { kind, message, was, now } = body
  return { id, kind, score: scoreId, toldAt, message, ...defined({ was, now, acknowledgedAt }) }
}
