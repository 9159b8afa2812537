import type { ScreenedEntity } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { isSchema } from '@xinyong/exchange'
import type { Context } from 'hono'
import { throttle } from '../../http/mount.ts'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { detailsOf } from '../entities/details.ts'
import { relatedSchemata } from '../entities/schema.ts'
import { logLooks } from '../log-looks.ts'
import { flagOf, momentOf, valueOf, valuesOf, wholeOf } from '../read-query.ts'
import { narrowed, registersOf, scopeOf } from '../scope.ts'
import { viewOf } from '../view-of.ts'
import { countFacets, readFacets } from './facets.ts'
import { checkField, meetsOne } from './filters.ts'
import { byText, everybody } from './gather.ts'
import { parseText } from './parse-text.ts'
import { presentEntity } from './present.ts'
import { readSort } from './sort.ts'

const MOST_RESULTS = 500
const MOST_OFFSET = 9_499
/** Requests it counts as. */
const READING_THROUGH = 10

interface Filter {
  readonly field: string
  readonly value: string
}

const invalid = (field: string, reason: string, reasonZh: string): AppError =>
  new AppError('request/invalid', { field, reason, reasonZh })

/** @throws AppError request/invalid */
function filtersOf(c: Context): readonly Filter[] {
  const named = ['countries', 'topics', 'datasets'].flatMap((field) =>
    valuesOf(c, field).map((value) => ({ field, value })),
  )
  const stated = valuesOf(c, 'filter').map((text): Filter => {
    const at = text.indexOf(':')
    if (at <= 0) throw invalid('filter', 'must have the form field:value', '格式须为 字段:值')
    return { field: text.slice(0, at), value: text.slice(at + 1) }
  })
  return [...named, ...stated]
}

/** Several values of one field: one of them, or with `AND` all. Several fields: all of them. */
function passing(filters: readonly Filter[], operator: string): (one: ScreenedEntity) => boolean {
  for (const { field } of filters) checkField(field)
  const byField = Map.groupBy(filters, ({ field }) => field)
  return (screened) =>
    [...byField].every(([field, wanted]) =>
      operator === 'AND'
        ? wanted.every(({ value }) => meetsOne(screened, field, [value]))
        : meetsOne(
            screened,
            field,
            wanted.map(({ value }) => value),
          ),
    )
}

function schemaOf(c: Context): string {
  const schema = valueOf(c, 'schema') ?? 'Thing'
  if (isSchema(schema)) return schema
  throw invalid(
    'schema',
    `there is no schema ${schema.slice(0, 60)}`,
    `没有类型 ${schema.slice(0, 60)}`,
  )
}

/** `GET /search/{dataset}`: a search box over names, numbers and addresses. */
export async function search(site: Site, c: Context, asker: Asker): Promise<Response> {
  const view = viewOf(site)
  const schema = schemaOf(c)
  const limit = wholeOf(c, 'limit', { least: 0, most: MOST_RESULTS, otherwise: 10 })
  const offset = wholeOf(c, 'offset', { least: 0, most: MOST_OFFSET, otherwise: 0 })
  const operator = (valueOf(c, 'filter_op') ?? 'OR').toUpperCase()
  if (operator !== 'AND' && operator !== 'OR') throw invalid('filter_op', 'AND or OR', 'AND 或 OR')
  const order = readSort(valuesOf(c, 'sort'))
  const facets = readFacets(valuesOf(c, 'facets'))
  const text = parseText(valueOf(c, 'q') ?? '', { simple: flagOf(c, 'simple', false) })
  const target = valueOf(c, 'target') === undefined ? undefined : flagOf(c, 'target', true)
  const filters = [...filtersOf(c), ...text.fields]
  const keeps = passing(filters, operator)
  const datasets = narrowed(
    scopeOf(site, c.req.param('dataset') ?? ''),
    registersOf(site, valuesOf(c, 'include_dataset')),
  )
  const changedSince = momentOf(c, 'changed_since')
  const schemas = relatedSchemata(schema)
  const options = {
    ...(datasets === undefined ? {} : { datasets }),
    ...(schemas === undefined ? {} : { schemas }),
    ...(changedSince === undefined ? {} : { changedSince }),
    excludeDatasets: registersOf(site, valuesOf(c, 'exclude_dataset')),
    excludeSchemas: valuesOf(c, 'exclude_schema'),
  }
  // A search without words reads the registers through.
  if (text.words.length === 0) throttle(site, c, asker, READING_THROUGH - 1)
  const gathered =
    text.words.length > 0
      ? byText(view, text, { schema, fuzzy: flagOf(c, 'fuzzy', false), options })
      : await everybody(site, view, options)
  const kept = gathered.found.filter(
    (one) => keeps(one) && (target === undefined || one.entity.topics.length > 0 === target),
  )
  const ordered = order === undefined ? kept : kept.toSorted(order)
  const page = ordered.slice(offset, offset + limit)
  await logLooks(site, asker, [{ shown: page }])
  const details = await detailsOf(site, page)
  return c.json({
    results: page.map(({ entity }) => presentEntity(details.get(entity.id)!)),
    facets: countFacets(kept, facets, view.catalogue()),
    total: { value: kept.length, relation: gathered.complete ? 'eq' : 'gte' },
    limit,
    offset,
  })
}
