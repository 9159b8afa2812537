import type { Text } from '@xinyong/identity'

/** What is known about a subject, by input name. `null` and absent are both missing. */
export type Facts = Readonly<Record<string, FactValue | undefined>>
export type FactValue = number | string | boolean | null

/** Why a fact gives no points. A score without it would be a guess. */
export interface FactRefusal {
  readonly characteristic: string
  readonly fact: string
  readonly code: 'missing' | 'unknown-category' | 'not-a-number' | 'not-finite'
  readonly message: Text
}

export const factRefusals: Readonly<Record<FactRefusal['code'], (fact: string) => Text>> = {
  missing: (fact) => ({
    en: `${fact} is missing, and this card gives no score without it.`,
    zh: `缺少“${fact}”，本评分卡不予评分。`,
  }),
  'unknown-category': (fact) => ({
    en: `The card has no bin for this value of ${fact}, and does not guess one.`,
    zh: `本评分卡没有“${fact}”的该取值，不作推测。`,
  }),
  'not-a-number': (fact) => ({
    en: `${fact} must be a number.`,
    zh: `“${fact}”必须是数字。`,
  }),
  'not-finite': (fact) => ({
    en: `${fact} is not a finite number.`,
    zh: `“${fact}”不是有限的数字。`,
  }),
}
