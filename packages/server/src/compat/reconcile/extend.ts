import { propertyType } from '@xinyong/exchange'
import type { Context } from 'hono'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { detailsOf, type Detailed } from '../entities/details.ts'
import { adjacentOf } from '../entities/nested.ts'
import { labelOf } from '../entities/schema.ts'
import { logLooks } from '../log-looks.ts'
import { valueOf, wholeOf } from '../read-query.ts'
import { viewOf } from '../view-of.ts'
import type { Extension } from './read-batch.ts'
import { propertiesFor } from './suggest.ts'

type Cell = { readonly str: string } | { readonly id: string; readonly name: string }

export interface Extended {
  readonly meta: readonly { readonly id: string; readonly name: string }[]
  /** In the order of the question; cells in the order of its properties. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (readonly Cell[])[] }[]
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

function cellsOf(
  detailed: Detailed,
  { id, settings }: Extension['properties'][number],
): readonly Cell[] {
  const property = id.split(':').at(-1) ?? id
  const { entity, related } = detailed
  const limit = Number(settings['limit'] ?? 0)
  const most = Number.isInteger(limit) && limit > 0 ? limit : undefined
  const near = adjacentOf(entity, related)[property]
  if (near !== undefined)
    return near.map((one) => ({ id: one.id, name: one.caption })).slice(0, most)
  const readable = settings['render'] !== 'raw' && settings['content'] !== 'id'
  const isCountry = propertyType(entity.schema, property) === 'country'
  return (entity.properties[property] ?? [])
    .map((value) => ({
      str:
        readable && isCountry && /^[a-z]{2}$/.test(value)
          ? (regions.of(value.toUpperCase()) ?? value)
          : value,
    }))
    .slice(0, most)
}

/** Values of entities the client has reconciled; everybody whose values are given is looked at. */
export async function extend(
  site: Site,
  asker: Asker,
  { ids, properties }: Extension,
): Promise<Extended> {
  const view = viewOf(site)
  const shown = [...new Set(ids)].flatMap((id) => view.entity(id) ?? [])
  await logLooks(site, asker, [{ shown }])
  const details = await detailsOf(site, shown)
  return {
    meta: properties.map(({ id }) => ({ id, name: labelOf(id.split(':').at(-1) ?? id) })),
    rows: ids.map((id) => {
      const detailed = details.get(id)
      return {
        id,
        cells: properties.map((property) =>
          detailed === undefined ? [] : cellsOf(detailed, property),
        ),
      }
    }),
  }
}

export function extensionOf02({ meta, rows }: Extended): object {
  return {
    meta,
    rows: Object.fromEntries(
      rows.map(({ id, cells }) => [
        id,
        Object.fromEntries(meta.map((property, at) => [property.id, cells[at] ?? []])),
      ]),
    ),
  }
}

export function extensionOf10({ meta, rows }: Extended): object {
  return {
    meta,
    rows: rows.map(({ id, cells }) => ({
      id,
      properties: meta.map((property, at) => ({ id: property.id, values: cells[at] ?? [] })),
    })),
  }
}

/** `GET extend/propose`: what can be asked of entities of a type. */
export function proposeProperties(c: Context): Response {
  const type = valueOf(c, 'type')
  const limit = wholeOf(c, 'limit', { least: 0, most: 1_000, otherwise: 0 })
  const all = propertiesFor(type)
  return c.json({
    properties: limit === 0 ? all : all.slice(0, limit),
    ...(type === undefined ? {} : { type }),
    ...(limit === 0 ? {} : { limit }),
  })
}
