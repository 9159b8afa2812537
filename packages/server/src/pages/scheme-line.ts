import { rulesFor, type App } from '@xinyong/app'
import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { sayTerm, type Rules } from '@xinyong/rulebook'

type Summary = OutputOf<'listPacks'>['items'][number]

/** A scheme in one line of the catalogue: what follows, for how long, how to get out. */
export interface SchemeLine extends Summary {
  readonly measures: number
  /** The weightiest consequence; absent where nothing follows. */
  readonly heaviest?: { readonly title: Text; readonly severity: number }
  readonly rewards: readonly Text[]
  /** Every term of the grounds in force, once. */
  readonly terms: readonly Text[]
  readonly exits: readonly Text[]
  readonly remedies: readonly Text[]
}

/** The catalogue as the schemes stand today, each by the calendar of its own place. */
export function schemeLines(app: App, packs: readonly Summary[]): readonly SchemeLine[] {
  return packs.flatMap((summary) => {
    const pack = app.packs.get(summary.id)?.pack
    return pack ? [lineOf(summary, rulesFor(pack, app.clock.today(pack.timezone)))] : []
  })
}

function lineOf(summary: Summary, rules: Rules): SchemeLine {
  const [heaviest] = rules.measures.toSorted((a, b) => b.severity - a.severity)
  const terms = new Map(
    rules.grounds.map(({ term }) => sayTerm(term.value)).map((term) => [term.en, term]),
  )
  return {
    ...summary,
    measures: rules.measures.length,
    ...(heaviest && { heaviest: { title: heaviest.title, severity: heaviest.severity } }),
    rewards: (rules.points?.rewards ?? []).map(({ title }) => title),
    terms: [...terms.values()],
    exits: rules.removals.map(({ title }) => title),
    remedies: rules.remedies.map(({ title }) => title),
  }
}
