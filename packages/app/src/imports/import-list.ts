import { AppError } from '@xinyong/contract'
import type { PlainDate, Text } from '@xinyong/identity'
import type { Refusal } from '@xinyong/procedure'
import { forgetEditions } from '../checks/editions.ts'
import type { SourceRecord } from '../entities/entity.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import { packOf, refuseUnlessActivatable } from '../rules.ts'
import { EditionWriter, type Written } from './edition-writer.ts'
import { planImport, REMOVED, type Plan } from './plan.ts'
import { refuseSuspicious } from './suspicious.ts'

const SYSTEM = { kind: 'system', job: 'import' } as const
const BATCH = 1_000

/** What the reader of the files knows once it has read them. */
export interface ReadAccount {
  readonly rejected: number
  /** Read to its end, nothing missing. */
  readonly complete: boolean
  /** In the edition, but not readable: not to be taken for removed. */
  readonly unread: ReadonlySet<string>
}

export interface ImportRequest {
  readonly register: string
  /** The publisher's name for the edition; absent: its date, or the digest of what it holds. */
  readonly edition?: string
  readonly publishedOn?: PlainDate
  /** Called twice: once to compare, once to write. */
  readonly read: () => AsyncIterable<SourceRecord>
  readonly digestOf: (record: SourceRecord) => string
  /** Asked after a whole reading. */
  readonly account?: () => ReadAccount
  /** The removals are meant. */
  readonly force?: boolean
  /** Ends the import after the batch that is being written; a later run goes on from there. */
  readonly signal?: AbortSignal
  readonly progress?: (stage: 'read' | 'write', done: number, total?: number) => void
}

export interface ImportReport {
  readonly edition: string
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  readonly rejected: number
  /** Records dated after the day the edition says it was published: it is then not a clean state of that day. */
  readonly datedLater: number
  /** Records the register's own rules do not take, each with the reason. */
  readonly refused: readonly { readonly sourceId: string; readonly reason: Text }[]
  /** False when it was stopped before its end. */
  readonly finished: boolean
}

interface Item {
  readonly sourceId: string
  readonly make: (tx: WriteTx) => Written | Refusal | Promise<Written | Refusal>
  readonly counts: 'added' | 'changed' | 'removed'
}

/**
 * Takes in an edition of a list that somebody else decides: exactly the additions, changes and removals become acts, a
 * thousand a transaction. The same edition again writes no act; an import that broke off goes on where it stood.
 * @throws AppError register/not-found, import/not-a-mirror, pack/not-activatable, import/suspicious
 */
export async function importList(app: App, request: ImportRequest): Promise<ImportReport> {
  const { pack } = packOf(app, request.register)
  if (pack.use !== 'mirror') throw new AppError('import/not-a-mirror', { id: pack.id })
  refuseUnlessActivatable(pack)
  const held = await app.ledger.read(SYSTEM, (tx) => tx.mirrors.digests(pack.id))
  const account = (): ReadAccount =>
    request.account?.() ?? { rejected: 0, complete: true, unread: new Set() }
  const later = { count: 0 }
  const plan = await planImport(
    countLater(request.read(), request.publishedOn, later),
    request.digestOf,
    held,
    () => account().unread,
    (count) => request.progress?.('read', count),
  )
  const { rejected, complete } = account()
  if (!request.force) refuseSuspicious(plan, held, complete)

  const edition = request.edition ?? request.publishedOn ?? `sha256-${plan.digest.slice(0, 16)}`
  const writer = new EditionWriter(app, pack, edition)
  const counts = { added: 0, changed: 0, removed: 0 }
  const refused: { sourceId: string; reason: Text }[] = []
  const total = plan.write.size + plan.remove.length
  let done = 0
  const flush = async (items: readonly Item[]): Promise<void> => {
    const results = await writeBatch(app, pack.id, items)
    for (const [at, refusal] of results.entries()) {
      const { sourceId, counts: as } = items[at]!
      if (refusal) refused.push({ sourceId, reason: refusal.message })
      else counts[as] += 1
    }
    done += items.length
    request.progress?.('write', done, total)
  }
  const stopped = await inBatches(itemsOf(request, plan, held, writer), request.signal, flush)
  const report = { edition, records: plan.records, ...counts, unchanged: plan.unchanged, rejected }
  if (!stopped) await putEdition(app, request, plan, writer, report)
  forgetEditions(app)
  await app.standing?.catchUp()
  return { ...report, datedLater: later.count, refused, finished: !stopped }
}

async function* countLater(
  records: AsyncIterable<SourceRecord>,
  publishedOn: PlainDate | undefined,
  later: { count: number },
): AsyncGenerator<SourceRecord> {
  for await (const record of records) {
    if (publishedOn !== undefined && (record.listedOn ?? '') > publishedOn) later.count += 1
    yield record
  }
}

async function* itemsOf(
  request: ImportRequest,
  plan: Plan,
  held: Awaited<ReturnType<WriteTx['mirrors']['digests']>>,
  writer: EditionWriter,
): AsyncGenerator<Item> {
  const left = new Map(plan.write)
  if (left.size > 0)
    for await (const record of request.read()) {
      const { sourceId } = record
      const digest = left.get(sourceId)
      if (digest === undefined) continue
      left.delete(sourceId)
      const known = held.get(sourceId)
      if (known && known.digest !== REMOVED)
        yield {
          sourceId,
          counts: 'changed',
          make: (tx) => writer.change(tx, known.caseId, record, digest),
        }
      else yield { sourceId, counts: 'added', make: () => writer.add(record, digest) }
    }
  for (const sourceId of plan.remove) {
    const { caseId } = held.get(sourceId)!
    yield { sourceId, counts: 'removed', make: (tx) => writer.remove(tx, caseId) }
  }
}

/** @returns true when it was stopped before the end */
async function inBatches(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
  flush: (batch: readonly Item[]) => Promise<void>,
): Promise<boolean> {
  let batch: Item[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    await flush(batch)
    batch = []
    if (signal?.aborted) return true
  }
  if (batch.length > 0) await flush(batch)
  return false
}

/** One transaction: subjects, acts with their projections, records. Gives each item's refusal, if it has one. */
async function writeBatch(
  app: App,
  register: string,
  items: readonly Item[],
): Promise<readonly (Refusal | undefined)[]> {
  return app.ledger.write(SYSTEM, async (tx) => {
    const made: (Written | Refusal)[] = []
    for (const item of items) made.push(await item.make(tx))
    const written = made.filter((one) => 'append' in one)
    await tx.subjects.putMany(written.flatMap(({ subject }) => subject ?? []))
    await tx.acts.appendMany(written.map(({ append }) => append))
    await tx.mirrors.putRecords(
      register,
      written.map(({ row }) => row),
    )
    return made.map((one) => ('append' in one ? undefined : one))
  })
}

/** The edition itself is an act when it changed something or is new; that it was looked at again keeps it fresh. */
async function putEdition(
  app: App,
  { publishedOn }: ImportRequest,
  plan: Plan,
  writer: EditionWriter,
  report: Pick<ImportReport, 'edition' | 'added' | 'changed' | 'removed' | 'rejected'>,
): Promise<void> {
  const { edition, added, changed, removed, rejected } = report
  const { pack, authority, today } = writer
  const published = publishedOn === undefined ? {} : { publishedOn }
  await app.ledger.write(SYSTEM, async (tx) => {
    const latest = await tx.mirrors.latest(pack.id)
    const same = latest?.edition === edition && latest.digest === plan.digest
    if (!same || added + changed + removed > 0) {
      const body = { edition, digest: plan.digest, added, changed, removed, rejected, ...published }
      const by = { id: 'system:import', role: 'system' as const }
      await tx.acts.appendGlobal(pack.id, authority, { kind: 'edition', by, on: today, body })
    }
    await tx.mirrors.putEdition({
      register: pack.id,
      edition,
      takenAt: app.clock.now(),
      digest: plan.digest,
      records: plan.records,
      ...published,
    })
  })
}
