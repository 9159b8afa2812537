import type { Agreement, AgreementCounts, AgreementStore, EntryRow } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { decodeCursor, momentIn, pageOf } from './cursor.ts'
import { deletionStore } from './deletions.ts'
import { ENTRY_ROWS, entryRowOf } from './entry-rows.ts'
import type { JoinedEntryRow } from './entry-rows.ts'
import { replicaStore } from './replicas.ts'

interface AgreementRow {
  readonly body: Agreement
}

export function agreementStore(tx: Tx): AgreementStore {
  const get = async (id: string, lock = ''): Promise<Agreement | undefined> => {
    const [row] = await tx.sql<AgreementRow>(`select body from agreement where id = $1 ${lock}`, [
      id,
    ])
    return row?.body
  }
  return {
    get: (id) => get(id),
    getForUpdate: (id) => get(id, 'for update'),
    list: async ({ state, on, cursor, limit }) => {
      const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, 2)
      const rows = await tx.sql<AgreementRow>(
        `select body from agreement
         where ($1::text is null
                or case when state <> 'ended' and upper(valid) <= $2::date then 'expired' else state end = $1)
           and ($3::timestamptz is null or (created_at, id) < ($3, $4))
         order by created_at desc, id desc limit $5`,
        [state ?? null, on, id === undefined ? null : momentIn(at), id ?? null, limit + 1],
      )
      return pageOf(
        rows,
        limit,
        ({ body }) => body,
        ({ body }) => [body.createdAt, body.id],
      )
    },
    ofKey: async (key, on) =>
      (
        await tx.sql<AgreementRow>(
          `select body from agreement
           where keys @> array[$1] and state = 'in-force' and valid @> $2::date order by id`,
          [key, on],
        )
      ).map(({ body }) => body),
    put: (agreement) => put(tx, agreement),
    counts: (ids, now) => counts(tx, ids, now),
    changes: async (packs, since, limit): Promise<readonly EntryRow[]> =>
      (
        await tx.sql<JoinedEntryRow>(
          `${ENTRY_ROWS} where upper_inf(e.recorded) and e.pack = any ($1) and e.seq > $2
           order by e.seq, e.id limit $3`,
          [packs, since, limit],
        )
      ).map(entryRowOf),
    ...replicaStore(tx),
    ...deletionStore(tx),
  }
}

async function put(tx: Tx, agreement: Agreement): Promise<void> {
  const { id, authority, state, version, terms, createdAt } = agreement
  await tx.sql(
    `insert into agreement (id, authority, state, version, recipient, keys, valid, body, created_at)
     values ($1, $2, $3, $4, $5, $6, daterange($7::date, $8::date), $9, $10)
     on conflict (id) do update set state = excluded.state, version = excluded.version, body = excluded.body`,
    [
      id,
      authority,
      state,
      version,
      terms.recipient,
      terms.keys,
      terms.from,
      terms.until,
      JSON.stringify(agreement),
      createdAt,
    ],
  )
}

// Replicas and notices are their subjects’; how many there are may be known. The caller reads as the system.
async function counts(
  tx: Tx,
  ids: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, AgreementCounts>> {
  const rows = await tx.sql<AgreementCounts & { readonly id: string }>(
    `select a.id,
       (select count(*) from replica r where r.agreement_id = a.id and not exists (
          select from deletion_notice d where d.agreement_id = r.agreement_id and d.entry_id = r.entry_id
            and d.told_at >= r.last_given_at)) as replicas,
       (select count(*) from deletion_notice d where d.agreement_id = a.id and d.acknowledged_at is null)
         as "deletionsPending",
       (select count(*) from deletion_notice d where d.agreement_id = a.id and d.acknowledged_at is null
          and d.due_at <= $2) as "deletionsOverdue"
     from agreement a where a.id = any ($1)`,
    [ids, now],
  )
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}
