import { AppError } from '@xinyong/contract'
import { toPmml } from '@xinyong/scoring'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import type { StoredCard } from '../ports/scorecards.ts'
import { stepsFor } from './card-steps.ts'
import { cardOf, presentFull, presentSummary } from './present-card.ts'
import { notUsable } from './save-scorecard.ts'

/** Published cards are public; the ledger shows drafts to their own authority only. */
export const listScorecards: Handler<'listScorecards'> = async (app, principal, { state }) => {
  authorise(principal, 'listScorecards')
  const cards = await app.ledger.read(principal, (tx) => tx.scorecards.cards())
  return {
    items: cards.filter((card) => state === undefined || card.state === state).map(presentSummary),
  }
}

export const getScorecard: Handler<'getScorecard'> = async (app, principal, input) => {
  authorise(principal, 'getScorecard')
  const stored = await readStored(app, principal, input)
  const reader = principal.kind === 'account' ? principal.account : undefined
  return presentFull(stored, reader, stepsFor(principal, stored))
}

export const exportScorecard: Handler<'exportScorecard'> = async (app, principal, input) => {
  authorise(principal, 'exportScorecard')
  const written = toPmml(cardOf(await readStored(app, principal, input)))
  if (!written.ok) throw notUsable(written.flaws)
  return { pmml: written.document }
}

/** @throws AppError scorecard/not-found, also for a draft of others */
export async function readStored(
  app: App,
  principal: Principal,
  { id, version }: { readonly id: string; readonly version: string },
): Promise<StoredCard> {
  const stored = await app.ledger.read(principal, (tx) => tx.scorecards.card(id, version))
  if (!stored) throw new AppError('scorecard/not-found', { id, version })
  return stored
}
