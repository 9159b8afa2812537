import type { App } from '../ports/app.ts'
import type { CollationOrder, CollationRecord } from '../ports/collation.ts'
import { changeCollation } from './change-collation.ts'
import { deskOf, foundOnce, readyDesk } from './ready.ts'
import { isCollated, recordsOf } from './records.ts'

const SYSTEM = { kind: 'system', job: 'collation' } as const
/** More changes than this are quicker done as one batch. */
const MOST_ONE_BY_ONE = 300

const REASON: Readonly<Record<'add' | 'correct' | 'withdraw', string>> = {
  add: '新列入登记册 · Entered on a register',
  correct: '登记册内容变更 · Changed on its register',
  withdraw: '已不在公开登记册 · No longer on a public register',
}

/** Brings the collation up to the acts of the registers; gives the number of records that came, changed or went. */
export async function followRegisters(app: App): Promise<number> {
  const desk = await readyDesk(app)
  const status = await desk.status()
  if (!status) return 0
  const { orders, seq } = await app.ledger.read(SYSTEM, async (tx) => {
    const seq = await tx.acts.lastSeq()
    if (seq === status.seq) return { orders: [], seq }
    const rows = []
    for await (const row of tx.entries.changedSince(status.seq)) rows.push(row)
    const records = await recordsOf(tx, rows)
    const held = await desk.records(records.map(({ key }) => key))
    return {
      seq,
      orders: rows.flatMap((row, at) => orderFor(isCollated(app, row), records[at]!, held[at])),
    }
  })
  const returns = await app.ledger.read(SYSTEM, async (tx) => {
    for (const order of orders)
      if (order.kind === 'add' && (await tx.collation.isJudged(order.record.key))) return true
    return false
  })
  // Who comes back finds the judgements again, and the batch binds them.
  if (returns || orders.length > MOST_ONE_BY_ONE) await foundOnce(app, deskOf(app))
  else
    for (const order of orders)
      await changeCollation(app, SYSTEM, order, { by: 'system', reason: REASON[order.kind] })
  await desk.reach({ seq })
  return orders.length
}

type Change = Extract<CollationOrder, { readonly kind: 'add' | 'correct' | 'withdraw' }>

function orderFor(
  isHere: boolean,
  record: CollationRecord,
  held: CollationRecord | undefined,
): readonly Change[] {
  if (!isHere) return held ? [{ kind: 'withdraw', key: record.key }] : []
  if (!held) return [{ kind: 'add', record }]
  return JSON.stringify(record) === JSON.stringify(held) ? [] : [{ kind: 'correct', record }]
}
