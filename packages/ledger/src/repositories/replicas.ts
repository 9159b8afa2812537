import type { AgreementStore, Replica } from '@xinyong/app'
import type { Tx } from '../tx.ts'

type Part = 'replicas' | 'putReplicas' | 'unrecalled' | 'recipientsOf'

const COLUMNS = `r.agreement_id as agreement, r.entry_id as entry, r.pack, r.authority, r.subject_id as subject,
  r.given_at as "givenAt", r.last_given_at as "lastGivenAt", r.expires`

/** What recipients hold, and what they should no longer hold. */
export function replicaStore(tx: Tx): Pick<AgreementStore, Part> {
  return {
    replicas: ({ agreement, entries, subject }) =>
      tx.sql<Replica>(
        `select ${COLUMNS} from replica r
         where ($1::text is null or r.agreement_id = $1) and ($2::text[] is null or r.entry_id = any ($2))
           and ($3::text is null or r.subject_id = $3)
         order by r.given_at desc, r.entry_id`,
        [agreement ?? null, entries ?? null, subject ?? null],
      ),
    putReplicas: async (replicas) => {
      if (replicas.length === 0) return
      await tx.sql(
        `insert into replica (agreement_id, entry_id, pack, authority, subject_id, given_at, last_given_at, expires)
         select x.agreement, x.entry, x.pack, x.authority, x.subject, x."givenAt", x."lastGivenAt", x.expires
         from jsonb_to_recordset($1) as x (agreement text, entry text, pack text, authority text, subject text,
           "givenAt" timestamptz, "lastGivenAt" timestamptz, expires date)
         on conflict (agreement_id, entry_id) do update set last_given_at = excluded.last_given_at,
           expires = excluded.expires`,
        [JSON.stringify(replicas)],
      )
    },
    // A source that has ended by an act, by its term, or with its agreement; or a copy whose own time has run.
    unrecalled: async (on, limit) => {
      const rows = await tx.sql<Replica & { readonly recipient: string; readonly why: string }>(
        `select ${COLUMNS}, a.recipient,
           coalesce(e.body #>> '{exit,how}', 'expired') as why
         from replica r
         join agreement a on a.id = r.agreement_id
         left join entry e on e.id = r.entry_id and upper_inf(e.recorded)
         where not exists (
             select from deletion_notice d where d.agreement_id = r.agreement_id and d.entry_id = r.entry_id
               and d.told_at >= r.last_given_at)
           and (r.expires <= $1::date or a.state = 'ended' or upper(a.valid) <= $1::date
                or e.id is null or e.body ? 'exit' or (not isempty(e.effective) and upper(e.effective) <= $1::date))
         order by r.expires, r.entry_id limit $2`,
        [on, limit],
      )
      return rows.map(({ recipient, why, ...replica }) => ({ replica, recipient, why }))
    },
    recipientsOf: (entry) =>
      tx.sql(
        `select agreement_id as agreement, recipient, pack, authority, subject_id as subject from recipients_of($1)`,
        [entry],
      ),
  }
}
