import { AppError } from '@xinyong/contract'
import { decide, type Actor } from '@xinyong/procedure'
import { record } from '../cases/record.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { rulesOfCase } from '../rules.ts'
import { answerCheck, type CheckShown } from './answer.ts'
import { latestEditions } from './editions.ts'
import type { Question } from './question.ts'

function redeemer(principal: Principal): Actor {
  if (principal.kind === 'key') return { id: principal.key, role: 'relying-party' }
  if (principal.kind === 'account' && principal.roles.includes('relying-party'))
    return { id: principal.account, role: 'relying-party' }
  throw new AppError('token/not-usable', { reason: 'only a relying party lets an act pass' })
}

/**
 * The relying party lets the exempted act pass: answer, look and the spending of the token are one transaction, so that
 * a token is spent exactly once and never without its look. It is spent only if nothing else stands against the act.
 */
export async function redeemToken(
  app: App,
  principal: Principal,
  question: Question,
  token: string,
): Promise<CheckShown> {
  const by = redeemer(principal)
  const { identifier, asked, match } = question
  if (identifier === undefined || match !== 'identifier' || asked.asOf || asked.knownAt)
    throw new AppError('token/not-usable', {
      reason: 'it needs the subject’s identifier and is used now',
    })
  const identifierKey = app.identifierKeys.keyOf(identifier)
  // Kept from here on, so that the transaction needs no second connection.
  await latestEditions(app)
  const answer = await app.ledger.write(principal, async (tx) => {
    const effective = app.clock.today('Etc/UTC')
    const find = () => tx.entries.byIdentifierKeys([identifierKey], { effective })
    const holder = (await find()).find(({ entry }) =>
      entry.tokens.some((one) => one.token === token),
    )
    const state = holder && (await tx.cases.getForUpdate(holder.entry.caseId))
    if (!state) throw new AppError('token/not-usable', { reason: 'there is no such token' })
    // Read again under the lock: somebody may have spent it meanwhile.
    const rows = await find()
    const seq = await tx.acts.lastSeq()
    const found = await answerCheck(app, principal, question, { rows, seq, identifierKey })
    const body = { token, activity: asked.activity, check: found.look.id }
    const { rules, today } = rulesOfCase(app, state)
    const decision = decide(rules, state, { kind: 'redeem', by, body }, today)
    if (!decision.ok)
      throw new AppError(
        'token/not-usable',
        { reason: decision.refusal.message.en },
        decision.refusal,
      )
    await tx.looks.append([found.look])
    if (found.answer.decision === 'permit') await record(app, tx, state, decision.acts)
    return found.answer
  })
  await app.standing?.catchUp()
  return answer
}
