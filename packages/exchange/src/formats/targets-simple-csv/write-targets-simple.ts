import type { FtmEntity } from '@xinyong/app'
import type { ExportItem, Exporter } from '../exporter.ts'
import { propertyType } from '../ftm/model.ts'
import { captionOf } from '../shared/caption.ts'
import { csvLine, multiCell } from '../shared/write-csv.ts'

const HEADER = [
  'id',
  'schema',
  'name',
  'aliases',
  'birth_date',
  'countries',
  'addresses',
  'identifiers',
  'sanctions',
  'phones',
  'emails',
  'program_ids',
  'dataset',
  'first_seen',
  'last_seen',
  'last_change',
]

/** One line per target, in the column order of OpenSanctions' `targets.simple.csv`. */
export const targetsSimpleExporter: Exporter = {
  id: 'targets-simple-csv',
  title: { en: 'Targets, one line each, CSV', zh: '目标简表（每个目标一行，CSV）' },
  mediaType: 'text/csv; charset=utf-8',
  extension: 'targets.simple.csv',
  write: async function* (items) {
    yield csvLine(HEADER)
    for await (const item of items) if (item.target) yield lineOf(item)
  },
}

function lineOf(item: ExportItem): string {
  const { entity, related } = item
  const name = captionOf(entity)
  const sanctions = related.filter((other) => other.schema === 'Sanction')
  const documents = related.filter(
    ({ schema }) => schema === 'Identification' || schema === 'Passport',
  )
  const addresses = related.filter((other) => other.schema === 'Address').map(captionOf)
  return csvLine([
    entity.id,
    entity.schema,
    name,
    multiCell(typed(entity, 'name').filter((other) => other !== name)),
    multiCell(entity.properties['birthDate'] ?? []),
    multiCell(typed(entity, 'country')),
    multiCell([...typed(entity, 'address'), ...addresses]),
    multiCell([
      ...typed(entity, 'identifier'),
      ...documents.flatMap((document) => document.properties['number'] ?? []),
    ]),
    multiCell(sanctions.map(sanctionText)),
    multiCell(typed(entity, 'phone')),
    multiCell(typed(entity, 'email')),
    multiCell(sanctions.flatMap((sanction) => sanction.properties['programId'] ?? [])),
    multiCell(item.datasets),
    item.firstSeen,
    item.lastSeen,
    item.lastChange,
  ])
}

/** Values of every property of one type. */
function typed(entity: FtmEntity, type: string): readonly string[] {
  return Object.entries(entity.properties)
    .filter(([name]) => propertyType(entity.schema, name) === type)
    .flatMap(([, values]) => values)
}

function sanctionText(sanction: FtmEntity): string {
  const part = (name: string): string => (sanction.properties[name] ?? []).join(', ')
  return [part('authority'), part('program'), part('startDate')]
    .filter((text) => text !== '')
    .join(' - ')
}
