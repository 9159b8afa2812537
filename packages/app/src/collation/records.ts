import type { FtmEntity, SourceRecord } from '../entities/entity.ts'
import type { App } from '../ports/app.ts'
import type { CollationRecord } from '../ports/collation.ts'
import type { EntryRow, ReadTx } from '../ports/ledger.ts'
import { isPublicOn } from '../presenters/entry-state.ts'

const BATCH = 1000

const of = (
  entities: readonly FtmEntity[],
  ...properties: readonly string[]
): readonly string[] => [
  ...new Set(
    entities.flatMap((entity) => properties.flatMap((name) => entity.properties[name] ?? [])),
  ),
]

/**
 * An entry as it is compared. Numbers of the register's own are compared by their keyed hashes and shown masked; numbers
 * that a mirrored list prints are compared as printed.
 */
export function recordOf(
  { entry, subject, identifierKeys }: EntryRow,
  source?: SourceRecord,
): CollationRecord {
  const whole = source === undefined ? [] : [source.entity, ...source.related]
  const own = source === undefined ? [] : [source.entity]
  const birth = of(own, 'birthDate')
  const countries = subject.countries.map((country) => country.toUpperCase())
  const said = {
    name: subject.names,
    birth_date:
      birth.length > 0 ? birth : subject.birthYear === undefined ? [] : [String(subject.birthYear)],
    country: [...new Set(countries)],
    address: of(whole, 'full', 'address'),
    number: of(whole, 'number', 'idNumber', 'passportNumber', 'registrationNumber', 'taxNumber'),
    kind: [subject.kind === 'person' ? 'person' : 'organisation'],
  }
  return {
    key: entry.id,
    register: entry.pack,
    kind: subject.kind,
    subject: subject.id,
    name: subject.names[0] ?? subject.id,
    ...(entry.from === undefined ? {} : { from: entry.from }),
    demo: subject.demo,
    values: { ...said, identifier: identifierKeys },
    shown: {
      ...said,
      kind: [subject.kind],
      identifier: subject.identifiers.map(({ scheme, shown }) => `${scheme}:${shown}`),
    },
  }
}

/** In force and public: what is not yet published is nobody's business beyond its own authority. */
export function isCollated(app: App, { entry }: EntryRow): boolean {
  const pack = app.packs.get(entry.pack)?.pack
  if (pack === undefined || pack.use === 'study') return false
  return isPublicOn(entry, app.clock.today(pack.timezone))
}

/** The records of these entries, with what their mirrored sources say. */
export async function recordsOf(
  tx: ReadTx,
  rows: readonly EntryRow[],
): Promise<readonly CollationRecord[]> {
  const sources = await tx.collation.sourceRecords(rows.map(({ entry }) => entry.caseId))
  return rows.map((row) => recordOf(row, sources.get(row.entry.caseId)))
}

/** Every record there is, in order of their keys, so that the same register gives the same clusters. */
export async function allRecords(app: App, tx: ReadTx): Promise<readonly CollationRecord[]> {
  const records: CollationRecord[] = []
  let batch: EntryRow[] = []
  for await (const row of tx.entries.stream({ publicOnly: true })) {
    if (isCollated(app, row)) batch.push(row)
    if (batch.length < BATCH) continue
    records.push(...(await recordsOf(tx, batch)))
    batch = []
  }
  records.push(...(await recordsOf(tx, batch)))
  return records
}
