import type { FtmEntity } from '@xinyong/app'
import type { ExportItem, Exporter } from '../exporter.ts'
import { captionOf } from '../shared/caption.ts'

/** FollowTheMoney JSON lines: each target, and after it what hangs on it; an entity that several share once. */
export const ftmExporter: Exporter = {
  id: 'ftm',
  title: { en: 'FollowTheMoney entities, JSON lines', zh: 'FollowTheMoney 实体（JSON 行）' },
  mediaType: 'application/x-ndjson',
  extension: 'ftm.json',
  write: async function* (items) {
    const shared = new Set<string>()
    for await (const item of items) {
      let text = lineOf(item.entity, item, item.target)
      for (const entity of item.related) {
        if (shared.has(entity.id)) continue
        shared.add(entity.id)
        text += lineOf(entity, { ...item, referents: [] }, false)
      }
      yield text
    }
  },
}

function lineOf(entity: FtmEntity, item: ExportItem, target: boolean): string {
  const names = Object.keys(entity.properties).sort()
  const line = {
    id: entity.id,
    caption: captionOf(entity),
    schema: entity.schema,
    properties: Object.fromEntries(names.map((name) => [name, entity.properties[name]])),
    referents: item.referents ?? [],
    datasets: item.datasets,
    first_seen: item.firstSeen,
    last_seen: item.lastSeen,
    last_change: item.lastChange,
    target,
  }
  return `${JSON.stringify(line)}\n`
}
