import { AppError, type OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { isInEffect, plusDays } from '@xinyong/procedure'
import { canonicalJson } from '@xinyong/tlog'
import type { Handler } from '../handler.ts'
import { lookOf } from '../looks/look-at.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { Agreement, Replica } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import type { EntryRow, ReadTx } from '../ports/ledger.ts'
import { fieldsOf } from './feed-fields.ts'
import { refuseNotInForce } from './in-force.ts'

const SYSTEM = { kind: 'system', job: 'exchange' } as const

type Feed = OutputOf<'pullFeed'>
type Item = Feed['items'][number]

/** R8: never longer than the source, the agreement, or the days agreed. */
export function replicaExpiry(
  { terms }: Agreement,
  end: PlainDate | undefined,
  today: PlainDate,
): PlainDate {
  const days = [plusDays(today, terms.keepDays), terms.until as PlainDate, ...(end ? [end] : [])]
  return days.toSorted()[0]!
}

/** Changes up to a whole act: entries of one act have one number, and a page never ends between them. */
async function changesOf(
  tx: ReadTx,
  { terms }: Agreement,
  since: number,
  limit: number,
): Promise<{ readonly rows: readonly EntryRow[]; readonly more: boolean }> {
  for (let size = limit; ; size *= 2) {
    const rows = await tx.agreements.changes(terms.schemes, since, size + 1)
    if (rows.length <= size) return { rows, more: false }
    const last = rows.at(-1)!.seq
    const whole = rows.filter(({ seq }) => seq < last)
    if (whole.length > 0) return { rows: whole, more: true }
  }
}

/**
 * What the agreement lets travel, signed. A recipient hears of the end of an entry only where it was given the entry;
 * what is given is recorded as a replica with its last day, and shown to each subject as a look.
 */
export const pullFeed: Handler<'pullFeed'> = async (app, principal, input) => {
  authorise(principal, 'pullFeed')
  const key = keyOf(principal)
  const { agreement, rows, more, lastSeq, held, told } = await app.ledger.read(
    SYSTEM,
    async (tx) => {
      const found = await tx.agreements.get(input.id)
      if (!found || !key || !found.terms.keys.includes(key.key))
        throw new AppError('agreement/not-found', { id: input.id })
      refuseNotInForce(app, found)
      const seq = await tx.acts.lastSeq()
      const changes = await changesOf(tx, found, input.since, input.limit)
      const entries = changes.rows.map(({ entry }) => entry.id)
      return {
        agreement: found,
        ...changes,
        lastSeq: seq,
        held: await tx.agreements.replicas({ agreement: found.id, entries }),
        told: (
          await tx.agreements.deletions({
            agreement: found.id,
            now: app.clock.now(),
            limit: 10_000,
          })
        ).items,
      }
    },
  )
  const given: Replica[] = []
  const items = rows.flatMap((row): Item[] => {
    const before = held.find(({ entry }) => entry === row.entry.id)
    const { item, replica } = itemOf(app, agreement, row, before)
    if (replica) given.push(replica)
    const deletion =
      item?.change === 'delete' ? told.find(({ entry }) => entry === row.entry.id)?.id : undefined
    return item ? [{ ...item, ...(deletion === undefined ? {} : { deletion }) }] : []
  })
  await app.ledger.write(SYSTEM, async (tx) => {
    await tx.agreements.putReplicas(given)
    await tx.looks.append(
      given.map(({ entry, subject }) =>
        lookOf(app, principal, {
          what: 'export',
          purpose: agreement.terms.purpose,
          subject,
          entries: [entry],
        }),
      ),
    )
  })
  return sign(app, {
    format: 'xinyong-feed/1',
    agreement: agreement.id,
    kind: input.since === 0 ? 'snapshot' : 'delta',
    purpose: agreement.terms.purpose,
    since: input.since,
    to: more ? (rows.at(-1)?.seq ?? input.since) : Math.max(input.since, lastSeq),
    more,
    at: app.clock.now(),
    items,
    note: {
      en: 'Keep nothing past its expiry; delete at once what says so, and acknowledge it.',
      zh: '不得保存至失效日之后；收到删除指示须立即删除并确认。',
    },
  })
}

function itemOf(
  app: App,
  agreement: Agreement,
  row: EntryRow,
  before: Replica | undefined,
): { readonly item?: Item; readonly replica?: Replica } {
  const { entry, seq } = row
  const today = app.clock.today(app.packs.get(entry.pack)?.pack.timezone ?? 'Etc/UTC')
  const over = entry.exit !== undefined || (entry.to !== undefined && entry.to <= today)
  if (over || entry.from === undefined || entry.from > today) {
    if (!before) return {}
    const state = entry.exit?.how === 'annulled' ? 'annulled' : 'ended'
    return {
      item: {
        entry: entry.id,
        seq,
        change: 'delete',
        state,
        expires: entry.to ?? today,
        fields: {},
      },
    }
  }
  const expires = replicaExpiry(agreement, entry.to, today)
  const at = app.clock.now()
  return {
    item: {
      entry: entry.id,
      seq,
      change: 'put',
      state: isInEffect(entry, today) ? 'in-force' : 'suspended',
      expires,
      fields: fieldsOf(app, row, agreement.terms.fields),
    },
    replica: {
      agreement: agreement.id,
      entry: entry.id,
      pack: entry.pack,
      authority: entry.authority,
      subject: entry.subject,
      givenAt: before?.givenAt ?? at,
      lastGivenAt: at,
      expires,
    },
  }
}

async function sign(app: App, feed: Omit<Feed, 'signature'>): Promise<Feed> {
  if (!app.feedSigner) throw new AppError('fault/unexpected', { reference: 'no key for feeds' })
  const value = await app.feedSigner.sign(canonicalJson(feed))
  return { ...feed, signature: { algorithm: 'ed25519', key: app.feedSigner.key, value } }
}
