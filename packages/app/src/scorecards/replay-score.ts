import { AppError } from '@xinyong/contract'
import { replay, type Facts } from '@xinyong/scoring'
import { systemRead } from '../cases/system-read.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import type { StoredCard, StoredScore } from '../ports/scorecards.ts'
import { sha256 } from './hash.ts'
import { cardOf } from './present-card.ts'

/** The same answer again from what was kept, compared byte for byte with what was said then. */
export const replayScore: Handler<'replayScore'> = async (app, principal, input) => {
  authorise(principal, 'replayScore')
  const { score, card } = await readScore(app, principal, input.id)
  const again = replay(cardOf(card), JSON.parse(score.facts) as Facts, score.on, sha256)
  return {
    id: score.id,
    same: again.ok && again.bytes === score.answer,
    digest: sha256(score.answer),
    cardDigest: card.digest,
    answer: again.ok ? again.bytes : '',
  }
}

/**
 * A score that the principal may see, with the version of the card that gave it.
 * @throws AppError score/not-found
 */
export async function readScore(
  app: App,
  principal: Principal,
  id: string,
): Promise<{ readonly score: StoredScore; readonly card: StoredCard }> {
  const score = await app.ledger.read(principal, (tx) => tx.scorecards.score(id))
  const card =
    score && (await systemRead(app, (tx) => tx.scorecards.card(score.card, score.version)))
  if (!score || !card) throw new AppError('score/not-found', { id })
  return { score, card }
}
