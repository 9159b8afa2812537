import { bearersOf, entityAt, findEntity } from '../index/entities.ts'
import { birthYears } from '../index/change-index.ts'
import { layerOfEntity, layerOfName } from '../index/name-index.ts'
import type { NameIndex } from '../index/name-index.ts'
import { WORD_MASK, packedShare } from '../index/packed-word.ts'
import { entityTest } from './filters.ts'
import type { Filters } from './filters.ts'
import { gather } from './gather.ts'
import type { PreparedQuery } from './prepared.ts'
import { groupsOf } from './word-groups.ts'
import { wordWeight } from './word-weight.ts'

export type CandidateOptions = Filters & {
  /** How many entities are compared in full, beyond those that are as good as equal; 50. */
  readonly candidates?: number
  /** How many list entries may be read for one name; 4 million. */
  readonly budget?: number
}

export type Candidates = {
  /** Entity numbers, the most promising first. */
  readonly entities: readonly number[]
  /** Entities that were near enough to be compared and were not. */
  readonly leftOut: number
  /** Words of the query whose lists were too long to be read to the end. */
  readonly unread: readonly string[]
}

const DEFAULT = { candidates: 50, budget: 4_000_000 }
/** As good as equal: all of these are compared, up to the hard bound. */
const CLOSE = 0.85
const MOST_CLOSE = 500
/** Nearer than this, an entity could matter. */
const NEAR = 0.6
const IDENTIFIED = 2
const BORN_ALIKE = 0.05

/** How much of the listed name the query accounts for counts too, but less: lists write more than people know. */
const promise = (cover: number, found: number, listed: number): number =>
  cover * (0.65 + 0.35 * Math.min(1, found / listed))

const listedWeight = (index: NameIndex, name: number): number => {
  const layer = layerOfName(index, name)
  const at = name - layer.firstName
  let sum = 0
  for (let word = layer.nameStart[at]!; word < layer.nameStart[at + 1]!; word += 1) {
    const packed = layer.nameWords[word]!
    sum += packedShare(packed) * wordWeight(index, packed & WORD_MASK)
  }
  return sum
}

type Found = { readonly promises: Map<number, number>; readonly unread: string[] }

const gatherNames = (
  index: NameIndex,
  query: PreparedQuery,
  test: (entity: number) => boolean,
  budget: number,
): Found => {
  const promises = new Map<number, number>()
  const unread: string[] = []
  for (const name of query.names) {
    const groups = groupsOf(index, name)
    const whole = groups.reduce((sum, { weight }) => sum + weight, 0)
    const gathered = gather(index, groups, test, budget)
    unread.push(...gathered.unread)
    gathered.names.forEach((number, at) => {
      const cover = gathered.cover[at]!
      const layer = layerOfName(index, number)
      const entity = layer.nameEntity[number - layer.firstName]!
      const before = promises.get(entity) ?? 0
      if (before >= cover) return
      const worth = promise(cover, cover * whole, listedWeight(index, number))
      if (worth > before) promises.set(entity, worth)
    })
  }
  return { promises, unread }
}

const bornAlike = (index: NameIndex, entity: number, asked: number): boolean => {
  const layer = layerOfEntity(index, entity)
  const listed = layer.births[entity - layer.firstEntity]!
  if (listed === 0 || asked === 0) return false
  return (asked & 0xffff) >= (listed >>> 16) - 1 && asked >>> 16 <= (listed & 0xffff) + 1
}

type Ranked = { readonly entity: number; readonly worth: number }

/** The first `count`; where the cut falls among equals, ids decide, not the order of loading. */
const firstOf = (index: NameIndex, ranked: readonly Ranked[], count: number): readonly Ranked[] => {
  if (ranked.length <= count) return ranked
  const edge = ranked[count - 1]!.worth
  if (ranked[count]!.worth !== edge) return ranked.slice(0, count)
  const above = ranked.filter(({ worth }) => worth > edge)
  const equals = ranked
    .filter(({ worth }) => worth === edge)
    .map((one) => ({ one, id: entityAt(index, one.entity).id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...above, ...equals.slice(0, count - above.length).map(({ one }) => one)]
}

/** Entities worth comparing in full with the query: by identifier, then by what their names share with it. */
export const findCandidates = (
  index: NameIndex,
  query: PreparedQuery,
  options: CandidateOptions,
): Candidates => {
  const excluded = (options.excludeIds ?? []).flatMap((id) => findEntity(index, id) ?? [])
  const test = entityTest(index, options, new Set(excluded))
  const { promises, unread } = gatherNames(index, query, test, options.budget ?? DEFAULT.budget)
  const asked = birthYears(query.query.birthDates ?? [])
  if (asked !== 0)
    for (const [entity, worth] of promises)
      if (bornAlike(index, entity, asked)) promises.set(entity, worth + BORN_ALIKE)
  for (const { value } of query.query.identifiers ?? [])
    for (const entity of bearersOf(index, value)) if (test(entity)) promises.set(entity, IDENTIFIED)
  const ranked = Array.from(promises, ([entity, worth]) => ({ entity, worth })).toSorted(
    (a, b) => b.worth - a.worth,
  )
  const close = ranked.findIndex(({ worth }) => worth < CLOSE)
  const most = options.candidates ?? DEFAULT.candidates
  const closeOnes = close < 0 ? ranked.length : close
  const chosen = firstOf(index, ranked, Math.max(most, Math.min(MOST_CLOSE, closeOnes)))
  const near = ranked.findIndex(({ worth }) => worth < NEAR)
  const nearOnes = near < 0 ? ranked.length : near
  return {
    entities: chosen.map(({ entity }) => entity),
    leftOut: Math.max(0, nearOnes - chosen.length),
    unread: [...new Set(unread)],
  }
}
