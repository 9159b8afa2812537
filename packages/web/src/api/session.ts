import type { OutputOf } from '@xinyong/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api } from './client.ts'
import type { Text } from '../i18n/locale.tsx'

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

/** An authority is one name in two languages; an account writes it `English | 中文`, or once where one name stands for both. */
export function isOfAuthority(me: Me, { en, zh }: Text): boolean {
  const own = me.account?.authority
  return own !== undefined && (own === `${en} | ${zh}` || (en === zh && own === en))
}
