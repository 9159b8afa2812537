import type { Agreement } from '../../api/exchanges.ts'
import { hasRole, isOfAuthority, type Me } from '../../api/session.ts'

export type Step = 'approve' | 'suspend' | 'resume' | 'end'

const steps: Readonly<
  Record<Step, { readonly from: readonly Agreement['state'][]; readonly roles: readonly string[] }>
> = {
  approve: { from: ['proposed'], roles: ['decider', 'superior'] },
  suspend: { from: ['in-force'], roles: ['officer', 'decider', 'superior'] },
  resume: { from: ['suspended'], roles: ['decider', 'superior'] },
  end: { from: ['proposed', 'in-force', 'suspended'], roles: ['officer', 'decider', 'superior'] },
}

/** What somebody may try now. Whether another person must do it is for the server to say. */
export function stepsOpen(me: Me, agreement: Agreement): readonly Step[] {
  if (!isOfAuthority(me, agreement.authority)) return []
  return (['approve', 'suspend', 'resume', 'end'] as const).filter(
    (step) => steps[step].from.includes(agreement.state) && hasRole(me, ...steps[step].roles),
  )
}
