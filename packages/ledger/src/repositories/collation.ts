import type {
  CollationChange,
  CollationStore,
  CollationVerdict,
  KeptStep,
  PairRuling,
  SourceRecord,
  TrailStep,
} from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { decodeCursor, pageOf } from './cursor.ts'
import { present } from './optional.ts'

interface StepRow {
  readonly number: number
  readonly kind: KeptStep['kind']
  readonly done_by: string
  readonly done_at: Instant
  readonly reason: string
  readonly records: readonly string[]
  readonly before: KeptStep['before']
  readonly after: KeptStep['after']
  readonly evidence: KeptStep['evidence']
  readonly verdict: CollationVerdict | null
  readonly objection: string | null
  readonly revokes: number | null
  readonly revoked_by: number | null
  readonly revocable: boolean
}

const STEPS = `select s.*, r.number as revoked_by,
    exists (select from collation_ruling j where j.step = s.number and j.ended_by is null) as revocable
  from collation_step s left join collation_step r on r.revokes = s.number`

/** One writer at a time, whichever process: steps are numbered without gaps. */
const LOCK = 0x636f6c6c

/** Judgements on pairs of entries, the ids of clusters, and the trail. */
export function collationStore(tx: Tx): CollationStore {
  const steps = async (rest: string, values: readonly unknown[]): Promise<readonly TrailStep[]> =>
    (await tx.sql<StepRow>(`${STEPS} ${rest}`, values)).map(stepOf)
  return {
    async head() {
      await tx.sql(
        `select pg_advisory_xact_lock(${LOCK}) where current_setting('xinyong.writing', true) = 'on'`,
      )
      const [row] = await tx.sql<{ head: number }>(
        'select coalesce(max(number), 0) as head from collation_step',
      )
      return row!.head
    },
    append: (change) => append(tx, change),
    async putClusters(clusters, at) {
      const keys = clusters.flatMap(({ records }) => records)
      await dropRecords(tx, 'not key = any ($1)', keys, at)
      await putIds(tx, clusters, at)
    },
    async ids() {
      const rows = await tx.sql<{ key: string; cluster: string }>(
        'select key, cluster from collation_record',
      )
      return new Map(rows.map(({ key, cluster }) => [key, cluster]))
    },
    async companions(keys, at) {
      if (keys.length === 0) return []
      const rows = await tx.sql<{ of: string; key: string; until: Instant | null }>(COMPANIONS, [
        keys,
        at,
      ])
      return rows.map(({ of, key, until }) => ({ of, key, ...present({ until }) }))
    },
    rulings: () =>
      tx.sql<PairRuling>(
        'select step as entry, a, b, same from collation_ruling where ended_by is null order by step, a, b',
      ),
    async isJudged(key) {
      const rows = await tx.sql(
        'select from collation_ruling where ended_by is null and (a = $1 or b = $1) limit 1',
        [key],
      )
      return rows.length > 0
    },
    async unsure() {
      const rows = await tx.sql<{ records: readonly [string, string] }>(
        `select distinct records from collation_step where kind = 'unsure'`,
      )
      return rows.map(({ records }) => records)
    },
    ofPair: (a, b) =>
      steps(
        `where (s.kind = 'unsure' and s.records @> array[$1, $2]) or s.number in
           (select step from collation_ruling where (a = $1 and b = $2) or (a = $2 and b = $1))
         order by s.number desc`,
        [a, b],
      ),
    ofCluster: (id, records) =>
      steps(
        `where s.clusters @> array[$1] or (s.kind <> 'found' and s.records && $2::text[])
         order by s.number desc limit 500`,
        [id, records],
      ),
    step: async (number) => (await steps('where s.number = $1', [number]))[0],
    async list({ kind }, cursor, limit) {
      const before = cursor === undefined ? null : Number(decodeCursor(cursor, 1)[0])
      const rows = await tx.sql<StepRow>(
        `${STEPS} where ($1::text is null or s.kind = $1) and ($2::integer is null or s.number < $2)
         order by s.number desc limit $3`,
        [kind ?? null, Number.isSafeInteger(before) ? before : null, limit + 1],
      )
      return pageOf(rows, limit, stepOf, ({ number }) => [String(number)])
    },
    async sourceRecords(cases) {
      if (cases.length === 0) return new Map()
      const rows = await tx.sql<{ case_id: string; record: SourceRecord }>(
        'select case_id, record from mirror_record where case_id = any ($1) and record is not null',
        [cases],
      )
      return new Map(rows.map(({ case_id, record }) => [case_id, record]))
    },
  }
}

async function append(tx: Tx, { step, added, ended }: CollationChange): Promise<void> {
  const { before, after } = step
  const clusters = [...new Set([...before, ...after].map(({ id }) => id))]
  await tx.sql(
    `insert into collation_step (number, kind, done_by, done_at, reason, records, clusters, before, after, evidence,
       verdict, objection, revokes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      step.number,
      step.kind,
      step.by,
      step.at,
      step.reason,
      step.records,
      clusters,
      JSON.stringify(before),
      JSON.stringify(after),
      JSON.stringify(step.evidence),
      step.verdict ?? null,
      step.objection ?? null,
      step.revokes ?? null,
    ],
  )
  await putRulings(tx, step.number, added, ended)
  if (step.kind === 'found') return
  const staying = new Set(after.flatMap(({ records }) => records))
  const gone = before.flatMap(({ records }) => records).filter((key) => !staying.has(key))
  await dropRecords(tx, 'key = any ($1)', gone, step.at)
  await putIds(tx, after, step.at)
}

async function putRulings(
  tx: Tx,
  step: number,
  added: readonly PairRuling[],
  ended: readonly PairRuling[],
): Promise<void> {
  const columns = (rulings: readonly PairRuling[]): readonly unknown[] => [
    rulings.map(({ entry }) => entry),
    rulings.map(({ a }) => a),
    rulings.map(({ b }) => b),
  ]
  if (added.length > 0)
    await tx.sql(
      `insert into collation_ruling (step, a, b, same)
       select * from unnest($1::integer[], $2::text[], $3::text[], $4::boolean[])`,
      [...columns(added), added.map(({ same }) => same)],
    )
  if (ended.length > 0)
    await tx.sql(
      `update collation_ruling r set ended_by = $4
       from unnest($1::integer[], $2::text[], $3::text[]) as e (step, a, b)
       where r.step = e.step and r.a = e.a and r.b = e.b`,
      [...columns(ended), step],
    )
}

// What stops being so is kept with its time: a decision is about the others of a cluster while they stand together.
async function putIds(tx: Tx, clusters: KeptStep['after'], at: string): Promise<void> {
  const rows = clusters.flatMap(({ id, records }) => records.map((key) => [key, id] as const))
  await tx.sql(
    `with given as (select * from unnest($1::text[], $2::text[]) as t (key, cluster)),
     past as (
       insert into collation_past (key, cluster, since, until)
       select r.key, r.cluster, r.since, $3 from collation_record r join given g using (key)
       where r.cluster <> g.cluster)
     insert into collation_record (key, cluster, since) select key, cluster, $3 from given
     on conflict (key) do update set cluster = excluded.cluster, since = excluded.since
       where collation_record.cluster <> excluded.cluster`,
    [rows.map(([key]) => key), rows.map(([, id]) => id), at],
  )
}

async function dropRecords(
  tx: Tx,
  which: string,
  keys: readonly string[],
  at: string,
): Promise<void> {
  await tx.sql(
    `with gone as (delete from collation_record where ${which} returning key, cluster, since)
     insert into collation_past (key, cluster, since, until) select key, cluster, since, $2 from gone`,
    [keys, at],
  )
}

const MEMBERS = (where: string): string => `
  select key, cluster, since, 'infinity'::timestamptz as until from collation_record where ${where}
  union all select key, cluster, since, until from collation_past where ${where}`

const COMPANIONS = `
  with own as (${MEMBERS('key = any ($1)')}),
  others as (${MEMBERS('cluster in (select cluster from own)')}),
  pair as (
    select own.key as of, others.key, max(least(own.until, others.until)) as until
    from own join others using (cluster)
    where own.key <> others.key and greatest(own.since, others.since) < least(own.until, others.until)
      and greatest(own.since, others.since) <= $2
    group by own.key, others.key)
  select of, key, case when until <= $2 then until end as until from pair order by of, key`

function stepOf(row: StepRow): TrailStep {
  return {
    number: row.number,
    kind: row.kind,
    by: row.done_by,
    at: row.done_at,
    reason: row.reason,
    records: row.records,
    before: row.before,
    after: row.after,
    evidence: row.evidence,
    ...present({
      verdict: row.verdict,
      objection: row.objection,
      revokes: row.revokes,
      revokedBy: row.revoked_by,
    }),
    revocable: row.revocable,
  }
}
