import { AppError } from '@xinyong/contract'
import { digestOf } from '../digest.ts'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import type { Agreement } from '../ports/agreements.ts'
import { presentAgreement } from './present-agreement.ts'
import { readTerms } from './terms.ts'

/** An agreement as proposed: it has no effect. The act is in the log before anybody approves it. */
export const proposeAgreement: Handler<'proposeAgreement'> = async (app, principal, input) => {
  authorise(principal, 'proposeAgreement')
  const account = accountOf(principal)
  const { authority } = account
  if (authority === undefined) throw new AppError('access/forbidden', { rule: 'own authority' })
  const terms = readTerms(app, input)
  const id = app.ids.id()
  const made = await app.ledger.write(principal, async (tx): Promise<Agreement> => {
    const act = await tx.acts.appendGlobal(terms.schemes[0] ?? '', authority, {
      kind: 'agreement',
      by: { id: account.account, role: 'officer' },
      on: app.clock.today('Etc/UTC'),
      body: { agreement: id, step: 'propose', terms: digestOf(terms) },
    })
    const agreement: Agreement = {
      id,
      authority,
      state: 'proposed',
      version: 1,
      terms,
      history: [
        { step: 'propose', at: act.at, by: account.account, role: 'officer', act: act.seq },
      ],
      createdAt: act.at,
    }
    await tx.agreements.put(agreement)
    app.events.acted(act)
    return agreement
  })
  return presentAgreement(app, principal, made)
}
