import type { NewSubject, Page, SubjectCard, SubjectStore } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { CARD, cardOf } from './entry-rows.ts'
import type { CardRow } from './entry-rows.ts'
import { nameWords, queryWords } from './name-words.ts'

export function subjectStore(tx: Tx): SubjectStore {
  const cards = async (
    where: string,
    values: readonly unknown[],
  ): Promise<readonly SubjectCard[]> =>
    (await tx.sql<CardRow>(`select ${CARD} from subject s where ${where}`, values)).map(cardOf)
  return {
    get: async (id) => (await cards('s.id = $1', [id]))[0],
    contact: async (id) => {
      const [row] = await tx.sql<{ contact: NewSubject['contact'] | null }>(
        'select contact from subject where id = $1',
        [id],
      )
      return row?.contact ?? undefined
    },
    byIdentifierKeys: (keys) =>
      cards(
        's.id in (select subject_id from subject_identifier where key = any ($1)) order by s.id',
        [keys],
      ),
    search: (query, limit) => search(cards, query, limit),
    put: (subject) => putMany(tx, [subject]),
    putMany: (subjects) => putMany(tx, subjects),
  }
}

async function search(
  cards: (where: string, values: readonly unknown[]) => Promise<readonly SubjectCard[]>,
  query: string,
  limit: number,
): Promise<Page<SubjectCard>> {
  const words = queryWords(query)
  if (words.length === 0) return { items: [] }
  const values: unknown[] = [limit]
  const found = words.map((word) => {
    values.push(`${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
    return `select subject_id from subject_name_key where word like $${values.length}`
  })
  return {
    items: await cards(
      `s.id in (${found.join(' intersect ')}) order by s.names, s.id limit $1`,
      values,
    ),
  }
}

/** Writes subjects whole: what is not in the new state is gone. */
async function putMany(tx: Tx, subjects: readonly NewSubject[]): Promise<void> {
  if (subjects.length === 0) return
  const ids = subjects.map(({ id }) => id)
  const identifiers = subjects.flatMap(({ id, identifiers: own }) =>
    own.map((identifier) => ({ id, ...identifier })),
  )
  await tx.sql(
    `insert into subject (id, kind, names, birth_date, countries, contact, demo)
     select s.id, s.kind, array(select jsonb_array_elements_text(s.names)), s."birthDate",
       array(select jsonb_array_elements_text(s.countries)), s.contact, s.demo
     from jsonb_to_recordset($1) as s (id text, kind text, names jsonb, "birthDate" text, countries jsonb, contact jsonb, demo boolean)
     on conflict (id) do update set kind = excluded.kind, names = excluded.names, birth_date = excluded.birth_date,
       countries = excluded.countries, contact = excluded.contact, demo = excluded.demo`,
    [JSON.stringify(subjects)],
  )
  const keys = [identifiers.map(({ id }) => id), identifiers.map(({ key }) => key)]
  await tx.sql(
    `delete from subject_identifier i where i.subject_id = any ($1)
     and not exists (select from unnest($2::text[], $3::text[]) as t (id, key) where t.id = i.subject_id and t.key = i.key)`,
    [ids, ...keys],
  )
  await tx.sql(
    `insert into subject_identifier (subject_id, scheme, key, shown) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict (subject_id, key) do update set scheme = excluded.scheme, shown = excluded.shown`,
    [
      keys[0],
      identifiers.map(({ scheme }) => scheme),
      keys[1],
      identifiers.map(({ shown }) => shown),
    ],
  )
  await putNameWords(tx, subjects)
}

/** The words under which the subjects are found; whatever was there before is gone. */
export async function putNameWords(
  tx: Tx,
  subjects: readonly Pick<NewSubject, 'id' | 'names' | 'kind'>[],
): Promise<void> {
  const words = subjects.flatMap(({ id, names, kind }) =>
    nameWords(names, kind).map((word) => ({ id, word })),
  )
  await tx.sql('delete from subject_name_key where subject_id = any ($1)', [
    subjects.map(({ id }) => id),
  ])
  await tx.sql(
    'insert into subject_name_key (subject_id, word) select * from unnest($1::text[], $2::text[])',
    [words.map(({ id }) => id), words.map(({ word }) => word)],
  )
}
