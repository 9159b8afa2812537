import type { Text } from '@xinyong/identity'
import type { Citation, Dated, Period, Rule, Status } from './model.ts'

/** One side of a voluntary score: its share of the range is its weight. */
export interface ScoreDimension extends Rule {
  readonly id: string
  readonly title: Text
}

/** A kind of fact that may count. Whatever is not listed here can never reach the score. */
export interface ScoreInput extends Rule {
  readonly id: string
  readonly title: Text
  readonly dimension: string
  /** Thousandths of its dimension for one fact; below zero for facts that lower it. */
  readonly worth: Dated<number>
  /** How long a fact counts: a period, or `always` until it is deleted. */
  readonly valid: Dated<string>
  /** The most that all facts of this kind may move their dimension, in thousandths. */
  readonly cap?: Dated<number>
  /** Several facts about one trading partner count once. */
  readonly perCounterparty?: true
  /** Needs its own consent after a warning of the consequences: income, deposits, property, tax. */
  readonly sensitive?: true
  readonly document: Text
  /** What the subject can do to have such a fact; absent: nothing, so it is never advised. */
  readonly how?: Text
}

/** A public list as an input where its law allows: while listed, the dimension counts no more than `cap` thousandths. */
export interface ScoreList extends Rule {
  readonly id: string
  readonly title: Text
  /** The register, by its pack. */
  readonly pack: string
  readonly dimension: string
  readonly cap: Dated<number>
  readonly how: Text
}

/** From `min` on; the list ascends. The lowest has no `min`. */
export interface ScoreBand {
  readonly id: string
  readonly title: Text
  readonly min?: number
}

/** Charter 4: for being scored, and again for each request of a merchant; withdrawal deletes. */
export interface ScoreConsent {
  readonly required: boolean
  readonly perRequest: boolean
  readonly withdrawal: Text
  readonly law: Citation
  readonly status: Status
}

/** What a score may bring. There is nothing that a score may take away. */
export interface ScoreReward extends Rule {
  readonly id: string
  readonly title: Text
  /** From this score on. */
  readonly min: Dated<number>
}

export interface ScoreRange {
  readonly min: number
  readonly max: number
}

/** The rules of a voluntary score; `kind: score` packs hold them. */
export interface ScoreScheme {
  readonly range: Dated<ScoreRange>
  /** Dimension → per cent of the range; a hundred in all. */
  readonly weights: Dated<Readonly<Record<string, number>>>
  readonly dimensions: readonly ScoreDimension[]
  readonly inputs: readonly ScoreInput[]
  readonly lists: readonly ScoreList[]
  readonly bands: Dated<readonly ScoreBand[]>
  /** Day of the month on which everybody is computed anew. */
  readonly refreshOn: Dated<number>
  /** How long a merchant’s request waits for the subject. */
  readonly requestWaits: Dated<Period>
  readonly consent: ScoreConsent
  readonly rewards: readonly ScoreReward[]
}
