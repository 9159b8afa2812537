import type { PlainDate } from '@xinyong/identity'
import type { DocumentRef, Refusal } from '../acts/model.ts'
import { refusal } from '../refusal.ts'
import { isEntered } from '../state/effect.ts'
import type { Situation } from './situation.ts'

/** Guards and checks that several act kinds share. Each gives the refusal, or undefined where nothing stands against it. */

export const needsReasons = (reasons: string): Refusal | undefined =>
  reasons.trim() === ''
    ? refusal('procedure.reasons', {
        en: 'An official step states its reasons.',
        zh: '公务行为须说明理由。',
      })
    : undefined

export const needsEntry = ({ state }: Situation): Refusal | undefined =>
  isEntered(state)
    ? undefined
    : refusal('procedure.no-entry', {
        en: 'There is no entry yet; this step presupposes a decision to enter.',
        zh: '尚无列入决定，不能实施此行为。',
      })

export const isWholeDocument = (document: DocumentRef, today: PlainDate): boolean =>
  [document.title, document.number, document.issuer].every((part) => part.trim() !== '') &&
  document.on <= today

/** A day that a body states lies between an earlier step and today. */
export const between = (
  what: { readonly en: string; readonly zh: string },
  day: PlainDate,
  first: PlainDate | undefined,
  today: PlainDate,
): Refusal | undefined => {
  if (day <= today && (first === undefined || day >= first)) return undefined
  const range = first === undefined ? `… – ${today}` : `${first} – ${today}`
  return refusal('procedure.date', {
    en: `${what.en}: ${day} lies outside ${range}.`,
    zh: `${what.zh}：${day}不在${range}之内。`,
  })
}

/** The first refusal of several looks, in order. */
export const firstOf = (...looks: readonly (() => Refusal | undefined)[]): Refusal | undefined => {
  for (const look of looks) {
    const found = look()
    if (found !== undefined) return found
  }
  return undefined
}

/** Wraps a refusal or goes on: the shape of every `check`. */
export const differentOfficer = (en: string, zh: string): Refusal =>
  refusal('charter.1.different-officer', { en, zh })
