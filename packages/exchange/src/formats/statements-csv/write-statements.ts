import { createHash } from 'node:crypto'
import type { FtmEntity } from '@xinyong/app'
import type { ExportItem, Exporter } from '../exporter.ts'
import { propertyType } from '../ftm/model.ts'
import { csvLine } from '../shared/write-csv.ts'

const HEADER = [
  'canonical_id',
  'entity_id',
  'prop',
  'prop_type',
  'schema',
  'value',
  'dataset',
  'origin',
  'lang',
  'original_value',
  'external',
  'first_seen',
  'last_seen',
  'id',
]

/** One line per value and data set, as FollowTheMoney's statement files have it. */
export const statementsExporter: Exporter = {
  id: 'statements-csv',
  title: { en: 'Statements, one line per value, CSV', zh: '陈述表（每个值一行，CSV）' },
  mediaType: 'text/csv; charset=utf-8',
  extension: 'statements.csv',
  write: async function* (items) {
    yield csvLine(HEADER)
    const shared = new Set<string>()
    for await (const item of items) {
      let text = statementsOf(item.entity, item)
      for (const entity of item.related) {
        if (shared.has(entity.id)) continue
        shared.add(entity.id)
        text += statementsOf(entity, item)
      }
      yield text
    }
  },
}

function statementsOf(entity: FtmEntity, item: ExportItem): string {
  const lines: string[] = []
  for (const dataset of item.datasets) {
    const ids: string[] = []
    const add = (prop: string, type: string, value: string, id: string): number =>
      lines.push(
        csvLine([
          entity.id,
          entity.id,
          prop,
          type,
          entity.schema,
          value,
          dataset,
          '',
          '',
          '',
          'f',
          item.firstSeen,
          item.lastSeen,
          id,
        ]),
      )
    for (const prop of Object.keys(entity.properties).sort())
      for (const value of entity.properties[prop] ?? []) {
        const id = sha1(`${dataset}.${entity.id}.${prop}.${value}`)
        ids.push(id)
        add(prop, propertyType(entity.schema, prop) ?? 'string', value, id)
      }
    // The statement of an entity's existence carries a checksum over all it states.
    const checksum = sha1(ids.sort().join('.'))
    add('id', 'id', checksum, sha1(`${dataset}.${entity.id}.id.${checksum}`))
  }
  return lines.join('')
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
