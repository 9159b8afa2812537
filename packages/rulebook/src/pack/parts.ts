import type { PlainDate } from '@xinyong/identity'
import type { Dated, DatedItem, Pack, Rule } from './model.ts'
import type { Path } from './path.ts'

/** The lists of a pack whose items are rules with an id. */
export const ruleLists = [
  'grounds',
  'exclusions',
  'remedies',
  'removals',
  'exemptions',
  'measures',
] as const

export type RuleList = (typeof ruleLists)[number]

/** The lists of a points scheme whose items are rules with an id. */
const pointsLists = ['categories', 'catalogue', 'rewards', 'restrictions'] as const

export type PointsList = `points.${(typeof pointsLists)[number]}`

/** The same of a voluntary score. */
const scoreLists = ['dimensions', 'inputs', 'lists', 'rewards'] as const

export type ScoreListName = `score.${(typeof scoreLists)[number]}`

export interface RulePart {
  readonly list: RuleList | PointsList | ScoreListName
  readonly path: Path
  readonly item: Rule & { readonly id: string }
}

/** Every rule that has an id, with its place. */
export function ruleParts(pack: Pack): readonly RulePart[] {
  const listed = ruleLists.flatMap((list) =>
    pack[list].map((item, at): RulePart => ({ list, path: [list, at], item })),
  )
  return [...listed, ...pointsParts(pack), ...scoreParts(pack)]
}

function pointsParts({ points }: Pack): readonly RulePart[] {
  return pointsLists.flatMap((list) =>
    (points?.[list] ?? []).map((item, at): RulePart => ({
      list: `points.${list}`,
      path: ['points', list, at],
      item,
    })),
  )
}

function scoreParts({ score }: Pack): readonly RulePart[] {
  return scoreLists.flatMap((list) =>
    (score?.[list] ?? []).map((item, at): RulePart => ({
      list: `score.${list}`,
      path: ['score', list, at],
      item,
    })),
  )
}

export interface DatedPart {
  readonly path: Path
  readonly list: Dated<unknown>
  /** The rule it belongs to; absent for the procedure and the publication of the whole pack. */
  readonly owner?: RulePart
  /** Without a value on every day of its owner, the owner could not be applied. */
  readonly required: boolean
}

const requiredDated: Partial<Record<RulePart['list'], readonly string[]>> = {
  grounds: ['term'],
  remedies: ['answerWithin'],
  removals: ['within'],
  exemptions: ['valid', 'answerWithin'],
  'points.catalogue': ['worth', 'valid'],
  'score.inputs': ['worth', 'valid'],
  'score.lists': ['cap'],
  'score.rewards': ['min'],
}

/** Every dated list of the pack, with its place. */
export function datedParts(pack: Pack): readonly DatedPart[] {
  const parts: DatedPart[] = []
  for (const owner of ruleParts(pack)) {
    for (const [key, value] of Object.entries(owner.item)) {
      if (!isDated(value)) continue
      const required = requiredDated[owner.list]?.includes(key) ?? false
      parts.push({ path: [...owner.path, key], list: value, owner, required })
    }
  }
  for (const key of ['notice', 'decision', 'service'] as const) {
    const list = pack.procedure?.[key]
    if (list !== undefined) parts.push({ path: ['procedure', key], list, required: false })
  }
  parts.push({ path: ['publication'], list: pack.publication, required: false })
  for (const key of ['base', 'bounds', 'grades'] as const) {
    const list: Dated<unknown> | undefined = pack.points?.[key]
    if (list !== undefined) parts.push({ path: ['points', key], list, required: key !== 'bounds' })
  }
  for (const key of ['range', 'weights', 'bands', 'refreshOn', 'requestWaits'] as const) {
    const list: Dated<unknown> | undefined = pack.score?.[key]
    if (list !== undefined) parts.push({ path: ['score', key], list, required: true })
  }
  return parts
}

function isDated(value: unknown): value is Dated<unknown> {
  return Array.isArray(value) && value.length > 0 && (value as unknown[]).every(isDatedItem)
}

function isDatedItem(item: unknown): item is DatedItem<unknown> {
  return typeof item === 'object' && item !== null && 'value' in item && 'from' in item
}

/** The first day on which the pack is law: that of its first version. */
export function startOfPack(pack: Pack): PlainDate {
  const first = pack.versions[0]
  if (first === undefined) throw new RangeError(`pack ${pack.id} has no version`)
  return first.from
}

/** The key of `sources` that a citation names. */
export function sourceKey(citation: string): string {
  const space = citation.indexOf(' ')
  return space === -1 ? citation : citation.slice(0, space)
}
