import type { Alert, Monitor, ReviewStore } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { bodyOf, newestFirst } from './bodies.ts'

type Part =
  | 'monitor'
  | 'monitorForUpdate'
  | 'monitors'
  | 'countMonitors'
  | 'dueMonitors'
  | 'putMonitor'
  | 'watched'
  | 'setDue'
  | 'setDueBy'
  | 'setDueWhereDecided'
  | 'sweepForUpdate'
  | 'putSweep'
  | 'dropMonitor'
  | 'expiredMonitors'
  | 'alert'
  | 'alertsById'
  | 'alerts'
  | 'putAlerts'

/** Whom relying parties watch, and what changed about them. */
export function monitorStore(tx: Tx): Pick<ReviewStore, Part> {
  return {
    monitor: (id) => bodyOf(tx, 'screening_monitor', id),
    monitorForUpdate: (id) => bodyOf(tx, 'screening_monitor', id, 'for update'),
    monitors: ({ reference, ...page }) =>
      newestFirst<Monitor>(
        tx,
        'screening_monitor',
        'created_at',
        { where: '($1::text is null or reference = $1)', values: [reference ?? null] },
        page,
        ({ createdAt, id }) => [createdAt, id],
      ),
    countMonitors: async (party) => {
      const [row] = await tx.sql<{ n: number }>(
        'select count(*) as n from screening_monitor where party = $1',
        [party],
      )
      return row?.n ?? 0
    },
    // Locked, so that two processes screen different ones.
    dueMonitors: async (limit) =>
      (
        await tx.sql<{ body: Monitor }>(
          `select body from screening_monitor where state = 'active' and due
           order by screened_at nulls first, id limit $1 for update skip locked`,
          [limit],
        )
      ).map(({ body }) => body),
    watched: async (after, limit) =>
      (
        await tx.sql<{ body: Monitor }>(
          `select body from screening_monitor where state = 'active' and not due and id > $1
           order by id limit $2`,
          [after, limit],
        )
      ).map(({ body }) => body),
    setDue: async (ids) => {
      if (ids.length === 0) return
      await tx.sql(
        `update screening_monitor set due = true
         where state = 'active' and not due and ($1::text[] is null or id = any ($1))`,
        [ids === 'all' ? null : ids],
      )
    },
    setDueBy: async (party, fingerprint) => {
      await tx.sql(
        `update screening_monitor set due = true
         where party = $1 and (fingerprint = $2 or fingerprint is null) and not due`,
        [party, fingerprint],
      )
    },
    setDueWhereDecided: async () => {
      await tx.sql(
        `update screening_monitor m set due = true where not due and exists (
           select from screening_judgement j
           where j.party = m.party and j.fingerprint = m.fingerprint and j.revoked_at is null)`,
      )
    },
    ...sweepStore(tx),
    putMonitor: async (monitor, due) => {
      const { id, party, state, terms, createdAt, screenedAt, indexDigest, fingerprint } = monitor
      await tx.sql(
        `insert into screening_monitor
           (id, party, state, reference, until, created_at, screened_at, index_digest, body, fingerprint, due)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set state = excluded.state, reference = excluded.reference,
           until = excluded.until, screened_at = excluded.screened_at, index_digest = excluded.index_digest,
           body = excluded.body, fingerprint = excluded.fingerprint, due = excluded.due`,
        [
          id,
          party,
          state,
          terms.screening.reference ?? null,
          terms.until,
          createdAt,
          screenedAt ?? null,
          indexDigest ?? null,
          JSON.stringify(monitor),
          fingerprint ?? null,
          due,
        ],
      )
    },
    dropMonitor: async (id) => {
      await tx.sql(`delete from screening_match where monitor_id = $1 and state <> 'decided'`, [id])
      await tx.sql('delete from screening_monitor where id = $1', [id])
    },
    expiredMonitors: async (on, limit) =>
      (
        await tx.sql<{ id: string }>(
          'select id from screening_monitor where until <= $1::date order by until, id limit $2',
          [on, limit],
        )
      ).map(({ id }) => id),
    alert: (id) => bodyOf(tx, 'screening_alert', id),
    alertsById: async (ids) =>
      (
        await tx.sql<{ body: Alert }>(
          'select body from screening_alert where id = any ($1) order by at, id',
          [ids],
        )
      ).map(({ body }) => body),
    alerts: ({ monitor, state, ...page }) =>
      newestFirst<Alert>(
        tx,
        'screening_alert',
        'at',
        {
          where: `($1::text is null or monitor_id = $1)
            and ($2::text is null or acknowledged = ($2 = 'acknowledged'))`,
          values: [monitor ?? null, state ?? null],
        },
        page,
        ({ at, id }) => [at, id],
      ),
    putAlerts: async (alerts) => {
      if (alerts.length === 0) return
      await tx.sql(
        `insert into screening_alert (id, party, monitor_id, at, acknowledged, body)
         select a.body ->> 'id', a.body ->> 'party', a.body ->> 'monitor', (a.body ->> 'at')::timestamptz,
           a.body ? 'acknowledged', a.body
         from jsonb_array_elements($1::jsonb) as a (body)
         on conflict (id) do update set acknowledged = excluded.acknowledged, body = excluded.body`,
        [JSON.stringify(alerts)],
      )
    },
  }
}

interface SweepRow {
  readonly seq: number
  readonly index_digest: string
  readonly rules_digest: string
  readonly entities: number
  readonly collated: number
}

const NEVER = { seq: 0, index_digest: '', rules_digest: '', entities: 0, collated: 0 }

function sweepStore(tx: Tx): Pick<ReviewStore, 'sweepForUpdate' | 'putSweep'> {
  return {
    sweepForUpdate: async () => {
      // The first sweep locks a row of its own making.
      await tx.sql(
        `insert into screening_sweep (seq, index_digest, rules_digest, entities)
         values (0, '', '', 0) on conflict do nothing`,
      )
      const [row = NEVER] = await tx.sql<SweepRow>('select * from screening_sweep for update')
      if (row.rules_digest === '') return undefined
      const { seq, entities, collated } = row
      return {
        seq,
        indexDigest: row.index_digest,
        rulesDigest: row.rules_digest,
        entities,
        collated,
      }
    },
    putSweep: async ({ seq, indexDigest, rulesDigest, entities, collated }) => {
      await tx.sql(
        `update screening_sweep
         set seq = $1, index_digest = $2, rules_digest = $3, entities = $4, collated = $5`,
        [seq, indexDigest, rulesDigest, entities, collated],
      )
    },
  }
}
