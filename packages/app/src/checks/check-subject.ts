import { agreementFor } from '../agreements/in-force.ts'
import type { Handler } from '../handler.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { answerCheck, type CheckShown } from './answer.ts'
import { findCandidates } from './candidates.ts'
import { confirmedQuestion } from './confirmed.ts'
import { readQuestion, type CheckAsked } from './question.ts'
import { redeemToken } from './redeem-token.ts'

/** One check, for whoever has been let in. No answer leaves before its look is durable (charter 7). */
export async function check(
  app: App,
  principal: Principal,
  asked: CheckAsked,
): Promise<CheckShown> {
  const question = await confirmedQuestion(app, principal, readQuestion(principal, asked))
  await agreementFor(app, keyOf(principal), asked.activity, asked.purpose)
  if (asked.redeem !== undefined) {
    const answer = await redeemToken(app, principal, question, asked.redeem)
    app.events.checked(answer.decision)
    return answer
  }
  const candidates = await findCandidates(app, question)
  const { answer, look } = await answerCheck(app, principal, question, candidates)
  await lookWriter(app.ledger).write(look)
  app.events.checked(answer.decision)
  return answer
}

export const checkSubject: Handler<'checkSubject'> = async (app, principal, input) => {
  authorise(principal, 'checkSubject')
  return check(app, principal, input)
}
