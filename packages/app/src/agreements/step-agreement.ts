import { AppError } from '@xinyong/contract'
import { digestOf } from '../digest.ts'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { permissions } from '../policies/permissions.ts'
import type { Agreement, AgreementStep } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import { chaseDeletions } from './chase-deletions.ts'
import { presentAgreement } from './present-agreement.ts'
import { refuse } from './refuse.ts'

type Step = Exclude<AgreementStep['step'], 'propose'>
type Operation = 'approveAgreement' | 'suspendAgreement' | 'resumeAgreement' | 'endAgreement'

const steps: Readonly<
  Record<Step, { readonly from: readonly Agreement['state'][]; readonly to: Agreement['state'] }>
> = {
  approve: { from: ['proposed'], to: 'in-force' },
  suspend: { from: ['in-force'], to: 'suspended' },
  resume: { from: ['suspended'], to: 'in-force' },
  end: { from: ['proposed', 'in-force', 'suspended'], to: 'ended' },
}

/** What brings an agreement into effect needs two people: who approves did not propose, who resumes did not suspend. */
function refuseSamePerson(app: App, { history }: Agreement, step: Step, account: string): void {
  const first = step === 'approve' ? 'propose' : step === 'resume' ? 'suspend' : undefined
  if (first === undefined || history.findLast((one) => one.step === first)?.by !== account) return
  throw refuse(
    app,
    'exchange.four-eyes',
    {
      en: 'Another person than the one who took the step before must take this one.',
      zh: '须由另一人办理，不得与前一步骤的经办人相同。',
    },
    'CHARTER 1',
  )
}

function stepHandler<K extends Operation>(operation: K, step: Step): Handler<K> {
  const handler: Handler<Operation> = async (app, principal, input) => {
    authorise(principal, operation)
    const account = accountOf(principal)
    const role = account.roles.find((one) => permissions[operation].includes(one)) ?? 'officer'
    const after = await app.ledger.write(principal, async (tx) => {
      const before = await tx.agreements.getForUpdate(input.id)
      if (!before) throw new AppError('agreement/not-found', { id: input.id })
      if (before.authority !== account.authority)
        throw new AppError('access/forbidden', { rule: 'own authority' })
      if (before.version !== input.expectedVersion)
        throw new AppError('agreement/conflict', { version: before.version })
      if (!steps[step].from.includes(before.state))
        throw refuse(app, 'exchange.state', {
          en: `An agreement that is ${before.state} cannot be given this step.`,
          zh: '协议当前状态不允许此步骤。',
        })
      refuseSamePerson(app, before, step, account.account)
      const act = await tx.acts.appendGlobal(before.terms.schemes[0] ?? '', before.authority, {
        kind: 'agreement',
        by: { id: account.account, role: role },
        on: app.clock.today('Etc/UTC'),
        body: {
          agreement: before.id,
          step,
          terms: digestOf(before.terms),
          reasons: input.reasons,
        },
      })
      const taken: AgreementStep = {
        step,
        at: act.at,
        by: account.account,
        role,
        reasons: input.reasons,
        act: act.seq,
      }
      const next: Agreement = {
        ...before,
        state: steps[step].to,
        version: before.version + 1,
        history: [...before.history, taken],
      }
      await tx.agreements.put(next)
      app.events.acted(act)
      return next
    })
    // The ground for holding a copy is gone: recipients are told at once, not at the next turn of the job.
    if (step === 'end') await chaseDeletions(app)
    return presentAgreement(app, principal, after)
  }
  return handler
}

export const approveAgreement = stepHandler('approveAgreement', 'approve')
export const suspendAgreement = stepHandler('suspendAgreement', 'suspend')
export const resumeAgreement = stepHandler('resumeAgreement', 'resume')
export const endAgreement = stepHandler('endAgreement', 'end')
