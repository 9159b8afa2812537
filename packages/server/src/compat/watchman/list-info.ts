import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Site } from '../../site.ts'
import { viewOf } from '../view-of.ts'
import { sourceOf } from './present.ts'

const SYSTEM = { kind: 'system', job: 'list-info' } as const

/** `GET /v2/listinfo`: how many entities each list has, and a digest that changes with it. */
export async function listInfo(site: Site, c: Context): Promise<Response> {
  const view = viewOf(site)
  const lists = view.catalogue()
  const editions = await site.app.ledger.read(SYSTEM, (tx) =>
    Promise.all(lists.map(async ({ id, mirror }) => (mirror ? tx.mirrors.latest(id) : undefined))),
  )
  const last = editions.flatMap((edition) => edition?.takenAt ?? []).toSorted()
  const { index } = view.digests()
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
  return c.json({
    lists: Object.fromEntries(lists.map(({ id, entities }) => [sourceOf(id), entities])),
    listHashes: Object.fromEntries(
      lists.map(({ id }, at) => [sourceOf(id), hash(editions[at]?.digest ?? `${id} ${index}`)]),
    ),
    startedAt: last[0] ?? site.app.clock.now(),
    endedAt: last.at(-1) ?? site.app.clock.now(),
    version: `xinyong ${site.version}`,
  })
}
