import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { sessionQuery, type Me } from '../../api/session.ts'

/** What happens once somebody is in: forget what the last one saw, go where they meant to go. */
export function useEntrance(): (me: Me) => Promise<void> {
  const queries = useQueryClient()
  const router = useRouter()
  const { next } = useSearch({ strict: false })
  return async (me) => {
    queries.clear()
    queries.setQueryData(sessionQuery.queryKey, me)
    await router.invalidate()
    if (next === undefined) await router.navigate({ to: '/' })
    else router.history.push(next.startsWith('/app') ? next : `/app${next}`)
  }
}
