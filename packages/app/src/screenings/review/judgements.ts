import { AppError, type OutputOf } from '@xinyong/contract'
import { defined } from '../../defined.ts'
import type { Handler } from '../../handler.ts'
import { authorise } from '../../policies/authorise.ts'
import type { Judgement } from '../../ports/review.ts'
import { personOf } from './person.ts'

function present(judgement: Judgement): OutputOf<'revokeJudgement'> {
  const { id, verdict, reason, by, at, reference, asked, name, entity, registers } = judgement
  const { match, revoked } = judgement
  return {
    id,
    verdict,
    reason,
    by: by.label,
    at,
    asked,
    name,
    entity,
    registers: [...registers],
    ...(reference === undefined ? {} : { reference }),
    ...(match === undefined ? {} : { match }),
    ...(revoked === undefined
      ? {}
      : { revoked: { at: revoked.at, by: revoked.by.label, reason: revoked.reason } }),
  }
}

export const listJudgements: Handler<'listJudgements'> = async (app, principal, input) => {
  authorise(principal, 'listJudgements')
  const { state, cursor, limit } = input
  const page = await app.ledger.read(principal, (tx) =>
    tx.review.judgements(defined({ state, cursor, limit })),
  )
  return defined({ items: page.items.map(present), next: page.next })
}

/** Takes a judgement back. It stays on record, with who revoked it and why. */
export const revokeJudgement: Handler<'revokeJudgement'> = async (app, principal, input) => {
  authorise(principal, 'revokeJudgement')
  const { id, reason } = input
  const saved = await app.ledger.write(principal, async (tx) => {
    const { account, label } = await personOf(tx, principal)
    const held = await tx.review.judgement(id)
    if (held === undefined) throw new AppError('screening/no-such-judgement', { id })
    if (held.revoked !== undefined) throw new AppError('screening/revoked')
    const next = { ...held, revoked: { at: app.clock.now(), by: { account, label }, reason } }
    await tx.review.putJudgement(next)
    await tx.review.setDueBy(next.party, next.fingerprint)
    return next
  })
  return present(saved)
}
