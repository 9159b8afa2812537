import type { PlainDate, Text } from '@xinyong/identity'
import type { Reasons } from '../reasons/model.ts'
import type { FactRefusal, FactValue } from './facts.ts'
import type { BinKind } from './find-bin.ts'

/** One characteristic's points, with the fact that was read and the bin it fell into. */
export interface CardLine {
  readonly characteristic: string
  readonly title: Text
  readonly fact: string
  readonly source?: Text
  readonly value: FactValue
  readonly kind: BinKind
  readonly bin: string
  readonly words: Text
  readonly points: number
  readonly reason: string
}

/** The whole answer, which a replay gives again byte for byte. `score` = `basePoints` + the points of all lines. */
export type ScoreAnswer =
  | {
      readonly scored: true
      readonly card: CardName
      readonly on: PlainDate
      readonly score: number
      readonly basePoints: number
      readonly lines: readonly CardLine[]
      readonly chanceOfBad?: number
      readonly reasons: Reasons
    }
  | {
      readonly scored: false
      readonly card: CardName
      readonly on: PlainDate
      readonly refusals: readonly (FactRefusal | CardRefusal)[]
    }

export interface CardName {
  readonly id: string
  readonly version: string
  readonly digest: string
}

export interface CardRefusal {
  readonly code: 'not-yet' | 'no-baselines'
  readonly message: Text
}

export const cardRefusals: Readonly<Record<CardRefusal['code'], Text>> = {
  'not-yet': {
    en: 'The card is dated after this day; a score takes the version in force.',
    zh: '评分卡日期晚于该日，应适用当日有效的版本。',
  },
  'no-baselines': {
    en: 'The card does not hold the baselines of its declared reason method.',
    zh: '评分卡缺少其声明的理由方法所需的基准值。',
  },
}
