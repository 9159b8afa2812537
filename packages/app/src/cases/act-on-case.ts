import { AppError } from '@xinyong/contract'
import { decide, type Actor, type CaseState, type Context, type Decision } from '@xinyong/procedure'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { actorsOn, mayRead } from '../policies/case-access.ts'
import { enqueueMail } from '../notices/enqueue-mail.ts'
import type { App } from '../ports/app.ts'
import type { AccountPrincipal } from '../ports/principal.ts'
import { rulesOfCase } from '../rules.ts'
import { viewCase } from './case-view.ts'
import { commandOf, type ActAsked } from './command.ts'
import { earlierExits } from './earlier-exits.ts'
import { record, refused } from './record.ts'
import { systemRead } from './system-read.ts'

/** Only a proposal asks how earlier cases ended. */
async function contextOf(app: App, asked: ActAsked, state: CaseState): Promise<Context> {
  if (asked.kind !== 'propose') return {}
  return { earlier: await systemRead(app, (tx) => earlierExits(tx, state)) }
}

/** The law's answer in the office that it allows; else the refusal that says most (not the one about the office). */
function ask(
  app: App,
  state: CaseState,
  asked: ActAsked,
  actors: readonly Actor[],
  context: Context,
): Decision | undefined {
  const { rules, today } = rulesOfCase(app, state)
  const answers = actors.map((actor) =>
    decide(rules, state, commandOf(asked, actor, app.ids), today, undefined, context),
  )
  return (
    answers.find((answer) => answer.ok) ??
    answers.find((answer) => !answer.ok && answer.refusal.rule !== 'procedure.role') ??
    answers[0]
  )
}

async function visible(app: App, account: AccountPrincipal, id: string): Promise<CaseState> {
  const state = await app.ledger.read(account, (tx) => tx.cases.get(id))
  if (!state || !mayRead(account, state)) throw new AppError('case/not-found', { id })
  return state
}

/** One official step, in one transaction: what the law says of the case as it stands under the lock is what is written. */
export const actOnCase: Handler<'actOnCase'> = async (app, principal, input) => {
  authorise(principal, 'actOnCase')
  const account = accountOf(principal)
  const seen = await visible(app, account, input.id)
  const context = await contextOf(app, input.act, seen)
  const after = await app.ledger.write(principal, async (tx) => {
    const state = await tx.cases.getForUpdate(input.id)
    if (!state) throw new AppError('case/not-found', { id: input.id })
    if (state.version !== input.expectedVersion)
      throw new AppError('case/conflict', { version: state.version })
    const decision = ask(app, state, input.act, actorsOn(account, state), context)
    if (!decision) throw new AppError('access/forbidden', { rule: 'own authority, own file' })
    if (!decision.ok) throw refused(app, rulesOfCase(app, state).rules, decision.refusal)
    // The mail server's answer is the proof of dispatch: the act is written when it has come.
    if (input.act.kind === 'serve' && input.act.send) {
      await enqueueMail(app, tx, state, input.act, account.account)
      return state
    }
    return record(app, tx, state, decision.acts)
  })
  await app.standing?.catchUp()
  return viewCase(app, account, after)
}
