import type { OutputOf, RawInputOf } from '@xinyong/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'

export type Agreement = OutputOf<'getAgreement'>
export type AgreementState = Agreement['state']
export type AgreementTerms = RawInputOf<'proposeAgreement'>
export type Deletion = OutputOf<'listDeletions'>['items'][number]
export type Copy = OutputOf<'myExchanges'>['items'][number]

export const myExchangesQuery = queryOptions({
  queryKey: ['my-exchanges'],
  queryFn: () => api.myExchanges(),
})
export const agreementQuery = (id: string) =>
  queryOptions({ queryKey: ['agreement', id], queryFn: () => api.getAgreement({ id }) })

export const agreementsQuery = (state: AgreementState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['agreements', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      api.listAgreements({
        limit: 50,
        ...(state === undefined ? {} : { state }),
        ...(pageParam === undefined ? {} : { cursor: pageParam }),
      }),
    getNextPageParam: ({ next }) => next,
  })

export const deletionsQuery = (state: Deletion['state']) =>
  infiniteQueryOptions({
    queryKey: ['deletions', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      api.listDeletions({
        state,
        limit: 50,
        ...(pageParam === undefined ? {} : { cursor: pageParam }),
      }),
    getNextPageParam: ({ next }) => next,
  })
