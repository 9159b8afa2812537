import { AppError } from '@xinyong/contract'
import type { Actor, CaseState } from '@xinyong/procedure'
import { actorsOn } from '../policies/case-access.ts'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal } from '../ports/principal.ts'
import { presentCase, type CaseShown } from '../presenters/case.ts'
import { rulesOfCase } from '../rules.ts'
import { roleTitles } from '../words/cases.ts'
import { earlierExits } from './earlier-exits.ts'
import { systemRead } from './system-read.ts'

/** A case as one account sees it. Whether it may see it has been decided. */
export async function viewCase(
  app: App,
  principal: AccountPrincipal,
  state: CaseState,
): Promise<CaseShown> {
  const found = await systemRead(app, async (tx) => {
    const acts = await tx.acts.ofCase(state.id)
    const ids = [...new Set(acts.map(({ by }) => by.id))]
    const accounts = new Map<string, string>()
    for (const id of ids) {
      const account = await tx.accounts.get(id)
      if (account) accounts.set(id, account.displayName)
    }
    const subject = await tx.subjects.get(state.subject)
    return { acts, accounts, subject, earlier: await earlierExits(tx, state) }
  })
  if (!found.subject) throw new AppError('subject/not-found', { id: state.subject })
  const nameOf = (actor: Actor): string => found.accounts.get(actor.id) ?? roleTitles[actor.role].en
  const actors = actorsOn(principal, state)
  return presentCase(rulesOfCase(app, state), state, {
    acts: found.acts,
    subject: found.subject,
    // An overseer acts on nothing: every act is shown with the reason why.
    actors: actors.length > 0 ? actors : [{ id: principal.account, role: 'overseer' }],
    nameOf,
    context: { earlier: found.earlier },
  })
}
