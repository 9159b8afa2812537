import type { ScreenedEntity } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import { propertyType } from '@xinyong/exchange'
import type { Context } from 'hono'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { detailsOf, type Detailed } from '../entities/details.ts'
import { adjacentOf, type Nested } from '../entities/nested.ts'
import { reverses } from '../entities/reverse.ts'
import { logLooks } from '../log-looks.ts'
import { flagOf, wholeOf } from '../read-query.ts'
import { viewOf } from '../view-of.ts'
import { presentEntity, presentNested } from './present.ts'

const SYSTEM = { kind: 'system', job: 'compat' } as const

type Found = { readonly screened: ScreenedEntity } | { readonly movedTo: string }

/**
 * The entity under an id; where it stands under another one now, that: an entry of the register, a subject, or a record
 * that has been merged.
 * @throws AppError subject/not-found
 */
async function find(site: Site, id: string): Promise<Found> {
  const view = viewOf(site)
  const screened = view.entity(id)
  if (screened?.entity.id === id) return { screened }
  if (screened) return { movedTo: screened.entity.id }
  const own = view.entity(`xinyong-${id}`)
  if (own) return { movedTo: own.entity.id }
  const moved = await site.app.ledger.read(SYSTEM, async (tx) => {
    const row = await tx.entries.get(id)
    const subject = row?.entry.subject ?? id.replace(/^xinyong-(?:entry-)?/, '')
    const sources = await tx.screening.sourcesOf([subject])
    return sources.map(({ record }) => record?.entity.id ?? `xinyong-${subject}`)
  })
  const movedTo = moved.find((other) => other !== id && view.entity(other) !== undefined)
  if (movedTo !== undefined) return { movedTo }
  throw new AppError('subject/not-found', { id: id.slice(0, 100) })
}

/** The entity of the address, looked at; or the answer that it is elsewhere. */
async function lookedAt(
  site: Site,
  c: Context,
  asker: Asker,
): Promise<{ readonly detailed: Detailed } | { readonly moved: Response }> {
  const id = c.req.param('id') ?? ''
  const found = await find(site, id)
  if ('movedTo' in found) {
    const url = new URL(c.req.url)
    const path = url.pathname.replace(
      `/entities/${encodeURIComponent(id)}`,
      `/entities/${encodeURIComponent(found.movedTo)}`,
    )
    return { moved: c.redirect(`${path}${url.search}`, 308) }
  }
  await logLooks(site, asker, [{ shown: [found.screened] }])
  const details = await detailsOf(site, [found.screened])
  return { detailed: details.get(found.screened.entity.id)! }
}

/** `GET /entities/{id}` */
export async function getEntity(site: Site, c: Context, asker: Asker): Promise<Response> {
  const nested = flagOf(c, 'nested', true)
  const looked = await lookedAt(site, c, asker)
  if ('moved' in looked) return looked.moved
  return c.json(nested ? presentNested(looked.detailed) : presentEntity(looked.detailed))
}

const MOST = { limit: 500, offset: 9_499 }

function pageOf(c: Context) {
  const limit = wholeOf(c, 'limit', { least: 0, most: MOST.limit, otherwise: 10 })
  const offset = wholeOf(c, 'offset', { least: 0, most: MOST.offset, otherwise: 0 })
  return (all: readonly Nested[]) => ({
    results: all.slice(offset, offset + limit),
    total: { value: all.length, relation: 'eq' },
    limit,
    offset,
  })
}

/** `GET /entities/{id}/adjacent`: what stands next to it, a page for every property. */
export async function getAdjacent(site: Site, c: Context, asker: Asker): Promise<Response> {
  const page = pageOf(c)
  const looked = await lookedAt(site, c, asker)
  if ('moved' in looked) return looked.moved
  const { detailed } = looked
  const adjacent = Object.entries(adjacentOf(detailed.entity, detailed.related))
  return c.json({
    entity: presentEntity(detailed),
    adjacent: Object.fromEntries(adjacent.map(([property, all]) => [property, page(all)])),
  })
}

const isReference = (schema: string, property: string): boolean =>
  propertyType(schema, property) === 'entity' || reverses.some(([, , name]) => name === property)

/** `GET /entities/{id}/adjacent/{property}` */
export async function getAdjacentBy(site: Site, c: Context, asker: Asker): Promise<Response> {
  const page = pageOf(c)
  const looked = await lookedAt(site, c, asker)
  if ('moved' in looked) return looked.moved
  const { entity, related } = looked.detailed
  const property = c.req.param('property') ?? ''
  if (!isReference(entity.schema, property))
    throw new AppError('subject/not-found', { id: `${entity.id}/${property.slice(0, 60)}` })
  return c.json(page(adjacentOf(entity, related)[property] ?? []))
}
