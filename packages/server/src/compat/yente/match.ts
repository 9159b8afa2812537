import { memoryFor } from '@xinyong/app'
import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { cleanExample, type Example } from '../entities/clean-example.ts'
import { detailsOf } from '../entities/details.ts'
import { questionOf, type Question } from '../entities/question.ts'
import { isMatchable, relatedSchemata } from '../entities/schema.ts'
import { logLooks } from '../log-looks.ts'
import { flagOf, momentOf, numberOf, valueOf, valuesOf, wholeOf } from '../read-query.ts'
import { narrowed, registersOf, scopeOf } from '../scope.ts'
import { viewOf } from '../view-of.ts'
import { algorithmOf, checkConfig, DEFAULT_ALGORITHM } from './algorithms.ts'
import { splitGroups } from './filters.ts'
import { presentEntity } from './present.ts'
import { readMatch, type MatchExample } from './read-match.ts'
import { recalledBy, tracesOf } from './recalled-by.ts'
import { scoreAll, type Asked } from './score.ts'
import { factorsOf } from './weigh.ts'
import { throttle } from '../../http/mount.ts'

const PAGE = 5
const MOST_RESULTS = 500
const THRESHOLD = 0.7
const MOST_EXCLUDED = 50

interface Read {
  readonly name: string
  readonly id: string | null | undefined
  readonly example: Example
  readonly question: Question
  readonly asked: Asked
}

/** @throws AppError request/invalid for a schema that cannot be asked for */
function exampleOf(name: string, { schema, properties }: MatchExample): Example {
  if (isMatchable(schema)) return cleanExample(schema, properties)
  throw new AppError('request/invalid', {
    field: `queries.${name.slice(0, 60)}.schema`,
    reason: `${schema.slice(0, 60)} is no schema that can be matched`,
    reasonZh: `${schema.slice(0, 60)} 不是可匹配的类型`,
  })
}

/** What holds for every question of the request, from the address and the body. */
function readParameters(site: Site, c: Context) {
  const threshold = numberOf(c, 'threshold', { least: 0, most: 1, otherwise: THRESHOLD })
  const cutoff = numberOf(c, 'cutoff', { least: 0, most: 1, otherwise: THRESHOLD })
  const changedSince = momentOf(c, 'changed_since')
  const topics = valuesOf(c, 'topics')
  const excludeSchemas = valuesOf(c, 'exclude_schema')
  // Older clients ask for typing errors to be tolerated; here they always are.
  flagOf(c, 'fuzzy', false)
  return {
    scope: narrowed(
      scopeOf(site, c.req.param('dataset') ?? ''),
      registersOf(site, valuesOf(c, 'include_dataset')),
    ),
    excludeDatasets: registersOf(site, valuesOf(c, 'exclude_dataset')),
    excludeIds: valuesOf(c, 'exclude_entity_ids', MOST_EXCLUDED),
    filters: {
      ...(changedSince === undefined ? {} : { changedSince }),
      ...(topics.length === 0 ? {} : { topics }),
      ...(excludeSchemas.length === 0 ? {} : { excludeSchemas }),
    },
    threshold,
    cutoff: Math.min(cutoff, threshold),
    limit: wholeOf(c, 'limit', { least: 1, most: MOST_RESULTS, otherwise: PAGE }),
    algorithm: algorithmOf(valueOf(c, 'algorithm') ?? DEFAULT_ALGORITHM),
  }
}

/** `POST /match/{dataset}`: every question with those it may mean, each explained. */
export async function match(site: Site, c: Context, asker: Asker): Promise<Response> {
  const view = viewOf(site)
  const given = readParameters(site, c)
  const body = await readMatch(c)
  const settings = checkConfig(body.config)
  const { factors, ignored } = factorsOf(body.weights)
  const read = Object.entries(body.queries).flatMap(([name, query]): readonly Read[] => {
    if (query === null) return []
    const example = exampleOf(name, query)
    const question = questionOf(site, example)
    const all = [body.params, query.params]
    const of = (key: 'include_datasets' | 'exclude_datasets' | 'exclude_entity_ids') =>
      all.flatMap((params) => params?.[key] ?? [])
    const datasets = narrowed(given.scope, registersOf(site, of('include_datasets')))
    const excludeDatasets = [...given.excludeDatasets, ...registersOf(site, of('exclude_datasets'))]
    const { index, rest } = splitGroups({
      ...query.filters,
      ...(given.filters.topics === undefined
        ? {}
        : { topics: [given.filters.topics, ...(query.filters?.['topics'] ?? [])] }),
    })
    const schemas = relatedSchemata(example.schema)
    const options = {
      ...given.filters,
      ...index,
      ...(datasets === undefined ? {} : { datasets }),
      ...(excludeDatasets.length === 0 ? {} : { excludeDatasets }),
      ...(schemas === undefined ? {} : { schemas }),
      excludeIds: [...given.excludeIds, ...of('exclude_entity_ids')],
    }
    const { cutoff, limit, algorithm } = given
    const scoring = {
      basis: algorithm.basis,
      factors,
      cutoff,
      limit,
      ...(rest ? { passes: rest } : {}),
    }
    return [
      { name, id: query.id, example, question, asked: { query: question.query, options, scoring } },
    ]
  })
  if (read.length > 1) throttle(site, c, asker, read.length - 1)
  const memory = await memoryFor(
    site.app,
    asker.principal,
    read.map(({ id, example }) => ({ ...(id ? { reference: id } : {}), ...example })),
  )
  const found = await scoreAll(
    view,
    read.map(({ asked }, at) => roomy(asked, memory[at]!.length)),
  )
  const answers = found.map((answer, at) => recalledBy(answer, memory[at]!, given.limit))
  const shown = answers.map(({ results }) => results.map(({ hit }) => hit))
  await logLooks(
    site,
    asker,
    read.map(({ question }, at) => ({
      shown: [...shown[at]!, ...answers[at]!.suppressed.map(({ hit }) => hit)],
      ...question,
    })),
  )
  const details = await detailsOf(site, shown.flat())
  const responses = read.map(({ name, id, example }, at) => {
    const { results, total } = answers[at]!
    const presented = results.map(({ hit, score, explanations }) => ({
      ...presentEntity(details.get(hit.id)!),
      score,
      match: score >= given.threshold,
      explanations,
      // Clients of older versions read the bare numbers.
      features: Object.fromEntries(
        Object.entries(explanations).map(([feature, one]) => [feature, one.score]),
      ),
    }))
    return [
      name,
      {
        status: 200,
        results: presented,
        total: { value: total, relation: answers[at]!.complete ? 'eq' : 'gte' },
        query: { id: id ?? null, ...example },
        ...tracesOf(answers[at]!.suppressed),
      },
    ] as const
  })
  c.header('x-batch-size', String(read.length))
  if (ignored.length > 0) c.header('x-ignored-weights', headerList(ignored))
  if (settings.length > 0) c.header('x-ignored-config', headerList(settings))
  return c.json({ responses: Object.fromEntries(responses), limit: given.limit })
}

// Whoever a judgement takes out makes room for somebody else.
const roomy = (asked: Asked, more: number): Asked => ({
  ...asked,
  scoring: { ...asked.scoring, limit: asked.scoring.limit + more },
})

const headerList = (names: readonly string[]): string =>
  names
    .map((name) => name.replace(/[^\w.-]/g, '?'))
    .join(', ')
    .slice(0, 500)
