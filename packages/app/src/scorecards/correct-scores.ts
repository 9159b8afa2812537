import type { PlainDate } from '@xinyong/identity'
import { canonicalJson, correctFacts, type Facts, type FactValue } from '@xinyong/scoring'
import { defined } from '../defined.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import type { StoredDispute, StoredScore } from '../ports/scorecards.ts'
import { cardOf } from './present-card.ts'

export interface Corrected {
  readonly was?: number
  readonly now?: number
  /** Recipients told. */
  readonly told: number
}

/**
 * Every score of the subject that read the wrong value, by any version of the card and for any recipient, is computed
 * again; the old one stays on record as replaced, and whoever has it is told (R16).
 */
export async function correctScores(
  app: App,
  tx: WriteTx,
  { subject, card, fact, body, scoreId }: StoredDispute,
  value: FactValue,
  on: PlainDate,
): Promise<Corrected> {
  const all = await tx.scorecards.scoresOf(subject)
  const wrong = all.filter(
    (one) =>
      one.card === card &&
      one.replacedBy === undefined &&
      ((JSON.parse(one.facts) as Facts)[fact] ?? null) === body.value,
  )
  let result: Corrected = { told: wrong.length }
  for (const score of wrong) {
    const next = await again(app, tx, score, { [fact]: value }, on)
    // The subject is shown the score that was disputed, or what has taken its place since.
    if (score.id === scoreId || result.was === undefined)
      result = { told: wrong.length, ...defined({ was: score.score, now: next.score }) }
  }
  return result
}

async function again(
  app: App,
  tx: WriteTx,
  score: StoredScore,
  corrected: Readonly<Record<string, FactValue>>,
  on: PlainDate,
): Promise<StoredScore> {
  const stored = await tx.scorecards.card(score.card, score.version)
  const facts = JSON.parse(score.facts) as Facts
  const given = [{ recipient: score.recipient, givenOn: score.on, score: score.score ?? 0 }]
  const { after, tell } = correctFacts(cardOf(stored!), facts, corrected, given, on)
  const { score: _, replacedBy: __, ...rest } = score
  const next: StoredScore = {
    ...rest,
    id: app.ids.id(),
    on,
    facts: canonicalJson({ ...facts, ...corrected }),
    answer: canonicalJson(after),
    ...(after.scored && { score: after.score }),
    // What was wrong rests on no conduct any more.
    adverse: score.adverse.filter(({ fact }) => !(fact in corrected)),
    scoredAt: app.clock.now(),
  }
  await tx.scorecards.addScore(next)
  await tx.scorecards.replaceScore(score.id, next.id)
  for (const { was, now, message } of tell)
    await tx.scorecards.addMessage({
      id: app.ids.id(),
      key: score.key,
      scoreId: score.id,
      body: { kind: 'corrected', message, was, ...defined({ now }) },
      toldAt: app.clock.now(),
    })
  return next
}
