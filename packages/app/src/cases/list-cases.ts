import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { presentCaseSummary } from '../presenters/case-summary.ts'
import { defined } from '../defined.ts'
import { rulesOfCase } from '../rules.ts'

/** The queue of the account's own authority; an overseer's is of all. */
export const listCases: Handler<'listCases'> = async (app, principal, input) => {
  authorise(principal, 'listCases')
  const account = accountOf(principal)
  const overseer = account.roles.includes('overseer')
  if (!overseer && account.authority === undefined)
    throw new AppError('access/forbidden', { rule: 'own authority' })
  return app.ledger.read(principal, async (tx) => {
    const page = await tx.cases.list(
      defined({
        pack: input.pack,
        authority: overseer ? undefined : account.authority,
        stage: input.stage,
        dueBefore: input.dueBefore as PlainDate | undefined,
        cursor: input.cursor,
        limit: input.limit,
        sort: input.sort,
      }),
    )
    const items = []
    for (const state of page.items) {
      const subject = await tx.subjects.get(state.subject)
      // A pack that was taken away leaves its cases in the register but nothing to read them by.
      if (!subject || !app.packs.get(state.pack)) continue
      items.push(presentCaseSummary(rulesOfCase(app, state), state, subject))
    }
    return defined({ items, next: page.next, total: page.total })
  })
}
