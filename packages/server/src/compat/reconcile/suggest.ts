import { propertiesOf, propertyType } from '@xinyong/exchange'
import type { Context } from 'hono'
import { localeOf } from '../../http/locale.ts'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { labelOf, listed } from '../entities/schema.ts'
import { logLooks } from '../log-looks.ts'
import { valueOf, wholeOf } from '../read-query.ts'
import { scopeOf } from '../scope.ts'
import { viewOf } from '../view-of.ts'
import { describe, typeOf } from './candidate.ts'
import { qualifiers } from './required.ts'
import { titlesOf } from './titles.ts'

const page = (c: Context) => ({
  limit: wholeOf(c, 'limit', { least: 1, most: 100, otherwise: 10 }),
  start: wholeOf(c, 'cursor', { least: 0, most: 10_000, otherwise: 0 }),
})

const begins = (prefix: string, ...texts: readonly string[]): boolean =>
  texts.some((text) => text.toLowerCase().startsWith(prefix.toLowerCase()))

/** `GET suggest/entity`: entities with a name that begins so, or with that id. */
export async function suggestEntities(site: Site, c: Context, asker: Asker): Promise<Response> {
  const view = viewOf(site)
  const datasets = scopeOf(site, c.req.param('dataset') ?? '')
  const prefix = valueOf(c, 'prefix') ?? ''
  const { limit, start } = page(c)
  const most = datasets === undefined ? start + limit : (start + limit) * 10
  const exact = view.entity(prefix)
  const found = [
    ...(exact === undefined ? [] : [exact]),
    ...view.suggest(prefix, { limit: most }).filter(({ entity }) => entity.id !== prefix),
  ]
  const shown = found
    .filter(({ entity }) => datasets?.some((id) => entity.datasets.includes(id)) ?? true)
    .slice(start, start + limit)
  await logLooks(site, asker, [{ shown }])
  const locale = localeOf(c)
  const titles = titlesOf(view, locale)
  return c.json({
    result: shown.map((one) => ({
      id: one.entity.id,
      name: one.entity.names[0]?.text ?? one.entity.id,
      description: describe(one, titles, locale),
      notable: typeOf(one),
    })),
  })
}

/** `GET suggest/type` */
export function suggestTypes(c: Context): Response {
  const prefix = valueOf(c, 'prefix') ?? ''
  const { limit, start } = page(c)
  const types = listed
    .filter((id) => begins(prefix, id, labelOf(id)))
    .map((id) => ({ id, name: labelOf(id) }))
  return c.json({ result: types.slice(start, start + limit) })
}

/** Properties of the types registers list; of one of them, where it is named. */
export function propertiesFor(type: string | undefined): readonly { id: string; name: string }[] {
  const schemata = type !== undefined && listed.some((one) => one === type) ? [type] : listed
  const ids = new Set(
    schemata.flatMap((schema) =>
      propertiesOf(schema).filter((id) => propertyType(schema, id) !== 'entity'),
    ),
  )
  return [...ids].toSorted().map((id) => ({ id, name: labelOf(id) }))
}

/** `GET suggest/property` */
export function suggestProperties(c: Context): Response {
  const prefix = valueOf(c, 'prefix') ?? ''
  const { limit, start } = page(c)
  const properties = propertiesFor(undefined)
    .filter(({ id, name }) => begins(prefix, id, name))
    .map((one) => ({ ...one, matchQualifiers: qualifiers }))
  return c.json({ result: properties.slice(start, start + limit) })
}
