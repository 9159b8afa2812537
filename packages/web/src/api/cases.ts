import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { WorkSearch } from '../routes/search.ts'
import { api } from './client.ts'

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: () => api.getCase({ id }) })

/** The queue, page after page; the server puts the nearest clock first. */
export const casesQuery = (search: WorkSearch, today: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', search, today],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      api.listCases({
        limit: 50,
        ...(search.pack === undefined ? {} : { pack: search.pack }),
        ...(search.stage === undefined ? {} : { stage: search.stage }),
        ...(search.overdue === true ? { dueBefore: today } : {}),
        ...(search.sort === undefined ? {} : { sort: search.sort }),
        ...(pageParam === undefined ? {} : { cursor: pageParam }),
      }),
    getNextPageParam: ({ next }) => next,
  })

export const packsQuery = queryOptions({
  queryKey: ['packs'],
  queryFn: () => api.listPacks(),
  staleTime: 600_000,
})
