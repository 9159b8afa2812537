import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { THRESHOLD } from './desk.ts'
import { lookAtRecords } from './look-at-records.ts'
import { isInForce, judgementOf, labelOf, namesOf, presentRecord } from './present.ts'
import { readValues } from './read-numbers.ts'
import { readyDesk } from './ready.ts'

/** Two records with the evidence for and against, field by field. */
export const getCollationPair: Handler<'getCollationPair'> = async (app, principal, { a, b }) => {
  authorise(principal, 'getCollationPair')
  const pair = a === b ? undefined : await (await readyDesk(app)).pair(a, b)
  if (!pair) throw new AppError('collation/no-such-record')
  await lookAtRecords(app, principal, [pair.a, pair.b])
  const steps = await app.ledger.read(principal, (tx) => tx.collation.ofPair(a, b))
  const nameOf = await namesOf(app, steps)
  const { prior, fields, total, sentence } = pair.explanation
  return {
    a: presentRecord(app, pair.a),
    b: presentRecord(app, pair.b),
    clusterOfA: pair.clusterOfA,
    clusterOfB: pair.clusterOfB,
    prior,
    fields: fields.map((one) => ({
      ...one,
      label: labelOf(one.field),
      left: readValues(principal, one.field, pair.a, one.left),
      right: readValues(principal, one.field, pair.b, one.right),
    })),
    total,
    threshold: THRESHOLD,
    sentence,
    judgements: steps.filter(isInForce).flatMap((step) => judgementOf(step, nameOf) ?? []),
  }
}
