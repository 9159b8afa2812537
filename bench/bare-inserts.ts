import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { CaseAppend } from '@xinyong/app'

/*
 * Two bare competitors, into tables with the same columns, keys and indexes; numbers, salts and log leaves are made before the
 * clock starts. `plain`: a transaction with one prepared insert a table, as an ordinary program writes. `one statement`: all
 * four inserts in a single prepared statement and one round trip, the strongest we could write.
 */
const COLUMNS = [
  'bigint[]',
  'text[]',
  'text[]',
  'text[]',
  'date[]',
  'text[]',
  'text[]',
  'bytea[]',
  'text[]',
  'text[]',
  'date[]',
  'text[]',
  'text[]',
  'daterange[]',
  'text[]',
]

/** An insert that takes some of the batch's columns, by position from 1. */
interface Insert {
  readonly columns: readonly number[]
  readonly text: (from: string) => string
}

const INSERTS: Readonly<Record<'caseFile' | 'act' | 'salt' | 'entry', Insert>> = {
  caseFile: {
    columns: [2, 3, 4, 9, 5, 10, 11],
    text: (
      from,
    ) => `insert into case_file (id, pack, authority, subject_id, stage, version, governing_date, opened_on, state, term_ends)
      select id, pack, authority, subject, 'decided', 1, opened, opened, state::jsonb, term
      from ${from} as t (id, pack, authority, subject, opened, state, term)`,
  },
  act: {
    columns: [1, 2, 3, 4, 5, 6, 7],
    text: (
      from,
    ) => `insert into act (seq, case_id, case_seq, pack, authority, kind, effective_on, recorded_at, actor_id, actor_role, body, leaf)
      select seq, id, 1, pack, authority, 'open', opened, now(), 'bench-officer', 'officer', body::jsonb, leaf
      from ${from} as t (seq, id, pack, authority, opened, body, leaf)`,
  },
  salt: {
    columns: [1, 8],
    text: (from) => `insert into act_salt (seq, salt) select * from ${from}`,
  },
  entry: {
    columns: [12, 2, 3, 4, 9, 13, 14, 15, 1],
    text: (
      from,
    ) => `insert into entry (id, case_id, pack, authority, subject_id, ground, effective, recorded, public, body, seq)
      select entry, id, pack, authority, subject, ground, effective, tstzrange(now(), null), true, body::jsonb, seq
      from ${from} as t (entry, id, pack, authority, subject, ground, effective, body, seq)`,
  },
}

/** `unnest($1::bigint[], …)` over the columns, under the numbers they have in the statement. */
function unnest(
  columns: readonly number[],
  number: (column: number, at: number) => number,
): string {
  const parts = columns.map((column, at) => `$${number(column, at)}::${COLUMNS[column - 1]}`)
  return `unnest(${parts.join(', ')})`
}

const { act, salt, caseFile, entry } = INSERTS
const whole = ({ columns, text }: Insert): string => text(unnest(columns, (column) => column))

const ONE_STATEMENT = {
  name: 'bare_one',
  text: `with a as (${whole(act)}), s as (${whole(salt)}), c as (${whole(caseFile)}) ${whole(entry)}`,
}

const PLAIN = Object.entries(INSERTS).map(([name, { columns, text }]) => ({
  columns,
  name: `bare_${name}`,
  text: text(unnest(columns, (_, at) => at + 1)),
}))

export type BareBatch = readonly unknown[]

/** The parameters of one batch; `first` is the number of its first act. */
export function bareBatch(rows: readonly CaseAppend[], first: number): BareBatch {
  const states = rows.map((row) => row.state)
  const entries = rows.map((row) => row.entry!)
  return [
    rows.map((_, at) => first + at),
    rows.map((row) => row.caseId),
    states.map((state) => state.pack),
    states.map((state) => state.authority),
    states.map((state) => state.openedOn),
    rows.map((row) => JSON.stringify(row.drafts[0]!.body)),
    rows.map((row) => leafLike(row)),
    rows.map(() => randomBytes(32)),
    states.map((state) => state.subject),
    states.map((state) => JSON.stringify(state)),
    entries.map((entry) => entry.to ?? null),
    entries.map((entry) => entry.id),
    entries.map((entry) => entry.ground),
    entries.map((entry) => `[${entry.from},${entry.to ?? ''})`),
    entries.map((entry) => JSON.stringify(entry)),
  ]
}

// Of the size and shape of a real leaf; here only its bytes matter.
function leafLike(row: CaseAppend): string {
  const commitment = createHash('sha256').update(row.caseId).digest('base64')
  return JSON.stringify({
    at: '2026-01-05T08:00:00.000Z',
    commitment,
    kind: 'open',
    pack: row.state.pack,
    role: 'officer',
    v: 1,
  })
}

/** As the ledger's own pool: unlimited by others, one statement a time on each connection. */
export async function openBare(
  connectionString: string,
  connections: number,
): Promise<pg.Client[]> {
  return Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString })
      await client.connect()
      return client
    }),
  )
}

export async function insertOneStatement(client: pg.Client, values: BareBatch): Promise<void> {
  await client.query({ ...ONE_STATEMENT, values: [...values] })
}

export async function insertPlain(client: pg.Client, values: BareBatch): Promise<void> {
  await client.query('begin')
  for (const { name, text, columns } of PLAIN)
    await client.query({ name, text, values: columns.map((column) => values[column - 1]) })
  await client.query('commit')
}
