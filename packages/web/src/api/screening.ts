import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { OutputOf, RawInputOf } from '@xinyong/contract'
import { api } from './client.ts'

export type ScreeningAnswer = OutputOf<'screenName'>
export type ScreeningResult = ScreeningAnswer['results'][number]
export type ScreeningFinding = ScreeningResult['explanation'][number]
export type Suppressed = ScreeningAnswer['suppressed'][number]
export type ScreeningQuery = RawInputOf<'queueMatch'>['screening']
export type MatchShown = OutputOf<'listMatches'>['items'][number]
export type MatchOpened = OutputOf<'getMatch'>
export type JudgementShown = OutputOf<'listJudgements'>['items'][number]
export type MonitorShown = OutputOf<'listMonitors'>['items'][number]
export type AlertShown = OutputOf<'listAlerts'>['items'][number]

export const matchStates = ['open', 'assigned', 'decided'] as const
export type MatchState = (typeof matchStates)[number]

export const screeningStatusQuery = queryOptions({
  queryKey: ['screening-status'],
  staleTime: 60_000,
  queryFn: () => api.getScreeningStatus(),
})

type At = string | undefined
const first = undefined as At
const nextOf = ({ next }: { readonly next?: string | undefined }): At => next
const from = (cursor: At) => (cursor === undefined ? {} : { cursor })

export const matchesQuery = (state: MatchState) =>
  infiniteQueryOptions({
    initialPageParam: first,
    getNextPageParam: nextOf,
    queryKey: ['matches', state],
    queryFn: ({ pageParam }) => api.listMatches({ state, ...from(pageParam) }),
  })
export const matchQuery = (id: string) =>
  queryOptions({ queryKey: ['match', id], queryFn: () => api.getMatch({ id }), retry: false })
export const judgementsQuery = (state: 'in-force' | 'revoked') =>
  infiniteQueryOptions({
    initialPageParam: first,
    getNextPageParam: nextOf,
    queryKey: ['judgements', state],
    queryFn: ({ pageParam }) => api.listJudgements({ state, ...from(pageParam) }),
  })
export const monitorsQuery = infiniteQueryOptions({
  initialPageParam: first,
  getNextPageParam: nextOf,
  queryKey: ['monitors'],
  queryFn: ({ pageParam }) => api.listMonitors(from(pageParam)),
})
export const alertsQuery = (state: 'open' | 'acknowledged') =>
  infiniteQueryOptions({
    initialPageParam: first,
    getNextPageParam: nextOf,
    queryKey: ['alerts', state],
    queryFn: ({ pageParam }) => api.listAlerts({ state, ...from(pageParam) }),
  })
