import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { CaseFilter, CaseReader, CaseWriter, Page } from '@xinyong/app'
import type { CaseState } from '@xinyong/procedure'
import { db } from '../schema/db.ts'
import type { CaseRow, Tables } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { dateIn, decodeCursor, pageOf } from './cursor.ts'

const states = db.selectFrom('case_file').select('state')

export function caseReader(tx: Tx): CaseReader {
  return {
    get: async (id) => (await tx.first(states.where('id', '=', id)))?.state,
    getForUpdate: async (id) => (await tx.first(states.where('id', '=', id).forUpdate()))?.state,
    ofSubject: async (subject) =>
      (
        await tx.all(states.where('subject_id', '=', subject).orderBy('opened_on').orderBy('id'))
      ).map(({ state }) => state),
    list: (filter) => list(tx, filter),
    termEnded: async (on, limit) =>
      (
        await tx.all(
          states
            .where('term_ends', '<=', on)
            .where('stage', 'not in', ['ended', 'closed'])
            .orderBy('term_ends')
            .orderBy('id')
            .limit(limit),
        )
      ).map(({ state }) => state),
  }
}

export function caseWriter(tx: Tx): CaseWriter {
  return {
    setDue: async (id, due, clock) => {
      await tx.sql('update case_file set due = $2, due_clock = $3 where id = $1', [
        id,
        due ?? null,
        clock ?? null,
      ])
    },
  }
}

type Cases<O> = SelectQueryBuilder<Tables, 'case_file', O>

async function list(tx: Tx, filter: CaseFilter): Promise<Page<CaseState>> {
  const rows = await tx.all(
    after(matching(db.selectFrom('case_file').selectAll(), filter), filter).limit(filter.limit + 1),
  )
  const page = pageOf<CaseRow, CaseState>(
    rows,
    filter.limit,
    (row) => row.state,
    (row) => [filter.sort === 'due' ? row.due : row.opened_on, row.id],
  )
  if (filter.cursor !== undefined) return page
  const counted = matching(db.selectFrom('case_file'), filter).select((e) =>
    e.fn.countAll<number>().as('n'),
  )
  return { ...page, total: (await tx.first(counted))!.n }
}

function matching<O>(query: Cases<O>, filter: CaseFilter): Cases<O> {
  return query
    .$if(filter.pack !== undefined, (q) => q.where('pack', '=', filter.pack!))
    .$if(filter.authority !== undefined, (q) => q.where('authority', '=', filter.authority!))
    .$if(filter.stage !== undefined, (q) => q.where('stage', '=', filter.stage!))
    .$if(filter.subject !== undefined, (q) => q.where('subject_id', '=', filter.subject!))
    .$if(filter.dueBefore !== undefined, (q) => q.where('due', '<', filter.dueBefore!))
}

// Queues: what is due first comes first, cases without a clock last. Otherwise the newest first.
function after<O>(query: Cases<O>, { sort, cursor }: CaseFilter): Cases<O> {
  const [day, id] = cursor === undefined ? [] : decodeCursor(cursor, 2)
  if (sort === 'due') {
    const sorted = query.orderBy(sql`due asc nulls last`).orderBy('id')
    if (id === undefined) return sorted
    const due = dateIn(day)
    return due === null
      ? sorted.where(sql<boolean>`due is null and id > ${id}`)
      : sorted.where(sql<boolean>`((due, id) > (${due}::date, ${id}) or due is null)`)
  }
  const sorted = query.orderBy('opened_on', 'desc').orderBy('id', 'desc')
  return id === undefined
    ? sorted
    : sorted.where(sql<boolean>`(opened_on, id) < (${dateIn(day)}::date, ${id})`)
}
