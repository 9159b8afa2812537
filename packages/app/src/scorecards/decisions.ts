import { AppError, type OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { noticeDue, strongReliance, type Reliance } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { StoredDecision } from '../ports/scorecards.ts'
import { analystOf } from './analyst.ts'
import { readScore } from './replay-score.ts'
import { SCORECARDS } from './score-subject.ts'
import { OPENS_ONLY, UNFAVOURABLE } from './words.ts'

/** What a recipient did with a score. It is recorded for the subject's sake: the notice and every right hang on it. */
export const reportScoreDecision: Handler<'reportScoreDecision'> = async (
  app,
  principal,
  { id, ...body },
) => {
  authorise(principal, 'reportScoreDecision')
  const { score } = await readScore(app, principal, id)
  if (score.score === undefined || body.decidedOn < score.on)
    throw refuse(app, 'scorecard.decision', {
      en: 'No decision can rest on a score that was not given, or was given later.',
      zh: '未评分或者评分在后的，不得作为决定的依据。',
    })
  const decision: StoredDecision = {
    id: app.ids.id(),
    scoreId: score.id,
    card: score.card,
    authority: score.authority,
    subject: score.subject,
    key: score.key,
    recipient: score.recipient,
    score: score.score,
    body,
    reportedAt: app.clock.now(),
  }
  const added = await app.ledger.write(SCORECARDS, (tx) => tx.scorecards.addDecision(decision))
  if (!added) throw new AppError('score/decided')
  return presentDecision(decision)
}

export function presentDecision(decision: StoredDecision): OutputOf<'reportScoreDecision'> {
  const { outcome, weight, humanDecided, decidedOn } = decision.body
  const adverse = UNFAVOURABLE.has(outcome)
  return {
    id: decision.id,
    score: decision.scoreId,
    recipient: decision.recipient,
    outcome,
    weight,
    humanDecided,
    decidedOn,
    ...(adverse && {
      noticeDue: noticeDue(decidedOn as PlainDate),
      notice: `/score-notices/${decision.id}`,
    }),
    ...defined({ review: decision.review }),
    note: OPENS_ONLY,
  }
}

/** A person with the power to decide otherwise has looked again. */
export const answerScoreReview: Handler<'answerScoreReview'> = async (app, principal, input) => {
  authorise(principal, 'answerScoreReview')
  const decision = await app.ledger.read(principal, (tx) => tx.scorecards.decision(input.id))
  if (!decision || decision.key !== keyOf(principal)?.key)
    throw new AppError('score/not-found', { id: input.id })
  const { review } = decision
  if (!review || review.outcome !== undefined)
    throw refuse(app, 'R7', {
      en: 'No review waits for an answer.',
      zh: '没有待答复的人工复核申请。',
    })
  const answered = {
    ...review,
    outcome: input.outcome,
    reasons: input.reasons,
    answeredOn: app.clock.today('Etc/UTC'),
  }
  await app.ledger.write(SCORECARDS, (tx) => tx.scorecards.putReview(decision.id, answered))
  return presentDecision({ ...decision, review: answered })
}

/** Every recipient of a card's scores, the most reliant first. */
export const listReliance: Handler<'listReliance'> = async (app, principal, { id }) => {
  authorise(principal, 'listReliance')
  const { authority } = analystOf(principal)
  const decisions = await app.ledger.read(principal, (tx) =>
    tx.scorecards.decisionsOf({ card: id }),
  )
  const own = decisions.filter((one) => one.authority === authority)
  const byRecipient = Map.groupBy(own, ({ recipient }) => recipient)
  const items = [...byRecipient].map(([recipient, some]) => {
    const { outcomes, declared, foretold, withoutScore, strong, because, duties } = relianceOf(some)
    return {
      recipient,
      outcomes,
      declared,
      foretold,
      withoutScore,
      strong,
      because: [...because],
      duties: [...duties],
    }
  })
  return { items: items.toSorted((a, b) => Number(b.strong) - Number(a.strong)) }
}

export function relianceOf(decisions: readonly StoredDecision[]): Reliance {
  return strongReliance(
    decisions.map(({ score, body }) => ({
      score,
      approved: !UNFAVOURABLE.has(body.outcome),
      weight: body.weight,
      humanDecided: body.humanDecided,
    })),
  )
}

/** By its own word in this case, or by what all its outcomes show (C-634/21). */
export async function drawsStrongly(
  app: Parameters<typeof systemRead>[0],
  { card, key, body }: StoredDecision,
): Promise<boolean> {
  if (body.weight === 'decisive' && !body.humanDecided) return true
  const all = await systemRead(app, (tx) => tx.scorecards.decisionsOf({ card }))
  return relianceOf(all.filter((one) => one.key === key)).strong
}
