import { AppError } from '@xinyong/contract'
import { readCard } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { WriteTx } from '../ports/ledger.ts'
import type { StoredCard, StoredCardStep } from '../ports/scorecards.ts'
import { analystOf } from './analyst.ts'
import { cardRules, stepsFor, whyNot } from './card-steps.ts'
import { sha256 } from './hash.ts'
import { presentFull } from './present-card.ts'
import { notUsable } from './save-scorecard.ts'

/** One step of a version, an act of the log with the digest of what it was about. */
export const stepScorecard: Handler<'stepScorecard'> = async (app, principal, input) => {
  authorise(principal, 'stepScorecard')
  const { account, authority } = analystOf(principal)
  const stored = await app.ledger.write(principal, async (tx) => {
    const card = await tx.scorecards.cardForUpdate(input.id, input.version)
    if (!card || card.authority !== authority)
      throw new AppError('scorecard/not-found', { id: input.id, version: input.version })
    if (card.revision !== input.expectedRevision) throw new AppError('scorecard/conflict')
    const no = whyNot(principal, card, input.step)
    if (no) throw refuse(app, 'scorecard.four-eyes', no)
    if (input.step !== 'retire' && input.step !== 'reject') {
      // What is approved is what was sealed, whatever happened to the row.
      const read = readCard(JSON.parse(card.card), sha256)
      if (!read.ok) throw notUsable(read.flaws)
    }
    const step: StoredCardStep = {
      step: input.step,
      at: app.clock.now(),
      by: account.account,
      role: account.roles.join(','),
      reasons: input.reasons,
    }
    if (input.step === 'publish') await retireBefore(tx, card, step)
    const next = after(card, cardRules[input.step].to, step)
    await tx.scorecards.putCard(next)
    const act = await tx.acts.appendGlobal(card.id, authority, {
      kind: 'score',
      by: { id: account.account, role: account.roles[0] ?? 'officer' },
      on: app.clock.today('Etc/UTC'),
      body: {
        step: 'card',
        scheme: card.id,
        kind: `${input.step} ${card.version}`,
        digest: card.digest,
      },
    })
    app.events.acted(act)
    return next
  })
  return presentFull(stored, account.account, stepsFor(principal, stored))
}

async function retireBefore(tx: WriteTx, card: StoredCard, step: StoredCardStep): Promise<void> {
  const before = await tx.scorecards.published(card.id)
  if (before) await tx.scorecards.putCard(after(before, 'retired', { ...step, step: 'retire' }))
}

function after(card: StoredCard, state: StoredCard['state'], step: StoredCardStep): StoredCard {
  return { ...card, state, history: [...card.history, step], revision: card.revision + 1 }
}
