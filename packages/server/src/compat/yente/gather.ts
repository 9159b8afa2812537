import { exportEntities } from '@xinyong/app'
import type { ScreenedEntity, ScreeningHit, ScreeningOptions, ScreeningView } from '@xinyong/app'
import type { Query } from '@xinyong/screening'
import type { Site } from '../../site.ts'
import { meetsText, readsAlike } from './meets-text.ts'
import type { TextAsked } from './parse-text.ts'

export interface Gathered {
  readonly found: readonly ScreenedEntity[]
  /** False: there may be more. */
  readonly complete: boolean
}

/** Entities a search looks at before paging; beyond, it says that there are more. */
const MOST = 10_000
const LEAST_ALIKE = 0.05
const ALIKE = 0.3

const queryOf = ({ words }: TextAsked, schema: string): Query => {
  const text = words.map((word) => word.replace(/\*$/, '')).join(' ')
  const numbers = words.filter((word) => /\d{4}/.test(word)).map((value) => ({ scheme: '', value }))
  return { schema, names: [{ text, role: 'name' }], identifiers: numbers }
}

/** Those with the words, the likest first. */
export function byText(
  view: ScreeningView,
  text: TextAsked,
  { schema, fuzzy, options }: { schema: string; fuzzy: boolean; options: ScreeningOptions },
): Gathered {
  const like = fuzzy || text.fuzzy
  const found = view.search(queryOf(text, schema), {
    ...options,
    limit: MOST,
    candidates: MOST,
    threshold: like ? ALIKE : 0,
  })
  const others = byStart(view, text, options).filter(
    ({ entity }) => !found.hits.some(({ id }) => id === entity.id),
  )
  const keeps = (hit: ScreeningHit): boolean =>
    meetsText(hit, { ...text, words: like ? [] : text.words }) ||
    (!like && text.not.length === 0 && hit.score >= LEAST_ALIKE && readsAlike(hit))
  return { found: [...found.hits.filter(keeps), ...others], complete: found.complete }
}

// The beginning of a word is looked up in the list of beginnings: likeness of whole names would miss it.
function byStart(
  view: ScreeningView,
  text: TextAsked,
  options: ScreeningOptions,
): readonly ScreenedEntity[] {
  const starts = text.words.filter((word) => word.endsWith('*'))
  return starts
    .flatMap((word) => view.suggest(word.slice(0, -1), { limit: MOST }))
    .filter((one) => passesLists(one, options) && meetsText(one, text))
}

const passesLists = ({ entity }: ScreenedEntity, options: ScreeningOptions): boolean =>
  (options.datasets === undefined ||
    entity.datasets.some((id) => options.datasets!.includes(id))) &&
  !(options.excludeDatasets ?? []).some((id) => entity.datasets.every((one) => one === id)) &&
  (options.schemas === undefined || options.schemas.includes(entity.schema)) &&
  !(options.excludeSchemas ?? []).includes(entity.schema)

/** Everybody on the lists, in the order of the registers: for a search without words. */
export async function everybody(
  site: Site,
  view: ScreeningView,
  options: ScreeningOptions,
): Promise<Gathered> {
  const found = new Map<string, ScreenedEntity>()
  const since = options.changedSince ?? ''
  for (const register of options.datasets ?? view.catalogue().map(({ id }) => id)) {
    if (!view.catalogue().some(({ id }) => id === register)) continue
    for await (const { entity } of exportEntities(site.app, { register })) {
      const screened = view.entity(entity.id)
      if (screened === undefined || !passesLists(screened, options)) continue
      if ((screened.entity.lastChange ?? since) < since) continue
      found.set(entity.id, screened)
      if (found.size >= MOST) return { found: [...found.values()], complete: false }
    }
  }
  return { found: [...found.values()], complete: true }
}
