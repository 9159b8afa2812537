import type { ScreenedEntity, ScreeningHit } from '@xinyong/app'
import type { Context } from 'hono'
import { localeOf } from '../../http/locale.ts'
import { throttle } from '../../http/mount.ts'
import type { Site } from '../../site.ts'
import type { Asker } from '../asker.ts'
import { cleanExample } from '../entities/clean-example.ts'
import { detailsOf } from '../entities/details.ts'
import { questionOf } from '../entities/question.ts'
import { relatedSchemata } from '../entities/schema.ts'
import { logLooks } from '../log-looks.ts'
import { scopeOf } from '../scope.ts'
import { viewOf } from '../view-of.ts'
import { candidateById, candidateOf, type Candidate } from './candidate.ts'
import { propertyIn, valuesIn, type Reconcilable } from './conditions.ts'
import { meetsCondition } from './required.ts'
import { titlesOf } from './titles.ts'

const LEAST = 0.3
/** Looked at where conditions leave some of them out. */
const WIDE = 200

/** Schemata that fit the types: any of them, or all. */
function schemasFor({ types, allTypes }: Reconcilable): readonly string[] | undefined {
  if (types.length === 0) return undefined
  const fitting = types.map((type) => relatedSchemata(type) ?? [])
  return allTypes
    ? fitting.reduce((kept, next) => kept.filter((one) => next.includes(one)))
    : [...new Set(fitting.flat())]
}

function exampleOf({ types, conditions }: Reconcilable) {
  const properties: Record<string, string[]> = {}
  for (const condition of conditions) {
    if (condition.matchType === 'id' || condition.matchQuantifier === 'none') continue
    const name = condition.matchType === 'name' ? 'name' : propertyIn(condition)
    ;(properties[name] ??= []).push(...valuesIn(condition))
  }
  return cleanExample(types.length === 1 ? types[0]! : 'Thing', properties)
}

/** Entities a question names by their ids: as a condition, or in the place of a name. */
function namedIn(
  find: (id: string) => ScreenedEntity | undefined,
  { conditions }: Reconcilable,
): readonly ScreenedEntity[] {
  const ids = conditions
    .filter(
      ({ matchType, matchQuantifier }) => matchType !== 'property' && matchQuantifier !== 'none',
    )
    .flatMap(valuesIn)
  return [...new Set(ids)].flatMap((id) => find(id) ?? [])
}

interface Found {
  readonly named: readonly ScreenedEntity[]
  readonly hits: readonly ScreeningHit[]
}

/** Candidates for every question, in order; everybody shown is looked at. */
export async function reconcile(
  site: Site,
  c: Context,
  asker: Asker,
  asked: readonly Reconcilable[],
): Promise<readonly (readonly Candidate[])[]> {
  const view = viewOf(site)
  const locale = localeOf(c)
  const titles = titlesOf(view, locale)
  const datasets = scopeOf(site, c.req.param('dataset') ?? '')
  if (asked.length > 1) throttle(site, c, asker, asked.length - 1)
  const questions = asked.map((one) => questionOf(site, exampleOf(one)))
  const inScope = ({ entity }: ScreenedEntity): boolean =>
    datasets === undefined || entity.datasets.some((id) => datasets.includes(id))
  const strict = asked.map(({ conditions }) => conditions.filter(({ required }) => required))
  const answers = await view.searchMany(
    asked.map((one, at) => {
      const schemas = schemasFor(one)
      const limit = strict[at]!.length > 0 ? WIDE : one.limit
      return {
        query: questions[at]!.query,
        options: {
          limit,
          candidates: Math.max(50, limit),
          threshold: LEAST,
          ...(datasets === undefined ? {} : { datasets }),
          ...(schemas === undefined ? {} : { schemas }),
        },
      }
    }),
  )
  const found: readonly Found[] = asked.map((one, at) => {
    const named = namedIn((id) => view.entity(id), one).filter(inScope)
    const ids = new Set(named.map(({ entity }) => entity.id))
    return { named, hits: answers[at]!.hits.filter(({ id }) => !ids.has(id)) }
  })
  const kept = await meeting(site, found, strict, asked)
  await logLooks(
    site,
    asker,
    kept.map(({ named, hits }, at) => ({ shown: [...named, ...hits], ...questions[at]! })),
  )
  return kept.map(({ named, hits }) => [
    ...named.map((one) => candidateById(one, titles, locale)),
    ...hits.map((hit) => candidateOf(hit, titles, locale)),
  ])
}

// Required conditions are looked up in what the registers state, before the limit.
async function meeting(
  site: Site,
  found: readonly Found[],
  strict: readonly Reconcilable['conditions'][],
  asked: readonly Reconcilable[],
): Promise<readonly Found[]> {
  const bound = found.filter((_, at) => strict[at]!.length > 0)
  const details = await detailsOf(
    site,
    bound.flatMap(({ named, hits }) => [...named, ...hits]),
  )
  return found.map(({ named, hits }, at) => {
    const conditions = strict[at]!
    const { limit } = asked[at]!
    const passes = ({ entity }: ScreenedEntity): boolean =>
      conditions.every((condition) => {
        const detailed = details.get(entity.id)
        // Likeness of names is the index's business, unless exactly the same is asked for.
        const alike = condition.matchType === 'name' && condition.matchQualifier === undefined
        if (alike && condition.matchQuantifier !== 'none') return true
        return detailed !== undefined && meetsCondition(detailed, condition)
      })
    const first = named.filter(passes).slice(0, limit)
    return { named: first, hits: hits.filter(passes).slice(0, limit - first.length) }
  })
}
