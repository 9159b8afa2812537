import type { Look, LookStore, Page } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { LookRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { decodeCursor, momentIn, pageOf } from './cursor.ts'
import { present } from './optional.ts'

export function lookStore(tx: Tx): LookStore {
  return {
    append: (looks) => append(tx, looks),
    ofSubject: (subject, cursor, limit, now) => ofSubject(tx, subject, cursor, limit, now),
    get: async (id) => {
      const [row] = await tx.sql<LookRow>('select * from look where id = $1', [id])
      return row && lookOf(row)
    },
  }
}

async function append(tx: Tx, looks: readonly Look[]): Promise<void> {
  if (looks.length === 0) return
  await tx.sql(
    `insert into look (id, at, what, subject_id, identifier_key, who, actor, purpose, activity, decision, entries, sealed_until)
     select l.id, l.at, l.what, l.subject, l."identifierKey", l.who, l.actor, l.purpose, l.activity, l.decision,
       array(select jsonb_array_elements_text(l.entries)), l."sealedUntil"
     from jsonb_to_recordset($1) as l (id text, at timestamptz, what text, subject text, "identifierKey" text, who text,
       actor text, purpose text, activity text, decision text, entries jsonb, "sealedUntil" timestamptz)`,
    [JSON.stringify(looks)],
  )
}

// Two indexed halves: looks at the subject, and looks at identifiers that turned out to be the subject's.
async function ofSubject(
  tx: Tx,
  subject: string,
  cursor: string | undefined,
  limit: number,
  now: Instant,
): Promise<Page<Look>> {
  const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, 2)
  const after = id === undefined ? '' : 'and (l.at, l.id) < ($3::timestamptz, $4)'
  const values = [subject, limit + 1, ...(id === undefined ? [] : [momentIn(at), id])]
  const rows = await tx.sql<LookRow>(
    `select * from (
       (select l.* from look l where l.subject_id = $1 ${after} order by l.at desc, l.id desc limit $2)
       union
       (select l.* from look l where l.identifier_key in (select key from subject_identifier where subject_id = $1)
          ${after} order by l.at desc, l.id desc limit $2)
     ) l order by at desc, id desc limit $2`,
    values,
  )
  return pageOf(
    rows,
    limit,
    (row) => (row.sealed_until !== null && row.sealed_until > now ? sealed(row) : lookOf(row)),
    (row) => [row.at, row.id],
  )
}

const lookOf = (row: LookRow): Look => ({
  id: row.id,
  at: row.at,
  what: row.what as Look['what'],
  who: row.who,
  actor: row.actor,
  purpose: row.purpose,
  entries: row.entries,
  ...present({
    subject: row.subject_id,
    identifierKey: row.identifier_key,
    activity: row.activity,
    decision: row.decision,
    sealedUntil: row.sealed_until,
  }),
})

// Charter 7: covert access counts, and its opening day is known; the rest waits for that day.
const sealed = (row: LookRow): Look => ({
  id: row.id,
  at: row.sealed_until!,
  what: row.what as Look['what'],
  who: '',
  actor: '',
  purpose: '',
  entries: [],
  sealedUntil: row.sealed_until!,
})
