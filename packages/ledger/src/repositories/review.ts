import type { Judgement, QueuedMatch, ReviewStore } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { bodyOf, newestFirst } from './bodies.ts'
import { monitorStore } from './monitors.ts'

interface Body<T> {
  readonly body: T
}

/** The relying party's judgements, matches, monitors and alerts. Rows of others are not there for it. */
export function reviewStore(tx: Tx): ReviewStore {
  return { ...judgementStore(tx), ...matchStore(tx), ...monitorStore(tx) }
}

type Judgements = Pick<ReviewStore, 'memory' | 'judgement' | 'judgements' | 'putJudgement'>

function judgementStore(tx: Tx): Judgements {
  return {
    memory: async (party, fingerprints, at) =>
      (
        await tx.sql<Body<Judgement>>(
          `select body from screening_judgement
           where party = $1 and fingerprint = any ($2) and decided_at <= $3
             and (revoked_at is null or revoked_at > $3)
           order by decided_at desc, id desc`,
          [party, fingerprints, at],
        )
      ).map(({ body }) => body),
    judgement: (id) => bodyOf(tx, 'screening_judgement', id),
    judgements: ({ state, ...page }) =>
      newestFirst<Judgement>(
        tx,
        'screening_judgement',
        'decided_at',
        {
          where: `($1::text is null or (revoked_at is null) = ($1 = 'in-force'))`,
          values: [state ?? null],
        },
        page,
        ({ at, id }) => [at, id],
      ),
    putJudgement: async (judgement) => {
      await tx.sql(
        `insert into screening_judgement (id, party, fingerprint, decided_at, revoked_at, body)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set revoked_at = excluded.revoked_at, body = excluded.body`,
        [
          judgement.id,
          judgement.party,
          judgement.fingerprint,
          judgement.at,
          judgement.revoked?.at ?? null,
          JSON.stringify(judgement),
        ],
      )
    },
  }
}

type Matches = Pick<ReviewStore, 'match' | 'matchForUpdate' | 'openMatch' | 'matches' | 'putMatch'>

function matchStore(tx: Tx): Matches {
  return {
    match: (id) => bodyOf(tx, 'screening_match', id),
    matchForUpdate: (id) => bodyOf(tx, 'screening_match', id, 'for update'),
    openMatch: async (party, fingerprint, entity) =>
      (
        await tx.sql<Body<QueuedMatch>>(
          `select body from screening_match
           where party = $1 and fingerprint = $2 and entity = $3 and state <> 'decided'`,
          [party, fingerprint, entity],
        )
      )[0]?.body,
    matches: ({ state, assignee, ...page }) =>
      newestFirst<QueuedMatch>(
        tx,
        'screening_match',
        'opened_at',
        {
          where: `($1::text is null or state = $1) and ($2::text is null or assignee = $2)`,
          values: [state ?? null, assignee ?? null],
        },
        page,
        ({ openedAt, id }) => [openedAt, id],
      ),
    putMatch: async (match) => {
      await tx.sql(
        `insert into screening_match
           (id, party, fingerprint, entity, monitor_id, state, assignee, opened_at, body)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set state = excluded.state, assignee = excluded.assignee, body = excluded.body`,
        [
          match.id,
          match.party,
          match.fingerprint,
          match.result.id,
          match.monitor ?? null,
          match.state,
          match.assignee?.account ?? null,
          match.openedAt,
          JSON.stringify(match),
        ],
      )
    },
  }
}
