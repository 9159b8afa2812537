import type {
  Consent,
  DisputedFact,
  ScoreRequest,
  ScoreStore,
  ScoreValue,
  StoredFact,
} from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { present } from './optional.ts'

type Row = Record<string, unknown>

const CONSENT = `select id, subject_id as subject, pack, kind, given_at as "givenAt", withdrawn_at as "withdrawnAt",
  act from consent`
const FACT_COLUMNS = `id, pack, subject_id as subject, input, on_day as "on", reference, document, counterparty,
  disputed`
const FACT = `select ${FACT_COLUMNS} from score_fact`
const VALUE = `select pack, subject_id as subject, on_day as "on", score, band from score_value`
const REQUEST = `select id, pack, subject_id as subject, key_id as key, relying_party as "relyingParty", purpose, reward,
  wants_number as "wantsNumber", number_allowed as "numberAllowed", asked_at as "askedAt", expires_at as "expiresAt",
  state from score_request`

/** Consents, and all that a voluntary score keeps about somebody who has given one. */
export function scoreStore(tx: Tx): ScoreStore {
  const many = async <T>(text: string, values: readonly unknown[]): Promise<readonly T[]> =>
    (await tx.sql<Row>(text, values)).map((row) => present(row) as T)
  const one = async <T>(text: string, values: readonly unknown[]): Promise<T | undefined> =>
    (await many<T>(text, values))[0]
  return {
    consents: (subject) =>
      many<Consent>(`${CONSENT} where subject_id = $1 order by given_at desc, id`, [subject]),
    consent: (subject, pack, kind) =>
      one<Consent>(
        `${CONSENT} where subject_id = $1 and pack = $2 and kind = $3 and withdrawn_at is null`,
        [subject, pack, kind],
      ),
    putConsent: async ({ id, subject, pack, kind, givenAt, withdrawnAt, act }) => {
      await tx.sql(
        `insert into consent (id, subject_id, pack, kind, given_at, withdrawn_at, act)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set withdrawn_at = excluded.withdrawn_at`,
        [id, subject, pack, kind, givenAt, withdrawnAt ?? null, act],
      )
    },
    facts: (pack, subject) =>
      many<StoredFact>(`${FACT} where pack = $1 and subject_id = $2 order by on_day, id`, [
        pack,
        subject,
      ]),
    fact: (pack, id) => one<StoredFact>(`${FACT} where pack = $1 and id = $2`, [pack, id]),
    addFact: async (fact) => {
      const added = await tx.sql(
        `insert into score_fact (id, pack, subject_id, input, on_day, reference, document, counterparty)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (pack, subject_id, reference) do nothing returning id`,
        [
          fact.id,
          fact.pack,
          fact.subject,
          fact.input,
          fact.on,
          fact.reference,
          fact.document ?? null,
          fact.counterparty ?? null,
        ],
      )
      return added.length > 0
    },
    dispute: async (id, reasons) => {
      await tx.sql('update score_fact set disputed = $2, dispute = $3 where id = $1', [
        id,
        reasons !== undefined,
        reasons ?? null,
      ])
    },
    disputed: (pack, limit) =>
      many<DisputedFact>(
        `select ${FACT_COLUMNS}, dispute from score_fact
         where pack = $1 and disputed order by on_day, id limit $2`,
        [pack, limit],
      ),
    dropFact: async (id) => {
      await tx.sql('delete from score_fact where id = $1', [id])
    },
    values: (pack, subject) =>
      many<ScoreValue>(`${VALUE} where pack = $1 and subject_id = $2 order by on_day desc`, [
        pack,
        subject,
      ]),
    putValue: async ({ pack, subject, on, score, band }) => {
      await tx.sql(
        `insert into score_value (pack, subject_id, on_day, score, band) values ($1, $2, $3, $4, $5)
         on conflict (pack, subject_id, on_day) do update set score = excluded.score, band = excluded.band`,
        [pack, subject, on, score, band],
      )
    },
    due: async (pack, before, limit) =>
      (
        await tx.sql<{ subject: string }>(
          `select c.subject_id as subject from consent c
           where c.pack = $1 and c.kind = 'score' and c.withdrawn_at is null
             and not exists (select from score_value v
                             where v.pack = c.pack and v.subject_id = c.subject_id and v.on_day >= $2::date)
           order by c.subject_id limit $3`,
          [pack, before, limit],
        )
      ).map(({ subject }) => subject),
    requests: (subject) =>
      many<ScoreRequest>(`${REQUEST} where subject_id = $1 order by asked_at desc, id`, [subject]),
    request: (id) => one<ScoreRequest>(`${REQUEST} where id = $1`, [id]),
    putRequest: (request) => putRequest(tx, request),
    forget: async (subject, pack, inputs) => {
      if (inputs !== undefined) {
        await tx.sql(
          'delete from score_fact where subject_id = $1 and pack = $2 and input = any ($3)',
          [subject, pack, inputs],
        )
        return
      }
      for (const table of ['score_fact', 'score_value', 'score_request'])
        await tx.sql(`delete from ${table} where subject_id = $1 and pack = $2`, [subject, pack])
    },
  }
}

async function putRequest(tx: Tx, request: ScoreRequest): Promise<void> {
  await tx.sql(
    `insert into score_request (id, pack, subject_id, key_id, relying_party, purpose, reward, wants_number,
       number_allowed, asked_at, expires_at, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do update set state = excluded.state, number_allowed = excluded.number_allowed`,
    [
      request.id,
      request.pack,
      request.subject ?? null,
      request.key,
      request.relyingParty,
      request.purpose,
      request.reward ?? null,
      request.wantsNumber,
      request.numberAllowed,
      request.askedAt,
      request.expiresAt,
      request.state,
    ],
  )
}
