import type {
  ScorecardStore,
  StoredCard,
  StoredCardConsent,
  StoredDecision,
  StoredDispute,
  StoredMessage,
  StoredScore,
} from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { loyaltyPart } from './loyalty.ts'
import { present } from './optional.ts'

type Row = Record<string, unknown>

const CARD = `select id, version, authority, state, digest, card, report, history, revision, created_at as "createdAt"
  from scorecard`
const CONSENT = `select id, subject_id as subject, card, purpose, given_at as "givenAt", withdrawn_at as "withdrawnAt", act
  from scorecard_consent`
const SCORE = `select id, card, version, authority, subject_id as subject, key_id as key, recipient, purpose,
  on_day as "on", facts, answer, score, adverse, scored_at as "scoredAt", expires, replaced_by as "replacedBy"
  from given_score`
const DECISION = `select id, score_id as "scoreId", card, authority, subject_id as subject, key_id as key, recipient, score,
  body, review, reported_at as "reportedAt" from score_decision`
const DISPUTE = `select id, score_id as "scoreId", card, authority, subject_id as subject, fact, answer_by as "answerBy",
  body, answered from score_dispute`
const MESSAGE = `select id, key_id as key, score_id as "scoreId", body, told_at as "toldAt",
  acknowledged_at as "acknowledgedAt" from score_message`

/** Cards, the scores given by them, and what subjects and recipients did about those. */
export function scorecardStore(tx: Tx): ScorecardStore {
  const many = async <T>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
    (await tx.sql<Row>(text, values)).map((row) => present(row) as T)
  const one = async <T>(text: string, values: readonly unknown[]): Promise<T | undefined> =>
    (await many<T>(text, values))[0]
  const run = async (text: string, values: readonly unknown[]): Promise<boolean> =>
    (await tx.sql(text, values)).length > 0
  return {
    ...loyaltyPart(tx),
    cards: () => many<StoredCard>(`${CARD} order by id, created_at desc`),
    card: (id, version) => one(`${CARD} where id = $1 and version = $2`, [id, version]),
    cardForUpdate: (id, version) =>
      one(`${CARD} where id = $1 and version = $2 for update`, [id, version]),
    published: (id) => one(`${CARD} where id = $1 and state = 'published'`, [id]),
    addCard: (card) =>
      run(
        `insert into scorecard (id, version, authority, state, digest, card, report, history, revision, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id, version) do nothing returning id`,
        cardValues(card),
      ),
    putCard: async (card) => {
      const [id, version, , state, , , , history, revision] = cardValues(card)
      await run(
        `update scorecard set state = $3, history = $4, revision = $5 where id = $1 and version = $2`,
        [id, version, state, history, revision],
      )
    },
    consents: (subject) =>
      many<StoredCardConsent>(`${CONSENT} where subject_id = $1 order by given_at desc`, [subject]),
    putConsent: async (c) => {
      await run(
        `insert into scorecard_consent (id, subject_id, card, purpose, given_at, withdrawn_at, act)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set withdrawn_at = excluded.withdrawn_at`,
        [c.id, c.subject, c.card, c.purpose, c.givenAt, c.withdrawnAt ?? null, c.act],
      )
    },
    score: (id) => one<StoredScore>(`${SCORE} where id = $1`, [id]),
    scoresOf: (subject) =>
      many<StoredScore>(`${SCORE} where subject_id = $1 order by scored_at desc`, [subject]),
    scoresSince: (card, version, since) =>
      many<StoredScore>(`${SCORE} where card = $1 and version = $2 and on_day >= $3`, [
        card,
        version,
        since,
      ]),
    addScore: (score) => addScore(tx, score),
    replaceScore: async (id, by) => {
      await run('update given_score set replaced_by = $2 where id = $1', [id, by])
    },
    forgetScores: async (subject, card, purpose) => {
      await run('delete from given_score where subject_id = $1 and card = $2 and purpose = $3', [
        subject,
        card,
        purpose,
      ])
    },
    expireScores: async (on) =>
      (await tx.sql('delete from given_score where expires <= $1 returning id', [on])).length,
    decision: (id) => one<StoredDecision>(`${DECISION} where id = $1`, [id]),
    decisionsOf: ({ subject, card }) =>
      many<StoredDecision>(
        `${DECISION} where ($1::text is null or subject_id = $1) and ($2::text is null or card = $2)
         order by reported_at desc`,
        [subject ?? null, card ?? null],
      ),
    addDecision: (d) =>
      run(
        `insert into score_decision (id, score_id, card, authority, subject_id, key_id, recipient, score, body, reported_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (score_id) do nothing returning id`,
        [
          d.id,
          d.scoreId,
          d.card,
          d.authority,
          d.subject,
          d.key,
          d.recipient,
          d.score,
          JSON.stringify(d.body),
          d.reportedAt,
        ],
      ),
    putReview: async (id, review) => {
      await run('update score_decision set review = $2 where id = $1', [id, JSON.stringify(review)])
    },
    dispute: (id) => one<StoredDispute>(`${DISPUTE} where id = $1`, [id]),
    disputesOf: ({ subject, authority }) =>
      many<StoredDispute>(
        `${DISPUTE} where ($1::text is null or subject_id = $1) and ($2::text is null or authority = $2)
         order by answered, answer_by, id`,
        [subject ?? null, authority ?? null],
      ),
    addDispute: (d) =>
      run(
        `insert into score_dispute (id, score_id, card, authority, subject_id, fact, answer_by, body, answered)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
        [
          d.id,
          d.scoreId,
          d.card,
          d.authority,
          d.subject,
          d.fact,
          d.answerBy,
          JSON.stringify(d.body),
          d.answered,
        ],
      ),
    putDispute: async (d) => {
      await run(
        'update score_dispute set answer_by = $2, body = $3, answered = $4, score_id = $5 where id = $1',
        [d.id, d.answerBy, JSON.stringify(d.body), d.answered, d.scoreId],
      )
    },
    messages: (key, open) =>
      many<StoredMessage>(
        `${MESSAGE} where key_id = $1 and (not $2 or acknowledged_at is null) order by told_at, id`,
        [key, open],
      ),
    addMessage: async (m) => {
      await run(
        'insert into score_message (id, key_id, score_id, body, told_at) values ($1, $2, $3, $4, $5)',
        [m.id, m.key, m.scoreId, JSON.stringify(m.body), m.toldAt],
      )
    },
    acknowledgeMessage: async (key, id, at) => {
      await run(
        'update score_message set acknowledged_at = coalesce(acknowledged_at, $3) where key_id = $1 and id = $2',
        [key, id, at],
      )
      return one<StoredMessage>(`${MESSAGE} where key_id = $1 and id = $2`, [key, id])
    },
    reportDays: (subject) =>
      many('select on_day as "on", why from score_report_copy where subject_id = $1', [subject]),
    addReport: async ({ id, subject, on, why }) => {
      await run(
        'insert into score_report_copy (id, subject_id, on_day, why) values ($1, $2, $3, $4)',
        [id, subject, on, why],
      )
    },
  }
}

function cardValues(card: StoredCard): readonly unknown[] {
  return [
    card.id,
    card.version,
    card.authority,
    card.state,
    card.digest,
    card.card,
    JSON.stringify(card.report),
    JSON.stringify(card.history),
    card.revision,
    card.createdAt,
  ]
}

async function addScore(tx: Tx, s: StoredScore): Promise<void> {
  await tx.sql(
    `insert into given_score (id, card, version, authority, subject_id, key_id, recipient, purpose, on_day, facts,
       answer, score, adverse, scored_at, expires)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      s.id,
      s.card,
      s.version,
      s.authority,
      s.subject,
      s.key,
      s.recipient,
      s.purpose,
      s.on,
      s.facts,
      s.answer,
      s.score ?? null,
      JSON.stringify(s.adverse),
      s.scoredAt,
      s.expires,
    ],
  )
}
