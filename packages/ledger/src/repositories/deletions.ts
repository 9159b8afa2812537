import type { AgreementStore, DeletionNotice } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { decodeCursor, momentIn, pageOf } from './cursor.ts'
import { present } from './optional.ts'

type Part = 'putDeletions' | 'deletion' | 'deletions' | 'acknowledge' | 'toRemind' | 'reminded'

type DeletionRow = Omit<DeletionNotice, 'remindedAt' | 'acknowledgedAt'> & {
  readonly remindedAt: Instant | null
  readonly acknowledgedAt: Instant | null
}

const SELECT = `select id, agreement_id as agreement, entry_id as entry, pack, authority, subject_id as subject,
  recipient, why, told_at as "toldAt", due_at as "dueAt", reminders, reminded_at as "remindedAt",
  acknowledged_at as "acknowledgedAt" from deletion_notice`

const noticeOf = ({ remindedAt, acknowledgedAt, ...row }: DeletionRow): DeletionNotice => ({
  ...row,
  ...present({ remindedAt, acknowledgedAt }),
})

/** Deletions asked of recipients, until each has been acknowledged. */
export function deletionStore(tx: Tx): Pick<AgreementStore, Part> {
  return {
    putDeletions: async (notices) => {
      if (notices.length === 0) return
      await tx.sql(
        `insert into deletion_notice (id, agreement_id, entry_id, pack, authority, subject_id, recipient, why, told_at, due_at)
         select x.id, x.agreement, x.entry, x.pack, x.authority, x.subject, x.recipient, x.why, x."toldAt", x."dueAt"
         from jsonb_to_recordset($1) as x (id text, agreement text, entry text, pack text, authority text, subject text,
           recipient text, why text, "toldAt" timestamptz, "dueAt" timestamptz)`,
        [JSON.stringify(notices)],
      )
    },
    deletion: async (id) => {
      const [row] = await tx.sql<DeletionRow>(`${SELECT} where id = $1`, [id])
      return row && noticeOf(row)
    },
    deletions: async ({ state, agreement, subject, now, cursor, limit }) => {
      const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, 2)
      const rows = await tx.sql<DeletionRow>(
        `${SELECT}
         where ($1::text is null or $1 = case when acknowledged_at is not null then 'acknowledged'
                  when due_at <= $2 then 'overdue' else 'pending' end)
           and ($3::text is null or agreement_id = $3) and ($4::text is null or subject_id = $4)
           and ($5::timestamptz is null or (told_at, id) < ($5, $6))
         order by told_at desc, id desc limit $7`,
        [
          state ?? null,
          now,
          agreement ?? null,
          subject ?? null,
          id === undefined ? null : momentIn(at),
          id ?? null,
          limit + 1,
        ],
      )
      return pageOf(rows, limit, noticeOf, (row) => [row.toldAt, row.id])
    },
    acknowledge: async (id, at, by) => {
      await tx.sql(
        'update deletion_notice set acknowledged_at = $2, acknowledged_by = $3 where id = $1 and acknowledged_at is null',
        [id, at, by],
      )
    },
    toRemind: async (before, limit) =>
      (
        await tx.sql<DeletionRow>(
          `${SELECT} where acknowledged_at is null and due_at <= $3 and coalesce(reminded_at, told_at) <= $1
           order by due_at, id limit $2`,
          [before, limit, tx.now()],
        )
      ).map(noticeOf),
    reminded: async (id, at) => {
      await tx.sql(
        'update deletion_notice set reminders = reminders + 1, reminded_at = $2 where id = $1',
        [id, at],
      )
    },
  }
}
