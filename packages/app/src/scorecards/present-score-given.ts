import type { OutputOf } from '@xinyong/contract'
import { scoreRange, THOUSAND, type Reasons, type ScoreAnswer } from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { StoredCard, StoredScore } from '../ports/scorecards.ts'
import { cardOf } from './present-card.ts'
import { OPENS_ONLY } from './words.ts'

type Shown = OutputOf<'scoreSubject'>

export const answerOf = (score: Pick<StoredScore, 'answer'>): ScoreAnswer =>
  JSON.parse(score.answer) as ScoreAnswer

/** A score with every point and the facts behind it, for its subject and its recipient alike. */
export function presentScoreGiven(score: StoredScore, stored: StoredCard): Shown {
  const card = cardOf(stored)
  const answer = answerOf(score)
  const head = {
    id: score.id,
    card: { id: card.id, version: card.version, digest: card.digest, title: card.title },
    on: score.on,
    purpose: score.purpose,
    recipient: score.recipient,
    range: [...scoreRange(card)] as [number, number],
    ...defined({ replacedBy: score.replacedBy }),
    keptUntil: score.expires,
    note: OPENS_ONLY,
  }
  if (!answer.scored)
    return {
      ...head,
      scored: false,
      reasons: [],
      lines: [],
      refusals: answer.refusals.map((one) => ({
        code: one.code,
        message: one.message,
        ...('fact' in one && { fact: one.fact }),
      })),
    }
  return {
    ...head,
    scored: true,
    score: answer.score,
    basePoints: answer.basePoints,
    ...defined({ chanceOfBad: answer.chanceOfBad }),
    method: answer.reasons.method,
    reasons: answer.reasons.principal.map(reason),
    lines: answer.lines.map(({ characteristic, title, source, value, words, points }) => ({
      fact: characteristic,
      title,
      value,
      words,
      points,
      ...defined({ source }),
    })),
    refusals: [],
  }
}

function reason({ id, text, loss, facts }: Reasons['principal'][number]): Shown['reasons'][number] {
  return {
    id,
    text,
    points: loss / THOUSAND,
    facts: facts.map(({ fact, title, value, points, source }) => ({
      name: fact,
      title,
      value,
      points,
      ...defined({ source }),
    })),
  }
}
