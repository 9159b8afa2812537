import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from './client.ts'

export const myFileQuery = queryOptions({ queryKey: ['my-file'], queryFn: () => api.myFile() })

export const myLooksQuery = infiniteQueryOptions({
  queryKey: ['my-looks'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    api.myLooks({ limit: 25, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
  getNextPageParam: ({ next }) => next,
})
