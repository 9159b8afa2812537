import type { OutputOf } from '@xinyong/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './client.ts'

export type Me = OutputOf<'whoAmI'>

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => api.whoAmI(),
  staleTime: 60_000,
})

/** Who is signed in; every screen below the shell may rely on it. */
export function useMe(): Me {
  return useSuspenseQuery(sessionQuery).data
}

export function hasRole(me: Me, ...roles: readonly string[]): boolean {
  return me.account?.roles.some((role) => roles.includes(role)) ?? false
}
