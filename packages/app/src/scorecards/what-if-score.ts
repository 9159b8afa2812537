import { AppError } from '@xinyong/contract'
import { compileCard, whatWouldRaise, type Facts } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { cardOf } from './present-card.ts'
import { readScore } from './replay-score.ts'
import { ARITHMETIC } from './words.ts'

/** The score with other values of facts that the subject can change; nothing is kept of it. */
export const whatIfScore: Handler<'whatIfScore'> = async (app, principal, input) => {
  authorise(principal, 'whatIfScore')
  const { subject } = ownSubject(principal)
  const { score, card: stored } = await readScore(app, principal, input.id)
  if (score.subject !== subject || score.score === undefined)
    throw new AppError('score/not-found', { id: input.id })
  const card = cardOf(stored)
  const fixed = Object.keys(input.changes).find(
    (name) => card.characteristics.find(({ id }) => id === name)?.change.actionable !== true,
  )
  if (fixed !== undefined)
    throw refuse(app, 'scorecard.not-actionable', {
      en: `${fixed} is nothing that you can change, so it is never suggested.`,
      zh: `“${fixed}”不是您能改变的事项，不作建议。`,
    })
  const facts = JSON.parse(score.facts) as Facts
  const now = compileCard(card).score({ ...facts, ...input.changes })
  const goal = input.goal ?? score.score + 1
  const raise = whatWouldRaise(card, facts, score.score, goal)
  const change = ({ characteristic, title, to, gain }: (typeof raise.each)[number]) => ({
    fact: characteristic,
    title,
    to,
    gain,
  })
  return {
    was: score.score,
    ...defined({ now, plan: raise.plan?.map(change) }),
    each: raise.each.map((one) => ({ ...change(one), words: one.words })),
    reach: raise.reach,
    note: ARITHMETIC,
  }
}
