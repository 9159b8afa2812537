import type { ScreeningSource, ScreeningStore } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { CARD, entryRowOf } from './entry-rows.ts'
import type { JoinedEntryRow } from './entry-rows.ts'
import { present } from './optional.ts'

interface SourceRow extends JoinedEntryRow {
  readonly changed_at: Instant
  readonly record: ScreeningSource['record'] | null
  readonly first_seen: Instant | null
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
      return rows.map((row) => {
        const { entry, subject, identifierKeys } = entryRowOf(row)
        return {
          entry,
          subject,
          identifierKeys,
          changedAt: row.changed_at,
          ...present({ record: row.record, firstSeen: row.first_seen }),
        }
      })
    },
  }
}
