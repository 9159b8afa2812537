import type { OutputOf } from '@xinyong/contract'
import { queryOptions } from '@tanstack/react-query'
import type { Text } from '../i18n/locale.tsx'
import { api } from './client.ts'

export type Score = OutputOf<'myScores'>['items'][number]
export type ScoreDimension = Score['dimensions'][number]
export type ScoreLine = ScoreDimension['lines'][number]
export type ScoreRequest = Score['requests'][number]
export type Consent = OutputOf<'myConsents'>['items'][number]
export type ConsentOffer = OutputOf<'myConsents'>['offered'][number]

export const myConsentsQuery = queryOptions({
  queryKey: ['my-consents'],
  queryFn: () => api.myConsents(),
})

export const disputedFactsQuery = (scheme: string) =>
  queryOptions({
    queryKey: ['disputed-score-facts', scheme],
    queryFn: () => api.listDisputedScoreFacts({ scheme, limit: 100 }),
  })

export const myScoresQuery = queryOptions({
  queryKey: ['my-scores'],
  queryFn: () => api.myScores(),
})

export interface Band {
  readonly id: string
  readonly title: Text
  readonly min?: number
}
interface Input {
  readonly id: string
  readonly title: Text
}
/** What a drawing and a form need of a score's scheme. */
export interface ScoreScheme {
  readonly bands: readonly Band[]
  readonly inputs: readonly Input[]
}

interface PackOfScore {
  readonly score?: {
    readonly bands: readonly { readonly from: string; readonly value: readonly Band[] }[]
    readonly inputs: readonly Input[]
  }
}

/** The bands of a score as they stand on a day, and what counts in it. */
export const scoreSchemeQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: ['score-scheme', id, on],
    staleTime: 600_000,
    queryFn: async (): Promise<ScoreScheme> => {
      const { score } = (await api.getPack({ id })).pack as PackOfScore
      const bands = score?.bands.findLast(({ from }) => from <= on)?.value ?? []
      return { bands, inputs: score?.inputs ?? [] }
    },
  })
