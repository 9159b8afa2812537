import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { adverseNotice } from '@xinyong/scoring'
import { refuse } from '../agreements/refuse.ts'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { drawsStrongly } from './decisions.ts'
import { cardOf } from './present-card.ts'
import { answerOf } from './present-score-given.ts'
import { readScore } from './replay-score.ts'
import { OPENS_ONLY, UNFAVOURABLE } from './words.ts'

const CONTACT = 'this register, page “My scores” 本系统“我的评分”页面'

/** The notice of an unfavourable decision, for its subject, its recipient and the operator of the card. */
export const getScoreNotice: Handler<'getScoreNotice'> = async (app, principal, input) => {
  authorise(principal, 'getScoreNotice')
  const decision = await app.ledger.read(principal, (tx) => tx.scorecards.decision(input.id))
  if (!decision) throw new AppError('score/not-found', { id: input.id })
  const { outcome, creditor, decidedOn } = decision.body
  if (!UNFAVOURABLE.has(outcome))
    throw refuse(app, 'R12', {
      en: 'The decision was favourable: there is nothing to give notice of.',
      zh: '该决定并非不利决定，无须通知。',
    })
  const { score, card: stored } = await readScore(app, principal, decision.scoreId)
  const subject = await systemRead(app, (tx) => tx.subjects.get(score.subject))
  const written = adverseNotice(
    cardOf(stored),
    answerOf(score),
    {
      creditor,
      subject: { name: subject?.names.join(' / ') ?? '' },
      source: { name: stored.authority.replace(' | ', ' · '), contact: CONTACT },
    },
    {
      outcome: outcome as 'declined' | 'less-favourable' | 'no-reward',
      decidedOn: decidedOn as PlainDate,
      writtenAt: decision.reportedAt,
      drawnStronglyOnScore: await drawsStrongly(app, decision),
    },
  )
  if (!written.ok) throw refuse(app, written.rule, written.message)
  const { notice } = written
  return {
    heading: notice.heading,
    creditor,
    subject: notice.parties.subject.name,
    source: notice.parties.source,
    decidedOn: notice.decidedOn,
    score: notice.score.value,
    range: [...notice.score.range],
    on: notice.score.on,
    card: notice.score.card,
    method: notice.method,
    reasons: notice.reasons.map(({ rank, text, pointsBelowBaseline, facts }) => ({
      rank,
      text,
      points: pointsBelowBaseline,
      facts: facts.map(({ name, title, value, source }) => ({
        name,
        title,
        value,
        ...defined({ source }),
      })),
    })),
    rights: notice.rights.map(({ right, rule, until, status, text }) => ({
      right,
      rule,
      status,
      text,
      ...defined({ until }),
    })),
    charter: OPENS_ONLY,
  }
}
