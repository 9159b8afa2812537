import { defined } from '../defined.ts'
import type { ExportedEntity } from '../entities/export-item.ts'
import type { FtmEntity } from '../entities/entity.ts'
import type { App } from '../ports/app.ts'
import type { ScreenedEntity, ScreeningSource } from '../ports/screening.ts'
import { presentEntry } from '../presenters/entry.ts'
import { systemRead } from '../cases/system-read.ts'
import { entityOfEntry } from './entity-of-entry.ts'

const union = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [
  ...new Set([...a, ...b]),
]

/** Two records of one entity in one: every value of either, once. */
function merged(one: FtmEntity, other: FtmEntity): FtmEntity {
  const properties = { ...one.properties }
  for (const [name, values] of Object.entries(other.properties))
    properties[name] = union(properties[name], values)
  return { ...one, properties }
}

/** What an entry says of its subject: the source's own record, or the listing as the public sees it. */
function statedBy(app: App, { entry, subject, identifierKeys, record }: ScreeningSource) {
  const loaded = app.packs.get(entry.pack)
  if (loaded === undefined) return undefined
  if (record !== undefined) return { entity: record.entity, related: record.related }
  const { pack } = loaded
  const row = { entry, subject, identifierKeys, seq: 0 }
  return entityOfEntry(pack, presentEntry(pack, row, app.clock.today(pack.timezone)))
}

/**
 * The entities of an answer with everything their registers state in public, in the words of the FollowTheMoney model;
 * by their ids. One read for all of them. What the register has dropped since is left out.
 */
export async function entitiesBehind(
  app: App,
  screened: readonly ScreenedEntity[],
): Promise<ReadonlyMap<string, ExportedEntity>> {
  const subjects = [...new Set(screened.flatMap((one) => one.subjects))]
  if (subjects.length === 0) return new Map()
  const sources = await systemRead(app, (tx) => tx.screening.sourcesOf(subjects))
  const now = app.clock.now()
  const found = new Map<string, ExportedEntity>()
  for (const { entity: known, entries } of screened) {
    const wanted = new Set(entries)
    for (const source of sources) {
      if (!wanted.has(source.entry.id)) continue
      const stated = statedBy(app, source)
      if (stated === undefined) continue
      const before = found.get(known.id)
      const others = stated.related.filter(
        ({ id }) => !before?.related.some((one) => one.id === id),
      )
      const entity = { ...stated.entity, id: known.id }
      found.set(known.id, {
        entity: before === undefined ? entity : merged(before.entity, entity),
        related: [...(before?.related ?? []), ...others],
        datasets: known.datasets,
        ...defined({ firstSeen: known.firstSeen ?? now, lastChange: known.lastChange ?? now }),
        lastSeen: now,
        target: known.topics.length > 0,
      })
    }
  }
  return found
}
