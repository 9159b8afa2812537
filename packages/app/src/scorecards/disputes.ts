import { AppError, type OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { disputeClock, disputeState, type FactValue } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { StoredDispute } from '../ports/scorecards.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { analystOf } from './analyst.ts'
import { correctScores } from './correct-scores.ts'
import { cardOf } from './present-card.ts'
import { answerOf } from './present-score-given.ts'
import { readScore } from './replay-score.ts'
import { SCORECARDS } from './score-subject.ts'

type Shown = OutputOf<'ruleScoreDispute'>
type Profile = Parameters<typeof disputeClock>[0]

/** Any fact that the score read may be disputed by its subject; the clock of the card's law starts the same day. */
export const disputeScoredFact: Handler<'disputeScoredFact'> = async (app, principal, input) => {
  authorise(principal, 'disputeScoredFact')
  const { subject } = ownSubject(principal)
  const { score, card } = await readScore(app, principal, input.id)
  const answer = answerOf(score)
  const line = answer.scored
    ? answer.lines.find(({ characteristic }) => characteristic === input.fact)
    : undefined
  const title = cardOf(card).characteristics.find(({ id }) => id === input.fact)?.title
  if (score.subject !== subject || title === undefined)
    throw refuse(app, 'scorecard.dispute', {
      en: 'The score did not read such a fact.',
      zh: '该评分未使用此项事实。',
    })
  const receivedOn = app.clock.today('Etc/UTC')
  const value = line?.value ?? null
  const { retention } = cardOf(card)
  const dispute: StoredDispute = {
    id: app.ids.id(),
    scoreId: score.id,
    card: score.card,
    authority: score.authority,
    subject,
    fact: input.fact,
    answerBy: disputeClock(retention, { receivedOn }).answerBy,
    answered: false,
    body: {
      title,
      value,
      reasons: [input.reasons],
      receivedOn,
      ...defined({ claimed: input.claimed }),
    },
  }
  const added = await app.ledger.write(SCORECARDS, (tx) => tx.scorecards.addDispute(dispute))
  if (!added)
    throw refuse(app, 'scorecard.dispute', {
      en: 'This fact is under dispute already; add to that dispute.',
      zh: '该事实已有未决异议，请在该异议中补充。',
    })
  return presentDispute(app, dispute, retention)
}

export const addToScoreDispute: Handler<'addToScoreDispute'> = async (app, principal, input) => {
  authorise(principal, 'addToScoreDispute')
  const { subject } = ownSubject(principal)
  const today = app.clock.today('Etc/UTC')
  const { dispute, retention } = await openDispute(app, input.id)
  if (dispute.subject !== subject) throw new AppError('score/dispute-not-found', { id: input.id })
  const moreOn = dispute.body.moreOn ?? today
  const { receivedOn, reasons } = dispute.body
  const more: StoredDispute = {
    ...dispute,
    answerBy: disputeClock(retention, { receivedOn, moreOn }).answerBy,
    body: { ...dispute.body, moreOn, reasons: [...reasons, input.reasons] },
  }
  await app.ledger.write(SCORECARDS, (tx) => tx.scorecards.putDispute(more))
  return presentDispute(app, more, retention)
}

export const listScoreDisputes: Handler<'listScoreDisputes'> = async (app, principal) => {
  authorise(principal, 'listScoreDisputes')
  const { authority } = analystOf(principal)
  const disputes = await app.ledger.read(principal, (tx) => tx.scorecards.disputesOf({ authority }))
  return { items: await presentDisputes(app, disputes) }
}

/** Corrected or deleted, every score that read the fact is computed again and everybody who has one is told. */
export const ruleScoreDispute: Handler<'ruleScoreDispute'> = async (app, principal, input) => {
  authorise(principal, 'ruleScoreDispute')
  const { authority } = analystOf(principal)
  const { dispute, retention } = await openDispute(app, input.id)
  if (dispute.authority !== authority)
    throw new AppError('score/dispute-not-found', { id: input.id })
  if ((input.outcome === 'corrected') !== (input.value !== undefined))
    throw refuse(app, 'scorecard.ruling', {
      en: 'A corrected fact needs its right value, and only that one.',
      zh: '更正须给出正确的取值；其他处理不应给出取值。',
    })
  const on = app.clock.today('Etc/UTC')
  const ruled = await app.ledger.write(SCORECARDS, async (tx) => {
    const value: FactValue = input.outcome === 'corrected' ? (input.value ?? null) : null
    const done =
      input.outcome === 'confirmed' ? { told: 0 } : await correctScores(app, tx, dispute, value, on)
    const answer = { on, outcome: input.outcome, reasons: input.reasons, ...done }
    const closed: StoredDispute = {
      ...dispute,
      answered: true,
      body: { ...dispute.body, answer },
    }
    await tx.scorecards.putDispute(closed)
    return closed
  })
  return presentDispute(app, ruled, retention)
}

/** @throws AppError score/dispute-not-found where there is none or it has been answered */
async function openDispute(
  app: App,
  id: string,
): Promise<{ readonly dispute: StoredDispute; readonly retention: Profile }> {
  const found = await systemRead(app, async (tx) => {
    const dispute = await tx.scorecards.dispute(id)
    const score = dispute && (await tx.scorecards.score(dispute.scoreId))
    const card = score && (await tx.scorecards.card(score.card, score.version))
    return dispute && card && { dispute, retention: cardOf(card).retention }
  })
  if (!found || found.dispute.answered) throw new AppError('score/dispute-not-found', { id })
  return found
}

export async function presentDisputes(
  app: App,
  disputes: readonly StoredDispute[],
): Promise<Shown[]> {
  const cards = await systemRead(app, (tx) => tx.scorecards.cards())
  const profile = new Map(cards.map((card) => [card.id, cardOf(card).retention]))
  return disputes.map((one) => presentDispute(app, one, profile.get(one.card) ?? 'cn-credit'))
}

function presentDispute(app: App, dispute: StoredDispute, retention: Profile): Shown {
  const { title, value, claimed, reasons, receivedOn, moreOn, answer } = dispute.body
  const clock = disputeClock(retention, { receivedOn, ...defined({ moreOn }) })
  const today = app.clock.today('Etc/UTC')
  return {
    id: dispute.id,
    score: dispute.scoreId,
    card: dispute.card,
    fact: dispute.fact,
    title,
    value,
    ...defined({ claimed, tellFurnisherBy: clock.tellFurnisherBy, answer }),
    reasons: reasons.join('\n'),
    receivedOn,
    answerBy: clock.answerBy,
    extended: clock.extended,
    unresolved: clock.unresolved,
    state: disputeState(clock, today, answer?.on as PlainDate | undefined),
    clock: clock.message,
  }
}
