import type { ScorecardStore, StoredLoyaltyEvent, StoredProgramme } from '@xinyong/app'

import type { Tx } from '../tx.ts'

type LoyaltyPart = Pick<
  ScorecardStore,
  | 'programmes'
  | 'programme'
  | 'putProgramme'
  | 'loyaltyEvents'
  | 'loyaltyProgrammesOf'
  | 'lockLoyalty'
  | 'addLoyaltyEvent'
>

const PROGRAMME = 'select id, authority, body from loyalty_programme'

/** Rewards programmes and the events of their accounts; nothing is ever edited or taken away. */
export function loyaltyPart(tx: Tx): LoyaltyPart {
  return {
    programmes: () => tx.sql<StoredProgramme>(`${PROGRAMME} order by id`),
    programme: async (id) => (await tx.sql<StoredProgramme>(`${PROGRAMME} where id = $1`, [id]))[0],
    putProgramme: async ({ id, authority, body }) => {
      await tx.sql(
        `insert into loyalty_programme (id, authority, body, created_at) values ($1, $2, $3, $4)
         on conflict (id) do update set body = excluded.body`,
        [id, authority, JSON.stringify(body), tx.now()],
      )
    },
    loyaltyEvents: async (programme, subject) =>
      (
        await tx.sql<{ body: StoredLoyaltyEvent }>(
          'select body from loyalty_event where programme = $1 and subject_id = $2 order by recorded_at, id',
          [programme, subject],
        )
      ).map(({ body }) => body),
    loyaltyProgrammesOf: async (subject) =>
      (
        await tx.sql<{ programme: string }>(
          'select distinct programme from loyalty_event where subject_id = $1 order by programme',
          [subject],
        )
      ).map(({ programme }) => programme),
    lockLoyalty: async (programme, subject) => {
      await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `loyalty ${programme} ${subject}`,
      ])
    },
    addLoyaltyEvent: async (programme, subject, event) =>
      (
        await tx.sql(
          `insert into loyalty_event (programme, subject_id, id, body, recorded_at) values ($1, $2, $3, $4, $5)
           on conflict (programme, subject_id, id) do nothing returning id`,
          [programme, subject, event.id, JSON.stringify(event), tx.now()],
        )
      ).length > 0,
  }
}
