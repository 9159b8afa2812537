import type { EntryRow, SubjectCard } from '@xinyong/app'
import type { Entry } from '@xinyong/procedure'

interface Identifiers {
  readonly identifiers: readonly {
    readonly scheme: string
    readonly shown: string
    readonly key: string
  }[]
}

export interface CardRow extends Identifiers {
  readonly id: string
  readonly kind: SubjectCard['kind']
  readonly names: readonly string[]
  readonly birth_date: string | null
  readonly countries: readonly string[]
  readonly demo: boolean
}

export interface JoinedEntryRow extends CardRow {
  readonly body: Entry
  readonly seq: number
}

/** Columns of a subject card; the subject is `s`. */
export const CARD = `s.id, s.kind, s.names, s.birth_date, s.countries, s.demo,
  (select coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'shown', i.shown, 'key', i.key)
     order by i.scheme, i.key), '[]') from subject_identifier i where i.subject_id = s.id) as identifiers`

/** Entries with their subjects' cards; conditions follow. */
export const ENTRY_ROWS = `select e.body, e.seq, ${CARD} from entry e join subject s on s.id = e.subject_id`

export function cardOf(row: CardRow): SubjectCard {
  const year = Number(row.birth_date?.slice(0, 4))
  return {
    id: row.id,
    kind: row.kind,
    names: row.names,
    identifiers: row.identifiers.map(({ scheme, shown }) => ({ scheme, shown })),
    ...(Number.isInteger(year) && year > 0 ? { birthYear: year } : {}),
    countries: row.countries,
    demo: row.demo,
  }
}

export function entryRowOf(row: JoinedEntryRow): EntryRow {
  return {
    entry: row.body,
    subject: cardOf(row),
    identifierKeys: row.identifiers.map(({ key }) => key),
    seq: row.seq,
  }
}
