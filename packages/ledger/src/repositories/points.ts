import type { Page, PointsStore, StoredPointsAccount, StoredPointsEvent } from '@xinyong/app'
import type { PlainDate } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { dateIn, decodeCursor, pageOf } from './cursor.ts'
import { present } from './optional.ts'

interface AccountRow {
  readonly pack: string
  readonly subject_id: string
  readonly authority: string
  readonly opened: PlainDate
  readonly consent_id: string | null
  readonly consent_from: PlainDate | null
}

interface EventRow {
  readonly pack: string
  readonly subject_id: string
  readonly id: string
  readonly authority: string
  readonly item: string
  readonly on_day: PlainDate
  readonly document: string | null
  readonly points: number | null
  readonly fine_due: boolean
  readonly fine_paid: PlainDate | null
  readonly annulled: boolean
  readonly contested: boolean
  readonly objection: StoredPointsEvent['objection'] | null
  readonly aside: string | null
  readonly recorded_at: StoredPointsEvent['recordedAt']
  readonly acts: readonly (number | string)[]
}

/** Points accounts and the official events in them. */
export function pointsStore(tx: Tx): PointsStore {
  const accounts = async (where: string, values: readonly unknown[]) =>
    (await tx.sql<AccountRow>(`select * from points_account where ${where}`, values)).map(accountOf)
  const events = async (where: string, values: readonly unknown[]) =>
    (await tx.sql<EventRow>(`select * from points_event where ${where}`, values)).map(eventOf)
  const own = 'pack = $1 and subject_id = $2'
  return {
    account: async (pack, subject) => (await accounts(own, [pack, subject]))[0],
    accountsOf: (subject) => accounts('subject_id = $1 order by pack', [subject]),
    putAccount: async ({ pack, subject, authority, opened, consent }) => {
      await tx.sql(
        `insert into points_account (pack, subject_id, authority, opened, consent_id, consent_from)
         values ($1, $2, $3, $4, $5, $6)`,
        [pack, subject, authority, opened, consent?.id ?? null, consent?.from ?? null],
      )
    },
    events: (pack, subject) => events(`${own} order by on_day, id`, [pack, subject]),
    eventsForUpdate: (pack, subject) =>
      events(`${own} order by on_day, id for update`, [pack, subject]),
    putEvent: (event) => putEvent(tx, event),
    aside: (pack, cursor, limit) => page(tx, 'aside is not null', pack, cursor, limit),
    contested: (pack, cursor, limit) => page(tx, 'contested', pack, cursor, limit),
    forget: async (pack, subject) => {
      for (const table of ['points_event', 'points_account'])
        await tx.sql(`delete from ${table} where ${own}`, [pack, subject])
    },
  }
}

async function page(
  tx: Tx,
  which: string,
  pack: string,
  cursor: string | undefined,
  limit: number,
): Promise<Page<StoredPointsEvent>> {
  const [on, subject, id] = cursor === undefined ? [] : decodeCursor(cursor, 3)
  const rows = await tx.sql<EventRow>(
    `select * from points_event where pack = $1 and ${which}
       and ($2::date is null or (on_day, subject_id, id) > ($2, $3, $4))
     order by on_day, subject_id, id limit $5`,
    [pack, dateIn(on), subject ?? null, id ?? null, limit + 1],
  )
  return pageOf(rows, limit, eventOf, (row) => [row.on_day, row.subject_id, row.id])
}

// What happened is never changed; the subject may contest it, which is an update and no insert.
async function putEvent(tx: Tx, event: StoredPointsEvent): Promise<void> {
  const { pack, subject, id, annulled, contested, acts } = event
  const objection = event.objection === undefined ? null : JSON.stringify(event.objection)
  const paid = event.fine?.paidOn ?? null
  const changed = await tx.sql(
    `update points_event set fine_paid = $4, annulled = $5, contested = $6, objection = $7, acts = $8
     where pack = $1 and subject_id = $2 and id = $3 returning id`,
    [pack, subject, id, paid, annulled, contested, objection, acts],
  )
  if (changed.length > 0) return
  await tx.sql(
    `insert into points_event (pack, subject_id, id, fine_paid, annulled, contested, objection, acts, authority, item,
       on_day, document, points, fine_due, aside, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      pack,
      subject,
      id,
      paid,
      annulled,
      contested,
      objection,
      acts,
      event.authority,
      event.item,
      event.on,
      event.document ?? null,
      event.points ?? null,
      event.fine !== undefined,
      event.aside ?? null,
      event.recordedAt,
    ],
  )
}

const accountOf = (row: AccountRow): StoredPointsAccount => ({
  pack: row.pack,
  subject: row.subject_id,
  authority: row.authority,
  opened: row.opened,
  ...(row.consent_id === null || row.consent_from === null
    ? {}
    : { consent: { id: row.consent_id, from: row.consent_from } }),
})

const eventOf = (row: EventRow): StoredPointsEvent => ({
  pack: row.pack,
  subject: row.subject_id,
  id: row.id,
  authority: row.authority,
  item: row.item,
  on: row.on_day,
  annulled: row.annulled,
  contested: row.contested,
  recordedAt: row.recorded_at,
  // PostgreSQL gives numbers inside an array of bigint as text.
  acts: row.acts.map(Number),
  ...present({
    document: row.document,
    points: row.points,
    objection: row.objection,
    aside: row.aside,
  }),
  ...(row.fine_due ? { fine: row.fine_paid === null ? {} : { paidOn: row.fine_paid } } : {}),
})
