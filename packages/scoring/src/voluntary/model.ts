import type { PlainDate, Text } from '@xinyong/identity'
import type { Citation, ScoreReward, Status } from '@xinyong/rulebook'

/** A fact about somebody who has agreed to be scored. */
export interface ScoreFact {
  readonly id: string
  /** Id of an input of the scheme. */
  readonly input: string
  readonly on: PlainDate
  readonly document?: string
  /** Who was on the other side, in whatever form is the same for the same partner. */
  readonly counterparty?: string
  /** Disputed facts do not count until they have been proven. */
  readonly disputed?: boolean
}

/** The subject is on a public list of the scheme. */
export interface ScoreListing {
  /** Id of a list of the scheme. */
  readonly list: string
  readonly entry: string
  readonly until?: PlainDate
}

interface Cited {
  readonly law: Citation
  readonly status: Status
}

export type FactWithheldWhy = 'disputed' | 'same-partner' | 'cap' | 'full' | 'ended' | 'not-yet'

/** One fact and its points of the score, exactly. */
export interface ScoreLine extends Cited {
  readonly fact: string
  readonly input: string
  readonly title: Text
  readonly on: PlainDate
  /** First day on which it no longer counts. */
  readonly until?: PlainDate
  readonly document?: string
  readonly points: number
  readonly withheld?: { readonly why: FactWithheldWhy; readonly message: Text }
  readonly disputed: boolean
}

export interface DimensionScored extends Cited {
  readonly id: string
  readonly title: Text
  /** Per cent of the range. */
  readonly weight: number
  /** The lines add up to this, less what the cap takes. */
  readonly points: number
  readonly most: number
  readonly lines: readonly ScoreLine[]
  /** A public list that caps it; `points` is what is left under it. */
  readonly cap?: Cited & {
    readonly list: string
    readonly title: Text
    readonly entry: string
    readonly points: number
    readonly until?: PlainDate
  }
}

export interface Advice {
  readonly input: string
  readonly title: Text
  readonly how: Text
  /** By so many points the score would rise today. */
  readonly points: number
}

export interface ScoreExplanation {
  readonly on: PlainDate
  /** Range, lowest first. */
  readonly range: Cited & { readonly min: number; readonly max: number }
  /** The lowest score and the points of every dimension, exactly. */
  readonly score: number
  readonly band: Cited & { readonly id: string; readonly title: Text }
  readonly dimensions: readonly DimensionScored[]
  readonly rewards: readonly (Cited &
    Pick<ScoreReward, 'id' | 'title'> & {
      readonly from: number
      readonly earned: boolean
    })[]
  /** What the subject can do, strongest first. */
  readonly raise: readonly Advice[]
  /** The next day on which everybody is computed anew. */
  readonly next: PlainDate
}
