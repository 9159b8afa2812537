import { useQuery } from '@tanstack/react-query'
import { packsQuery } from '../../api/cases.ts'
import { hasRole, isOfAuthority, type Me } from '../../api/session.ts'
import type { Runs } from './nav-items.ts'

/** Points and scores are the matter of whoever runs one; the others are not shown an empty desk. */
export function useRuns(me: Me): Runs {
  const overseer = hasRole(me, 'overseer')
  const official = hasRole(me, 'officer', 'reviewer', 'registrar') || overseer
  const packs = useQuery({ ...packsQuery, enabled: official })
  const runs = (kind: string): boolean =>
    packs.data?.items.some(
      (pack) =>
        pack.kind === kind &&
        pack.use === 'operate' &&
        (overseer || isOfAuthority(me, pack.authority)),
    ) ?? false
  return { points: runs('points'), score: runs('score') }
}
