import type { ExportItem, Exporter } from '../exporter.ts'
import { isA } from '../ftm/model.ts'
import { captionOf } from '../shared/caption.ts'
import { featuresOf } from './features-of.ts'

/** JSON lines in the form Senzing loads: everything that identifies under FEATURES. */
export const senzingExporter: Exporter = {
  id: 'senzing',
  title: { en: 'Senzing records, JSON lines', zh: 'Senzing 记录（JSON 行）' },
  mediaType: 'application/x-ndjson',
  extension: 'senzing.jsonl',
  write: async function* (items) {
    for await (const item of items) yield `${JSON.stringify(recordOf(item))}\n`
  },
}

function recordOf(item: ExportItem): Readonly<Record<string, unknown>> {
  const { entity, related } = item
  const source = dataSource(item)
  const sanctions = related.filter((other) => other.schema === 'Sanction')
  const programmes = sanctions.flatMap((sanction) => sanction.properties['program'] ?? [])
  return {
    DATA_SOURCE: source,
    RECORD_ID: entity.id,
    FEATURES: [{ RECORD_TYPE: recordType(entity.schema) }, ...featuresOf(item, source)],
    CAPTION: captionOf(entity),
    TOPICS: (entity.properties['topics'] ?? []).join('; '),
    PROGRAMS: [...new Set(programmes)].join('; '),
    FIRST_SEEN: item.firstSeen,
    LAST_CHANGE: item.lastChange,
  }
}

function dataSource(item: ExportItem): string {
  return (item.datasets[0] ?? 'XINYONG').toUpperCase().replace(/[^A-Z0-9]+/g, '_')
}

function recordType(schema: string): string {
  if (isA(schema, 'Person')) return 'PERSON'
  if (isA(schema, 'Vessel')) return 'VESSEL'
  if (isA(schema, 'Airplane')) return 'AIRCRAFT'
  return isA(schema, 'Vehicle') ? 'VEHICLE' : 'ORGANIZATION'
}
