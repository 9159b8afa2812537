import type { ActReader, ActWriter } from '@xinyong/app'
import type { Act } from '@xinyong/procedure'
import { appendActs, appendGlobalAct } from '../acts/append.ts'
import { db } from '../schema/db.ts'
import type { ActRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'

export const actOf = (row: ActRow): Act =>
  ({
    seq: row.seq,
    caseId: row.case_id,
    caseSeq: row.case_seq,
    pack: row.pack,
    authority: row.authority,
    kind: row.kind,
    by: { id: row.actor_id, role: row.actor_role },
    on: row.effective_on,
    at: row.recorded_at,
    // Erased: the act still counts, what it said is gone.
    body: row.body ?? {},
  }) as Act

export function actReader(tx: Tx): ActReader {
  const acts = db.selectFrom('act').selectAll()
  return {
    ofCase: async (caseId) =>
      (await tx.all(acts.where('case_id', '=', caseId).orderBy('case_seq'))).map(actOf),
    bySeq: async (seq) => {
      const row = await tx.first(acts.where('seq', '=', seq))
      return row && actOf(row)
    },
    after: async (seq, limit) =>
      (await tx.all(acts.where('seq', '>', seq).orderBy('seq').limit(limit))).map(actOf),
    lastSeq: async () => {
      const [head] = await tx.sql<{ seq: number }>('select seq from act_head')
      return head!.seq
    },
  }
}

export function actWriter(tx: Tx): ActWriter {
  return {
    append: (batch) => appendActs(tx, [batch]),
    appendMany: (batches) => appendActs(tx, batches),
    appendGlobal: async (pack, authority, draft) => {
      const act = await appendGlobalAct(tx, pack, authority, draft)
      if (draft.kind === 'erase') await tx.sql('select erase_acts($1)', [draft.body.acts])
      return act
    },
  }
}
