import { AppError } from '@xinyong/contract'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { mayRead } from '../policies/case-access.ts'
import { changeCollation } from './change-collation.ts'
import { keptStep } from './kept-step.ts'
import { readyDesk } from './ready.ts'

/**
 * Unmerge: after an upheld objection the records leave the cluster for good. What had joined them, field by field, is kept
 * on the trail; judgements that contradict are lifted.
 */
export const separateRecords: Handler<'separateRecords'> = async (app, principal, input) => {
  authorise(principal, 'separateRecords')
  const account = accountOf(principal)
  const { id, records, reason, objection } = input
  const cluster = await (await readyDesk(app)).cluster(id)
  if (!cluster) throw new AppError('collation/no-such-cluster', { id })
  const within = new Set(cluster.records.map(({ key }) => key))
  if (!records.every((key) => within.has(key))) throw new AppError('collation/not-together')
  if (objection !== undefined) {
    const state = await app.ledger.read(principal, (tx) => tx.cases.get(objection))
    if (!state || !mayRead(account, state)) throw new AppError('case/not-found', { id: objection })
  }
  const { number } = await changeCollation(
    app,
    principal,
    { kind: 'separate', records },
    defined({ by: account.account, reason, objection }),
  )
  return keptStep(app, principal, number)
}
