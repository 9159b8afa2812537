import { AppError } from '@xinyong/contract'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { CollationRecord } from '../ports/collation.ts'
import type { Principal } from '../ports/principal.ts'
import { COLUMNS } from './desk.ts'
import { lookAtRecords } from './look-at-records.ts'
import { labelOf, namesOf, presentRecord, presentStep } from './present.ts'
import { readValues } from './read-numbers.ts'
import { readyDesk } from './ready.ts'

/** A cluster with where each value comes from. One that has ended is shown empty, with the trail that tells why. */
export const getCluster: Handler<'getCluster'> = async (app, principal, { id }) => {
  authorise(principal, 'getCluster')
  const cluster = await (await readyDesk(app)).cluster(id)
  const records = cluster?.records ?? []
  const steps = await app.ledger.read(principal, (tx) =>
    tx.collation.ofCluster(
      id,
      records.map(({ key }) => key),
    ),
  )
  if (!cluster && steps.length === 0) throw new AppError('collation/no-such-cluster', { id })
  await lookAtRecords(app, principal, records)
  const nameOf = await namesOf(app, steps)
  return {
    id,
    records: records.map((record) => presentRecord(app, record)),
    fields: Object.keys(COLUMNS).flatMap((field) => {
      const values = valuesOf(principal, field, records)
      return values.length === 0 ? [] : [{ field, label: labelOf(field), values }]
    }),
    trail: steps.map((step) => presentStep(within(step, id, records), nameOf)),
  }
}

function valuesOf(principal: Principal, field: string, records: readonly CollationRecord[]) {
  const held = new Map<string, string[]>()
  for (const record of records)
    for (const value of readValues(principal, field, record, record.shown[field] ?? []))
      held.set(value, [...(held.get(value) ?? []), record.key])
  return [...held].map(([value, from]) => ({ value, records: from }))
}

type Step = Parameters<typeof presentStep>[0]

/** A batch changes many clusters at once: of those only what touches this one. */
function within(step: Step, id: string, records: readonly CollationRecord[]): Step {
  if (step.kind !== 'found') return step
  const own = new Set(records.map(({ key }) => key))
  const touches = (state: Step['before'][number]): boolean =>
    state.id === id || state.records.some((key) => own.has(key))
  return { ...step, before: step.before.filter(touches), after: step.after.filter(touches) }
}
