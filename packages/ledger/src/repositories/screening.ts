import type { ScreeningSource, ScreeningStore } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { CARD, entryRowOf } from './entry-rows.ts'
import type { CardRow, JoinedEntryRow } from './entry-rows.ts'
import { present } from './optional.ts'

interface SourceRow extends JoinedEntryRow {
  readonly changed_at: Instant
  readonly record: ScreeningSource['record'] | null
  readonly first_seen: Instant | null
}

interface PastRow extends SourceRow {
  /** The card of the subject as it was then, where it has changed since. */
  readonly was: CardRow | null
}

const sourceOf = (row: SourceRow): ScreeningSource => {
  const { entry, subject, identifierKeys } = entryRowOf(row)
  return {
    entry,
    subject,
    identifierKeys,
    changedAt: row.changed_at,
    ...present({ record: row.record, firstSeen: row.first_seen }),
  }
}

/** What screening searches. */
export function screeningStore(tx: Tx): ScreeningStore {
  return {
    subjects: async (after, limit) =>
      (
        await tx.sql<{ id: string }>(
          `select distinct subject_id as id from entry
           where upper_inf(recorded) and public and subject_id > $1 order by subject_id limit $2`,
          [after, limit],
        )
      ).map(({ id }) => id),
    sourcesOf: async (subjects) => {
      if (subjects.length === 0) return []
      const rows = await tx.sql<SourceRow>(
        `select e.body, e.seq, lower(e.recorded) as changed_at, m.record, m.first_seen, ${CARD}
         from entry e join subject s on s.id = e.subject_id
         left join mirror_record m on m.subject_id = e.subject_id and m.case_id = e.case_id
         where upper_inf(e.recorded) and e.public and e.subject_id = any ($1)`,
        [subjects],
      )
      return rows.map(sourceOf)
    },
    sourcesAsOf: async (subjects, seq) => {
      if (subjects.length === 0) return []
      const rows = await tx.sql<PastRow>(AS_OF, [subjects, seq])
      return rows.map(({ was, ...row }) => sourceOf({ ...row, ...was }))
    },
    changedAfter: async (seq, most) => {
      const changed = await tx.sql<{ id: string }>(
        `select subject_id as id from entry where upper_inf(recorded) and seq > $1
         union select subject_id from entry where not upper_inf(recorded) and seq > $1
         union select subject_id from subject_version where ended_seq > $1
         union select subject_id from mirror_record_version where ended_seq > $1 limit $2`,
        [seq, most],
      )
      const subjects = changed.map(({ id }) => id)
      const entries = await tx.sql<{ id: string }>(
        `select id from entry where upper_inf(recorded) and subject_id = any ($1)
         union select id from entry where not upper_inf(recorded) and subject_id = any ($1)`,
        [subjects],
      )
      return { subjects, entries: entries.map(({ id }) => id) }
    },
  }
}

// Of an entry the last version written until then; of card and record the first that ended later, else today's.
const AS_OF = `
  with version as (
    select * from entry where upper_inf(recorded) and subject_id = any ($1) and seq <= $2
    union all
    select * from entry where not upper_inf(recorded) and subject_id = any ($1) and seq <= $2
  ), last as (select distinct on (id) * from version order by id, seq desc, lower(recorded) desc)
  select e.body, e.seq, lower(e.recorded) as changed_at, ${CARD}, c.card as was,
    case when o.first_seen is null then m.record else o.record end as record,
    coalesce(o.first_seen, m.first_seen) as first_seen
  from last e join subject s on s.id = e.subject_id
  left join lateral (
    select card from subject_version v where v.subject_id = e.subject_id and v.ended_seq > $2
    order by v.ended_seq, v.written, v.id limit 1) c on true
  left join lateral (
    select record, first_seen from mirror_record_version v
    where v.subject_id = e.subject_id and v.case_id = e.case_id and v.ended_seq > $2
    order by v.ended_seq, v.written, v.id limit 1) o on true
  left join mirror_record m on m.subject_id = e.subject_id and m.case_id = e.case_id
  where e.public`
