import { AppError } from '@xinyong/contract'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { recordDigestOf } from '../screenings/present-result.ts'
import type { Question } from './question.ts'

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/**
 * The question with whom a person of the relying party said the name means (charter 8). What they compared must be what
 * the record says today: where it has changed, the name alone is left, and that is at most a review.
 * @throws AppError check/not-confirmed
 */
export async function confirmedQuestion(
  app: App,
  principal: Principal,
  question: Question,
): Promise<Question> {
  const { confirmation, name = '', asOf, knownAt } = question.asked
  if (confirmation === undefined) return question
  const judgement = await app.ledger.read(principal, (tx) => tx.review.judgement(confirmation))
  const holds =
    judgement?.verdict === 'same' &&
    judgement.revoked === undefined &&
    fold(judgement.asked) === fold(name) &&
    asOf === undefined &&
    knownAt === undefined
  if (!holds) throw new AppError('check/not-confirmed', { name })
  const record = app.screening?.entity(judgement.entity)
  if (record === undefined || recordDigestOf(record) !== judgement.recordDigest) return question
  return { ...question, match: 'confirmed', subjects: record.subjects }
}
