import { createHash } from 'node:crypto'
import type { ScreeningList } from '@xinyong/app'
import type { Context } from 'hono'
import { publicOrigin } from '../../http/public-origin.ts'
import type { Site } from '../../site.ts'
import { datasetName, EVERYTHING } from '../scope.ts'
import { viewOf } from '../view-of.ts'

const SYSTEM = { kind: 'system', job: 'catalog' } as const
const START = '1970-01-01T00:00:00.000Z'

interface Stand {
  readonly at: string
  /** Tells two editions of one moment apart. */
  readonly mark: string
}

/** When each register last changed: a mirror with its edition, our own with the last act of all. */
async function standOf(site: Site, lists: readonly ScreeningList[]): Promise<Map<string, Stand>> {
  return site.app.ledger.read(SYSTEM, async (tx) => {
    const stands = new Map<string, Stand>()
    const last = await tx.acts.bySeq(await tx.acts.lastSeq())
    for (const { id, mirror } of lists) {
      const edition = mirror ? await tx.mirrors.latest(id) : undefined
      if (edition) stands.set(id, { at: edition.takenAt, mark: edition.digest })
      else
        stands.set(id, { at: mirror ? START : (last?.at ?? START), mark: String(last?.seq ?? 0) })
    }
    return stands
  })
}

/** `YYYYMMDDhhmmss-xxx`, by which clients see that there is something new. */
function versionOf({ at, mark }: Stand): string {
  const digits = new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const letters = createHash('sha256').update(mark).digest('hex').replaceAll(/\d/g, '')
  return `${digits}-${`${letters}xxx`.slice(0, 3)}`
}

/** `GET /catalog` and `/manifest`: the registers as data sets, with a strong tag to ask again cheaply. */
export async function catalog(site: Site, c: Context): Promise<Response> {
  const view = viewOf(site)
  const lists = view.catalogue()
  const stands = await standOf(site, lists)
  const origin = publicOrigin(site)
  const dataset = (name: string, title: string, stand: Stand, more: object) => ({
    name,
    title,
    load: true,
    entities_url: null,
    version: versionOf(stand),
    index_version: versionOf(stand),
    index_current: true,
    updated_at: new Date(stand.at).toISOString().slice(0, 19),
    ...more,
  })
  const registers = lists.map(({ id, title, entities }) =>
    dataset(datasetName(id), title.en, stands.get(id) ?? { at: START, mark: '' }, {
      summary: title.zh,
      url: `${origin}/en/schemes/${id}`,
      entity_count: entities,
      children: [],
    }),
  )
  const newest = [...stands.values()].reduce((top, one) => (one.at > top.at ? one : top), {
    at: START,
    mark: '',
  })
  const everything = dataset(
    EVERYTHING,
    'Every register of this server',
    { at: newest.at, mark: view.digests().index },
    {
      summary: '本服务器的全部登记',
      url: origin,
      entity_count: view.size,
      children: registers.map(({ name }) => name),
    },
  )
  const datasets = [everything, ...registers]
  const body = JSON.stringify({
    datasets,
    current: datasets.map(({ name }) => name),
    outdated: [],
    index_stale: false,
    catalogs: [],
  })
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`
  c.header('etag', tag)
  c.header('cache-control', 'no-cache')
  const held = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim())
  if (held.includes(tag) || held.includes('*')) return c.body(null, 304)
  c.header('content-type', 'application/json')
  return c.body(body)
}
