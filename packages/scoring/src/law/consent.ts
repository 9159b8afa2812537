import type { PlainDate, Text } from '@xinyong/identity'
import type { Scorecard } from '../card/scorecard.ts'

/** Consent to one card for one purpose; `to` is the day of withdrawal, on which it no longer holds. */
export interface ScoreConsent {
  readonly card: string
  readonly purpose: string
  readonly from: PlainDate
  readonly to?: PlainDate
}

export interface ScoreRequest {
  readonly subjectKind: 'natural-person' | 'organisation'
  readonly purpose: string
  readonly on: PlainDate
  readonly consents: readonly ScoreConsent[]
}

export type MayScore =
  | { readonly ok: true }
  | { readonly ok: false; readonly rule: 'charter-4' | 'R13' | 'R18'; readonly message: Text }

/**
 * Whether a subject may be scored at all. A person must have agreed to this card and this purpose, and still agree
 * (charter 4; PIPL arts. 13 to 15; Credit Reporting Industry Regulations arts. 13 and 18). Nothing may follow from a no.
 */
export function mayScore(card: Scorecard, request: ScoreRequest): MayScore {
  const { subjectKind, purpose, on, consents } = request
  if (card.use === 'study')
    return no('charter-4', 'A card for study scores nobody.', '仅供研究的评分卡不得用于任何主体。')
  if (!card.subjects.includes(subjectKind))
    return no('charter-4', 'The card was not made for such a subject.', '评分卡不适用于此类主体。')
  if (subjectKind === 'organisation') return { ok: true }
  const given = consents.filter((one) => one.card === card.id && one.from <= on)
  const standing = given.filter(({ to }) => to === undefined || on < to)
  if (standing.some((one) => one.purpose === purpose)) return { ok: true }
  if (standing.length > 0)
    return no('R18', 'The consent is for another purpose.', '当事人的同意不包括该用途。')
  if (given.length > 0) return no('R13', 'The consent was withdrawn.', '当事人已撤回同意。')
  return no('charter-4', 'There is no score of a person without consent.', '未经本人同意不得评分。')
}

function no(rule: 'charter-4' | 'R13' | 'R18', en: string, zh: string): MayScore {
  return { ok: false, rule, message: { en, zh } }
}

export interface Withdrawal {
  readonly consents: readonly ScoreConsent[]
  /** Scores of these purposes are deleted, not merely hidden (PIPL art. 47). */
  readonly deleteScoresFor: readonly string[]
}

/** One step, no reason asked: every consent to the card ends on the day. */
export function withdrawConsent(
  consents: readonly ScoreConsent[],
  card: string,
  on: PlainDate,
): Withdrawal {
  const ends = (one: ScoreConsent): boolean =>
    one.card === card && (one.to === undefined || one.to > on)
  return {
    consents: consents.map((one) =>
      ends(one) ? { ...one, to: one.from > on ? one.from : on } : one,
    ),
    deleteScoresFor: [...new Set(consents.filter(ends).map(({ purpose }) => purpose))],
  }
}
