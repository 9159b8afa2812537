import type { FtmEntity } from '@xinyong/app'
import { MAX_CELL } from '../../text/read-rows.ts'
import type { ReasonCode } from '../shared/reasons.ts'
import { isSchema, propertyType } from './model.ts'

/** One entity line: the entity, entities nested in it, and what the exporting side knew about it. */
export interface FtmLine {
  readonly line: number
  readonly entity: FtmEntity
  readonly nested: readonly FtmEntity[]
  readonly target: boolean | undefined
  readonly datasets: readonly string[]
  readonly referents: readonly string[]
  readonly firstSeen: string
  readonly lastSeen: string
  readonly lastChange: string
}

export type Complain = (code: ReasonCode, at: { field?: string; id?: string }) => void

type Json = Readonly<Record<string, unknown>>
const DEEPEST = 4

/** Reads one line; undefined when it is no entity. Properties the schema does not have are reported and left out. */
export function parseLine(text: string, line: number, complain: Complain): FtmLine | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    complain('json', {})
    return undefined
  }
  const nested: FtmEntity[] = []
  const entity = toEntity(json, nested, complain, 0)
  if (entity === undefined) return undefined
  const row = json as Json
  return {
    line,
    entity,
    nested,
    target: typeof row['target'] === 'boolean' ? row['target'] : undefined,
    datasets: strings(row['datasets']),
    referents: strings(row['referents']),
    firstSeen: asString(row['first_seen']),
    lastSeen: asString(row['last_seen']),
    lastChange: asString(row['last_change']),
  }
}

function toEntity(
  json: unknown,
  nested: FtmEntity[],
  complain: Complain,
  depth: number,
): FtmEntity | undefined {
  const row = isObject(json) ? json : {}
  const id = asString(row['id']).toWellFormed()
  if (id === '' || id.length > 255) {
    complain('id-missing', { field: 'id' })
    return undefined
  }
  const schema = asString(row['schema'])
  if (!isSchema(schema)) {
    complain('schema', { field: 'schema', id })
    return undefined
  }
  if (!isObject(row['properties'])) {
    complain('shape', { field: 'properties', id })
    return undefined
  }
  const properties: [string, readonly string[]][] = []
  for (const name of Object.keys(row['properties']).sort()) {
    if (propertyType(schema, name) === undefined) {
      complain('property', { field: name })
      continue
    }
    const values = toValues(row['properties'][name], nested, complain, depth)
    if (values === undefined) complain('shape', { field: name })
    else if (values.length > 0) properties.push([name, values])
  }
  const caption = asString(row['caption']).toWellFormed()
  return {
    id,
    schema,
    ...(caption === '' ? {} : { caption }),
    properties: Object.fromEntries(properties),
  }
}

function toValues(
  raw: unknown,
  nested: FtmEntity[],
  complain: Complain,
  depth: number,
): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  const values = new Set<string>()
  for (const item of list) {
    if (typeof item === 'string' && item.length <= MAX_CELL && !item.includes('\0')) {
      if (item !== '') values.add(item.toWellFormed())
    } else if (isObject(item) && depth < DEEPEST) {
      const entity = toEntity(item, nested, complain, depth + 1)
      if (entity === undefined) return undefined
      nested.push(entity)
      values.add(entity.id)
    } else return undefined
  }
  return [...values]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
