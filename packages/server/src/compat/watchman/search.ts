import type { ScreeningHit } from '@xinyong/app'
import { exporters } from '@xinyong/exchange'
import type { Context } from 'hono'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { cleanExample } from '../entities/clean-example.ts'
import { detailsOf, type Detailed } from '../entities/details.ts'
import { questionOf } from '../entities/question.ts'
import { relatedSchemata } from '../entities/schema.ts'
import { logLooks } from '../log-looks.ts'
import { viewOf } from '../view-of.ts'
import { registersNamed, watchmanEntity } from './present.ts'
import { readSearch, schemaOf, type WatchmanQuery } from './read-search.ts'

/** The question as Watchman repeats it. */
function echo({ type, properties }: WatchmanQuery): object {
  const detailed: Detailed = {
    entity: { id: '', schema: schemaOf({ type } as WatchmanQuery), properties },
    related: [],
    datasets: [],
    firstSeen: '',
    lastSeen: '',
    lastChange: '',
    target: false,
    caption: properties['name']?.[0] ?? '',
  }
  return {
    ...watchmanEntity(detailed),
    entityType: type === '' ? 'unknown' : type,
    sourceList: 'api-request',
    sourceID: '',
  }
}

async function senzing(c: Context, items: readonly Detailed[], lines: boolean): Promise<Response> {
  const records: string[] = []
  for await (const line of exporters.senzing.write(items)) records.push(line.trimEnd())
  c.header('content-type', lines ? 'application/x-ndjson' : 'application/json')
  return c.body(lines ? records.map((line) => `${line}\n`).join('') : `[${records.join(',')}]`)
}

/** `GET` and `POST /v2/search`. `match` is our probability: the numbers are not Watchman's own. */
export async function search(site: Site, c: Context, asker: Asker): Promise<Response> {
  const view = viewOf(site)
  const asked = await readSearch(c)
  const schema = schemaOf(asked)
  const question = questionOf(site, cleanExample(schema, asked.properties))
  const known = view.catalogue().map(({ id }) => id)
  const datasets = asked.source.flatMap((source) => registersNamed(source, known))
  const schemas = relatedSchemata(schema)
  const { hits } = view.search(question.query, {
    limit: asked.limit,
    threshold: asked.minMatch,
    candidates: Math.max(50, asked.limit),
    ...(schemas === undefined ? {} : { schemas }),
    ...(asked.source.length === 0 ? {} : { datasets }),
  })
  await logLooks(site, asker, [{ shown: hits, ...question }])
  const details = await detailsOf(site, hits)
  const of = ({ id }: ScreeningHit): Detailed => details.get(id)!
  const accept = c.req.header('accept') ?? ''
  if (/\bsenzing\b/i.test(accept)) return senzing(c, hits.map(of), /senzing\/jsonl/i.test(accept))
  return c.json({
    query: echo(asked),
    entities: hits.map((hit) => ({ ...watchmanEntity(of(hit)), match: hit.score })),
  })
}
