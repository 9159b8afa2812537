import { AppError } from '@xinyong/contract'
import { refuse } from '../agreements/refuse.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { presentDecision } from './decisions.ts'
import { SCORECARDS } from './score-subject.ts'
import { UNFAVOURABLE } from './words.ts'

/** The subject's side, to a person of the recipient: open for every unfavourable decision, once. */
export const askScoreReview: Handler<'askScoreReview'> = async (app, principal, input) => {
  authorise(principal, 'askScoreReview')
  const { subject } = ownSubject(principal)
  const decision = await app.ledger.read(principal, (tx) => tx.scorecards.decision(input.id))
  if (!decision || decision.subject !== subject)
    throw new AppError('score/not-found', { id: input.id })
  if (decision.review !== undefined || !UNFAVOURABLE.has(decision.body.outcome))
    throw refuse(app, 'R7', {
      en: 'A review has been asked for already, or there is nothing unfavourable to review.',
      zh: '已申请人工复核，或者该决定并非不利决定。',
    })
  const review = { askedOn: app.clock.today('Etc/UTC'), statement: input.statement }
  await app.ledger.write(SCORECARDS, async (tx) => {
    await tx.scorecards.putReview(decision.id, review)
    await tx.scorecards.addMessage({
      id: app.ids.id(),
      key: decision.key,
      scoreId: decision.scoreId,
      toldAt: app.clock.now(),
      body: {
        kind: 'review-asked',
        message: {
          en: 'The subject asks that a person looks at the decision again, and has said their side.',
          zh: '当事人申请由人工复核该决定，并已陈述意见。',
        },
      },
    })
  })
  return presentDecision({ ...decision, review })
}
