import type { Act, CaseState, Entry } from '@xinyong/procedure'
import type { Tx } from '../tx.ts'

/** Writes the projections of one case anew. Recorded time goes on: what the register wrongly said stays in history. */
export async function repairCase(
  tx: Tx,
  state: CaseState,
  entry: Entry | undefined,
  acts: readonly Act[],
): Promise<void> {
  const seq = acts.at(-1)!.seq
  await tx.sql(
    `insert into case_file (id, pack, authority, subject_id, stage, version, governing_date, opened_on, state, term_ends)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (id) do update set pack = excluded.pack, authority = excluded.authority, subject_id = excluded.subject_id,
       stage = excluded.stage, version = excluded.version, governing_date = excluded.governing_date,
       opened_on = excluded.opened_on, state = excluded.state, term_ends = excluded.term_ends`,
    [
      state.id,
      state.pack,
      state.authority,
      state.subject,
      state.stage,
      state.version,
      state.governingDate,
      state.openedOn,
      JSON.stringify(state),
      state.exit ? null : (entry?.to ?? null),
    ],
  )
  const now = tx.now()
  await tx.sql(
    `update entry set recorded = tstzrange(lower(recorded), greatest($2::timestamptz, lower(recorded) + interval '1 millisecond'))
     where case_id = $1 and upper_inf(recorded)`,
    [state.id, now],
  )
  if (entry !== undefined) {
    await tx.sql(
      `insert into entry (id, case_id, pack, authority, subject_id, ground, effective, recorded, public, body, seq)
       values ($1, $2, $3, $4, $5, $6, $7,
         tstzrange(greatest($8::timestamptz, (select max(upper(recorded)) from entry where id = $1)), null), $9, $10, $11)`,
      [
        entry.id,
        entry.caseId,
        entry.pack,
        entry.authority,
        entry.subject,
        entry.ground,
        entry.from ? `[${entry.from},${entry.to ?? ''})` : 'empty',
        now,
        entry.public,
        JSON.stringify(entry),
        seq,
      ],
    )
  }
  if (state.mirror !== undefined) {
    await tx.sql('update mirror_record set record = $2 where case_id = $1', [
      state.id,
      state.exit === undefined && state.mirror.record ? JSON.stringify(state.mirror.record) : null,
    ])
  }
}
