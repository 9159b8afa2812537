import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { OutputOf } from '@xinyong/contract'
import { api } from './client.ts'

export type CollatedPair = OutputOf<'listCollationPairs'>['items'][number]
export type CollatedRecord = CollatedPair['a']
export type PairOpened = OutputOf<'getCollationPair'>
export type ClusterShown = OutputOf<'getCluster'>
export type CollationStep = ClusterShown['trail'][number]
export type TruthSpace = OutputOf<'getTruthSpace'>

export const pairStates = ['waiting', 'unsure', 'judged'] as const
export type PairState = (typeof pairStates)[number]

type At = string | undefined
const first = undefined as At
const nextOf = ({ next }: { readonly next?: string | undefined }): At => next
const from = (cursor: At) => (cursor === undefined ? {} : { cursor })
const given = (name: string, value: string) => (value === '' ? {} : { [name]: value })

/** Everything about the collation is asked anew after a judgement: one may move many. */
export const COLLATION = 'collation'

export const collationQuery = queryOptions({
  queryKey: [COLLATION, 'status'],
  queryFn: () => api.getCollation(),
})
export const pairsQuery = (state: PairState, register: string) =>
  infiniteQueryOptions({
    initialPageParam: first,
    getNextPageParam: nextOf,
    queryKey: [COLLATION, 'pairs', state, register],
    queryFn: ({ pageParam }) =>
      api.listCollationPairs({
        state,
        limit: 20,
        ...given('register', register),
        ...from(pageParam),
      }),
  })
export const pairQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: [COLLATION, 'pair', a, b],
    retry: false,
    // Each answer is a look that the subject sees: it is not asked for again by itself.
    staleTime: Infinity,
    queryFn: () => api.getCollationPair({ a, b }),
  })
export const clustersQuery = (register: string, q: string) =>
  infiniteQueryOptions({
    initialPageParam: first,
    getNextPageParam: nextOf,
    queryKey: [COLLATION, 'clusters', register, q],
    queryFn: ({ pageParam }) =>
      api.listClusters({
        limit: 20,
        ...given('register', register),
        ...given('q', q),
        ...from(pageParam),
      }),
  })
export const clusterQuery = (id: string) =>
  queryOptions({
    queryKey: [COLLATION, 'cluster', id],
    retry: false,
    staleTime: Infinity,
    queryFn: () => api.getCluster({ id }),
  })
export const trailQuery = infiniteQueryOptions({
  initialPageParam: first,
  getNextPageParam: nextOf,
  queryKey: [COLLATION, 'trail'],
  queryFn: ({ pageParam }) => api.listCollationTrail({ limit: 20, ...from(pageParam) }),
})
export const truthSpaceQuery = queryOptions({
  queryKey: [COLLATION, 'truth-space'],
  queryFn: () => api.getTruthSpace(),
})
