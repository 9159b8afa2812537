import type { PlainDate } from '@xinyong/identity'
import type {
  ScoreBand,
  ScoreConsent,
  ScoreDimension,
  ScoreInput,
  ScoreList,
  ScoreRange,
  ScoreReward,
  ScoreScheme,
} from '../pack/score-model.ts'
import type { InForce } from '../pack/rules.ts'
import { inForceOn, standsOn } from './dated.ts'

/** A voluntary score as it stands on one day. */
export interface ScoreInForce {
  readonly range: InForce<ScoreRange>
  readonly weights: InForce<Readonly<Record<string, number>>>
  readonly dimensions: readonly ScoreDimension[]
  readonly inputs: readonly ScoreInputInForce[]
  readonly lists: readonly (Omit<ScoreList, 'cap'> & { readonly cap: InForce<number> })[]
  readonly bands: InForce<readonly ScoreBand[]>
  readonly refreshOn: InForce<number>
  readonly requestWaits: InForce<string>
  readonly consent: ScoreConsent
  readonly rewards: readonly (Omit<ScoreReward, 'min'> & { readonly min: InForce<number> })[]
}

export type ScoreInputInForce = Omit<ScoreInput, 'worth' | 'valid' | 'cap'> & {
  readonly worth: InForce<number>
  readonly valid: InForce<string>
  readonly cap?: InForce<number>
}

/** Undefined while the scheme has no range, weights, bands or days. */
export function scoreOn(scheme: ScoreScheme, date: PlainDate): ScoreInForce | undefined {
  const range = inForceOn(scheme.range, date)
  const weights = inForceOn(scheme.weights, date)
  const bands = inForceOn(scheme.bands, date)
  const refreshOn = inForceOn(scheme.refreshOn, date)
  const requestWaits = inForceOn(scheme.requestWaits, date)
  if (!range || !weights || !bands || !refreshOn || !requestWaits) return undefined
  return {
    range,
    weights,
    bands,
    refreshOn,
    requestWaits,
    consent: scheme.consent,
    dimensions: scheme.dimensions.filter((one) => standsOn(one, date)),
    inputs: scheme.inputs.flatMap((input) => inputOn(input, date) ?? []),
    lists: scheme.lists.flatMap(({ cap, ...list }) => {
      const value = standsOn(list, date) ? inForceOn(cap, date) : undefined
      return value === undefined ? [] : [{ ...list, cap: value }]
    }),
    rewards: scheme.rewards.flatMap(({ min, ...reward }) => {
      const value = standsOn(reward, date) ? inForceOn(min, date) : undefined
      return value === undefined ? [] : [{ ...reward, min: value }]
    }),
  }
}

function inputOn(
  { worth, valid, cap, ...input }: ScoreInput,
  date: PlainDate,
): ScoreInputInForce | undefined {
  const [points, time] = [inForceOn(worth, date), inForceOn(valid, date)]
  if (!standsOn(input, date) || points === undefined || time === undefined) return undefined
  const most = inForceOn(cap, date)
  return { ...input, worth: points, valid: time, ...(most && { cap: most }) }
}
