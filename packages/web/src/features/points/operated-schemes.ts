import type { OutputOf } from '@xinyong/contract'
import { hasRole, isOfAuthority, type Me } from '../../api/session.ts'

type Pack = OutputOf<'listPacks'>['items'][number]

/** Points schemes that somebody may look into: those of the own authority, and for overseers all that are run. */
export function operatedSchemes(packs: readonly Pack[], me: Me): readonly Pack[] {
  const run = packs.filter(({ kind, use }) => kind === 'points' && use === 'operate')
  if (hasRole(me, 'overseer')) return run
  return run.filter(({ authority }) => isOfAuthority(me, authority))
}
