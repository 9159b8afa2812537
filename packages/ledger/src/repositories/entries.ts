import type { AsOf, EntryFilter, EntryReader, EntryRow, EntryVersion, Page } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { decodeCursor, pageOf } from './cursor.ts'
import { ENTRY_ROWS, entryRowOf } from './entry-rows.ts'
import type { JoinedEntryRow } from './entry-rows.ts'
import { queryWords, wordCondition } from './name-words.ts'

const STREAM_PAGE = 1000

export function entryReader(tx: Tx): EntryReader {
  const rows = async (where: string, values: readonly unknown[]): Promise<readonly EntryRow[]> =>
    (await tx.sql<JoinedEntryRow>(`${ENTRY_ROWS} where ${where}`, values)).map(entryRowOf)
  return {
    get: async (id, asOf) => {
      const [row] = asOf
        ? await rows(`e.id = $1 and ${known('$2')} and e.effective @> $3::date`, [
            id,
            asOf.recorded ?? null,
            asOf.effective,
          ])
        : await rows('e.id = $1 and upper_inf(e.recorded)', [id])
      return row
    },
    history: (id) => history(tx, id),
    list: (filter) => list(tx, filter),
    byIdentifierKeys: (keys, asOf) => byIdentifierKeys(rows, keys, asOf),
    ofSubject: (subject) =>
      rows('e.subject_id = $1 and upper_inf(e.recorded) order by e.id', [subject]),
    stream: (filter) =>
      paged(
        '',
        (row) => row.entry.id,
        (after) =>
          rows(
            `upper_inf(e.recorded) and e.id > $1 and ($2::text is null or e.pack = $2) and (e.public or not $3)
           order by e.id limit ${STREAM_PAGE}`,
            [after, filter.pack ?? null, filter.publicOnly ?? false],
          ),
      ),
    changedSince: (seq) => changedSince(rows, seq),
  }
}

type Rows = (where: string, values: readonly unknown[]) => Promise<readonly EntryRow[]>

/** The version that the register held at the moment; without a moment, the one it holds. */
const known = (parameter: string): string =>
  `case when ${parameter}::timestamptz is null then upper_inf(e.recorded) else e.recorded @> ${parameter}::timestamptz end`

// Law's time is left to the decision of the check: an entry that has ended or not begun is a reason too.
async function byIdentifierKeys(
  rows: Rows,
  keys: readonly string[],
  asOf: AsOf,
): Promise<readonly EntryRow[]> {
  if (keys.length === 0) return []
  return rows(
    `e.subject_id in (select subject_id from subject_identifier where key = any ($1)) and ${
      asOf.recorded === undefined ? 'upper_inf(e.recorded)' : 'e.recorded @> $2::timestamptz'
    } order by e.id`,
    asOf.recorded === undefined ? [keys] : [keys, asOf.recorded],
  )
}

async function history(tx: Tx, id: string): Promise<readonly EntryVersion[]> {
  const rows = await tx.sql<{
    body: EntryVersion['entry']
    seq: number
    from: EntryVersion['recordedFrom']
    to: EntryVersion['recordedFrom'] | null
  }>(
    `select body, seq, lower(recorded) as "from", upper(recorded) as "to" from entry
     where id = $1 order by recorded`,
    [id],
  )
  return rows.map(({ body, seq, from, to }) => ({
    entry: body,
    recordedFrom: from,
    ...(to === null ? {} : { recordedTo: to }),
    seq,
  }))
}

async function list(tx: Tx, filter: EntryFilter): Promise<Page<EntryRow>> {
  const values: unknown[] = []
  const bind = (value: unknown): string => `$${values.push(value)}`
  const conditions = ['upper_inf(e.recorded)']
  if (filter.pack !== undefined) conditions.push(`e.pack = ${bind(filter.pack)}`)
  if (filter.ground !== undefined) conditions.push(`e.ground = ${bind(filter.ground)}`)
  if (filter.publicOnly) conditions.push('e.public')
  if (filter.inForceOn !== undefined)
    conditions.push(`e.effective @> ${bind(filter.inForceOn)}::date`)
  if (filter.query !== undefined) {
    const words = queryWords(filter.query)
    if (words.length === 0) return { items: [], total: 0 }
    for (const word of words) conditions.push(wordCondition('e.subject_id', word, bind))
  }
  const where = conditions.join(' and ')
  const total =
    filter.cursor === undefined
      ? await tx.sql<{ n: number }>(`select count(*) as n from entry e where ${where}`, values)
      : []
  const after =
    filter.cursor === undefined
      ? ''
      : ` and e.id > ${bind(decodeCursor(filter.cursor, 1)[0] ?? '')}`
  const found = await tx.sql<JoinedEntryRow>(
    `${ENTRY_ROWS} where ${where}${after} order by e.id limit ${bind(filter.limit + 1)}`,
    values,
  )
  const page = pageOf(found, filter.limit, entryRowOf, (row) => [row.body.id])
  return total[0] === undefined ? page : { ...page, total: total[0].n }
}

async function* changedSince(rows: Rows, seq: number): AsyncIterable<EntryRow> {
  let [after, id] = [seq, '']
  for (;;) {
    const page = await rows(
      `upper_inf(e.recorded) and (e.seq, e.id) > ($1, $2) order by e.seq, e.id limit ${STREAM_PAGE}`,
      // Past every id of the position itself: it has been seen.
      id === '' ? [after + 1, ''] : [after, id],
    )
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < STREAM_PAGE) return
    ;[after, id] = [last.seq, last.entry.id]
  }
}

async function* paged<T>(
  first: string,
  keyOf: (item: T) => string,
  load: (after: string) => Promise<readonly T[]>,
): AsyncIterable<T> {
  for (let after = first; ;) {
    const page = await load(after)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < STREAM_PAGE) return
    after = keyOf(last)
  }
}
