import type { MirrorEdition, MirrorStore, SourceRecord } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import { db } from '../schema/db.ts'
import type { MirrorEditionRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { present } from './optional.ts'

const STREAM_PAGE = 1000

export function mirrorStore(tx: Tx): MirrorStore {
  const editions = (register: string) =>
    db
      .selectFrom('mirror_edition')
      .selectAll()
      .where('register', '=', register)
      .orderBy('taken_at', 'desc')
      .orderBy('edition', 'desc')
  return {
    editions: async (register) => (await tx.all(editions(register))).map(editionOf),
    latest: async (register) => {
      const row = await tx.first(editions(register).limit(1))
      return row && editionOf(row)
    },
    digests: async (register) => {
      const rows = await tx.sql<{ id: string; case: string; digest: string; version: number }>(
        `select m.source_id as id, m.case_id as "case", m.digest, c.version
         from mirror_record m join case_file c on c.id = m.case_id where m.register = $1`,
        [register],
      )
      return new Map(
        rows.map(({ id, case: caseId, digest, version }) => [id, { caseId, digest, version }]),
      )
    },
    putEdition: (edition) => putEdition(tx, edition),
    putRecords: (register, records) => putRecords(tx, register, records),
    stream: (register) => stream(tx, register),
    ofSubject: async (subject) =>
      (
        await tx.all(
          db
            .selectFrom('mirror_record')
            .select('record')
            .where('subject_id', '=', subject)
            .where('record', 'is not', null)
            .orderBy('register')
            .orderBy('source_id'),
        )
      ).map(({ record }) => record!),
  }
}

async function putEdition(tx: Tx, edition: MirrorEdition): Promise<void> {
  await tx.sql(
    `insert into mirror_edition (register, edition, taken_at, published_on, digest, records, seq)
     select $1, $2, $3, $4, $5, $6, seq from act_head
     on conflict (register, edition) do update set taken_at = excluded.taken_at, published_on = excluded.published_on,
       digest = excluded.digest, records = excluded.records, seq = excluded.seq`,
    [
      edition.register,
      edition.edition,
      edition.takenAt,
      edition.publishedOn ?? null,
      edition.digest,
      edition.records,
    ],
  )
}

async function putRecords(
  tx: Tx,
  register: string,
  records: Parameters<MirrorStore['putRecords']>[1],
): Promise<void> {
  if (records.length === 0) return
  await tx.sql(
    `insert into mirror_record (register, source_id, case_id, subject_id, digest, record, first_seen, last_change)
     select $1, t.source, t.case_id, t.subject, t.digest, t.record::jsonb, $2, $2
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) as t (source, case_id, subject, digest, record)
     on conflict (register, source_id) do update set case_id = excluded.case_id, subject_id = excluded.subject_id,
       digest = excluded.digest, record = excluded.record, last_change = excluded.last_change`,
    [
      register,
      tx.now(),
      records.map(({ sourceId }) => sourceId),
      records.map(({ caseId }) => caseId),
      records.map(({ subject }) => subject),
      records.map(({ digest }) => digest),
      records.map(({ record }) => (record === undefined ? null : JSON.stringify(record))),
    ],
  )
}

type Streamed = ReturnType<MirrorStore['stream']> extends AsyncIterable<infer T> ? T : never

interface StreamRow {
  readonly source_id: string
  readonly case_id: string
  readonly subject_id: string
  readonly record: SourceRecord
  readonly first_seen: Instant
  readonly last_change: Instant
}

async function* stream(tx: Tx, register: string): AsyncIterable<Streamed> {
  for (let after = ''; ;) {
    const rows = await tx.sql<StreamRow>(
      `select source_id, case_id, subject_id, record, first_seen, last_change from mirror_record
       where register = $1 and source_id > $2 and record is not null order by source_id limit ${STREAM_PAGE}`,
      [register, after],
    )
    for (const row of rows) {
      yield {
        caseId: row.case_id,
        subject: row.subject_id,
        record: row.record,
        firstSeen: row.first_seen,
        lastChange: row.last_change,
      }
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < STREAM_PAGE) return
    after = last.source_id
  }
}

const editionOf = (row: MirrorEditionRow): MirrorEdition => ({
  register: row.register,
  edition: row.edition,
  takenAt: row.taken_at,
  digest: row.digest,
  records: row.records,
  ...present({ publishedOn: row.published_on }),
})
